package app.selfsame.command;

import static org.junit.Assert.assertEquals;

import app.selfsame.browser.ServedSite;
import app.selfsame.browser.StudioVisit;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.EngineDesks;
import app.selfsame.engine.PhotoDesk;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.English;
import app.selfsame.photos.SharedPhotos;
import app.selfsame.report.ReportJson;
import app.selfsame.verdict.Answers;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * The page and the command line say the same of the same pixels. Photographs are decoded once and handed to both as
 * PNG, which every decoder opens alike; the browser's engine and its networks are then compared with the JVM's.
 *
 * <p>Points agree to 0.02 px and angles to 0.02 degrees, other numbers to 0.3 % or 0.001: both platforms run the same
 * Java and the same kernels of XNNPACK, but with instructions of different width, so that sums of floats differ in
 * their last bits. On 74 photographs the largest differences were 0.002 px, 0.001 degrees and 0.1 %; the tolerance is
 * several times that, and a hundredth of what a person or an authority could see. Outcomes are the same, except that a
 * value which lies on a limit to within the tolerance may fall to either side.
 */
public class ParityTest {
  @ClassRule public static final ServedSite SITE = new ServedSite();

  private static final String DOCUMENT = "us-passport-print";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Photographs as what every decoder makes the same pixels of, and what the JVM says of them. */
  private static final Map<Path, byte[]> PNGS = new HashMap<>();
  private static final Map<Path, JsonNode> ON_JVM = new HashMap<>();

  private static PhotoDesk desk;
  private static PhotoDocument document;

  @BeforeClass
  public static void openDesk() {
    EngineDesks desks = new EngineDesks();
    desk = desks.open();
    document = desks.catalogue().find(DOCUMENT).orElseThrow();
  }

  @AfterClass
  public static void forgetPhotographs() {
    PNGS.clear();
    ON_JVM.clear();
  }

  @Test
  public void wasmEngineMeasuresPhotographsAsTheJvmDoes() throws IOException {
    List<Path> photographs = everyNth(3);
    try (StudioVisit visit = SITE.visit()) {
      assertEquals("gc", visit.engine());
      assertMeasuresAsTheJvm(visit, photographs);
    }
  }

  @Test
  public void javaScriptEngineMeasuresPhotographsAsTheJvmDoes() throws IOException {
    List<Path> photographs = everyNth(6);
    try (StudioVisit visit = SITE.visitWithoutWasmGc()) {
      assertEquals("js", visit.engine());
      assertMeasuresAsTheJvm(visit, photographs);
    }
  }

  @Test
  public void drawnPersonIsMeasuredAsOnTheJvm() throws IOException {
    byte[] png = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
    try (StudioVisit visit = SITE.visit()) {
      visit.choose(DOCUMENT);
      assertEquals(List.of(), differences(png, onJvm(png), visit));
    }
  }

  /** Some of the portraits, and pictures of several people and of nobody. */
  private static List<Path> everyNth(int n) throws IOException {
    SharedPhotos photos = SharedPhotos.assumed();
    List<Path> all = photos.in("portrait_candidate", "portrait_other");
    List<Path> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i += n) {
      chosen.add(all.get(i));
    }
    chosen.add(photos.in("multi_face").get(1));
    chosen.add(photos.in("no_face").get(0));
    return chosen;
  }

  private static void assertMeasuresAsTheJvm(StudioVisit visit, List<Path> photographs) throws IOException {
    visit.choose(DOCUMENT);
    for (Path file : photographs) {
      if (!PNGS.containsKey(file)) {
        PNGS.put(file, png(file));
        ON_JVM.put(file, onJvm(PNGS.get(file)));
      }
      assertEquals(file.toString(), List.of(), differences(PNGS.get(file), ON_JVM.get(file), visit));
    }
  }

  private static List<String> differences(byte[] png, JsonNode jvm, StudioVisit visit) throws IOException {
    JsonNode page = visit.judgeFully("photo.png", "image/png", png);
    ReportSchema.assertDescribes(page);
    return ReportDifferences.between(page, jvm);
  }

  private static JsonNode onJvm(byte[] png) throws IOException {
    Judgement judgement = desk.check(png, document, Answers.NONE);
    return MAPPER.readTree(ReportJson.begin(judgement, English.texts()).endObject().toString());
  }

  private static byte[] png(Path file) throws IOException {
    RgbaImage photo = new PhotoDecoder().decode(Files.readAllBytes(file));
    BufferedImage image = new BufferedImage(photo.width(), photo.height(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < photo.height(); y++) {
      for (int x = 0; x < photo.width(); x++) {
        int pixel = photo.pixel(x, y);
        image.setRGB(x, y, RgbaImage.red(pixel) << 16 | RgbaImage.green(pixel) << 8 | RgbaImage.blue(pixel));
      }
    }
    return TestPhotos.encode(image, "png");
  }
}
