package app.selfsame.command;

import static org.junit.Assert.assertEquals;

import app.selfsame.browser.StudioVisit;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.RgbaImage;
import app.selfsame.photos.SharedPhotos;
import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import app.selfsame.worker.Chromium;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * The page and the command line say the same of the same pixels.
 */
public class ParityTest {
  private static final String DOCUMENT = "us-passport-print";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static SiteServer server;
  private static Chromium chromium;
  private static PhotoDesk desk;
  private static PhotoDocument document;

  @BeforeClass
  public static void start() throws IOException {
    server = SiteServer.start(Site.packaged(), 0);
    chromium = new Chromium();
    EngineDesks desks = new EngineDesks();
    desk = desks.open();
    document = desks.catalogue().find(DOCUMENT).orElseThrow();
  }

  @AfterClass
  public static void stop() {
    chromium.close();
    server.close();
  }

  private String origin() {
    return "http://127.0.0.1:" + server.port();
  }

  @Test
  public void wasmEngineMeasuresPhotographsAsTheJvmDoes() throws IOException {
    SharedPhotos photos = SharedPhotos.assumed();
    try (StudioVisit visit = StudioVisit.begin(chromium.browser(), origin())) {
      visit.choose(DOCUMENT);
      for (Path file : photos.in("portrait_candidate", "portrait_other", "multi_face", "no_face")) probe(visit, file);
    }
  }

  @Test
  public void javaScriptEngineMeasuresPhotographsAsTheJvmDoes() throws IOException {
    SharedPhotos photos = SharedPhotos.assumed();
    try (StudioVisit visit = StudioVisit.beginWithoutWasmGc(chromium.browser(), origin())) {
      visit.choose(DOCUMENT);
      for (Path file : photos.in("portrait_candidate")) probe(visit, file);
    }
  }

  private void probe(StudioVisit visit, Path file) throws IOException {
    byte[] png = png(file);
    long t0 = System.nanoTime();
    JsonNode page = visit.judge("a.png", "image/png", png);
    long t1 = System.nanoTime();
    JsonNode jvm = MAPPER.readTree(desk.check(png, document));
    long t2 = System.nanoTime();
    StringBuilder b = new StringBuilder(String.format("%-50.50s %4d %4d ms faces %s/%s ", file.getFileName(), (t1-t0)/1000000, (t2-t1)/1000000, page.path("faces"), jvm.path("faces")));
    JsonNode a = page.path("face"), c = jvm.path("face");
    if (a.isObject() && c.isObject()) {
      double iod = Math.hypot(c.at("/eyes/0/0").asDouble() - c.at("/eyes/1/0").asDouble(), c.at("/eyes/0/1").asDouble() - c.at("/eyes/1/1").asDouble());
      b.append(String.format("iod %.0f ", iod));
      for (String f : List.of("/box", "/eyes/0", "/eyes/1", "/chin", "/crown", "/crownWithHair")) {
        double d = 0; for (int i = 0; i < a.at(f).size(); i++) d = Math.max(d, Math.abs(a.at(f).get(i).asDouble() - c.at(f).get(i).asDouble()));
        b.append(String.format("%s %.3fpx ", f, d));
      }
      for (String f : List.of("yaw", "pitch", "roll")) b.append(String.format("%s %.3f ", f, Math.abs(a.path(f).asDouble() - c.path(f).asDouble())));
    }
    for (int i = 0; i < jvm.path("checks").size(); i++) {
      JsonNode x = page.path("checks").get(i), y = jvm.path("checks").get(i);
      double v = x.path("value").asDouble(), w = y.path("value").asDouble();
      if (!x.path("outcome").equals(y.path("outcome")) || !x.path("id").equals(y.path("id"))) b.append(" !!" + x.path("id") + x.path("outcome") + v + "/" + y.path("outcome") + w);
      else if (Math.abs(v - w) > 1e-4 * Math.abs(w)) b.append(String.format(" %s %.5g/%.5g", y.path("id").asText(), v, w));
    }
    System.out.println(b);
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
