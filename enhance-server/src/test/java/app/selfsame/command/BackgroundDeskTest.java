package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.background.BackgroundWish;
import app.selfsame.document.OwnFrame;
import app.selfsame.document.OwnFrameWords;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.EngineDesks;
import app.selfsame.engine.PhotoDesk;
import app.selfsame.image.HexColour;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Cutting;
import app.selfsame.inspection.NowhereUpload;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.message.English;
import app.selfsame.report.ReportJson;
import app.selfsame.verdict.Answers;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.BeforeClass;
import org.junit.Test;

/** The real engine on a drawn person before a light wall, for authorities of every mind about other backgrounds. */
public class BackgroundDeskTest {
  private static final String LIGHT_GREY = "#d3d3d3";

  private static PhotoDesk desk;
  private static byte[] photo;

  @BeforeClass
  public static void sitDown() throws IOException {
    desk = new EngineDesks().open();
    photo = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
  }

  @Test
  public void aBackgroundThatDoesNotComplyIsReplacedAndJudgedAnew() throws IOException {
    PhotoDesk.Prepared prepared = prepare("blue", "allowed", BackgroundWish.AUTO);
    JsonNode report = report(prepared);
    JsonNode background = report.path("output").path("background");
    assertTrue(report.toString(), background.path("replaced").asBoolean());
    assertEquals("Blue", background.path("name").asText());
    assertEquals("good", background.path("grade").asText());
    JsonNode colour =
        StreamSupport.stream(background.path("checks").spliterator(), false)
            .filter(check -> check.path("id").asText().equals("background-colour"))
            .findFirst()
            .orElseThrow();
    assertEquals("pass", colour.path("outcome").asText());
    assertTrue(colour.path("value").isNumber());
    for (JsonNode check : background.path("checks")) {
      assertEquals(check.toString(), "pass", check.path("outcome").asText());
      assertTrue(report.path("checks").toString(), report.path("checks").toString().contains(check.toString()));
    }
    assertTrue(background.path("checks").toString().contains("backdrop-remnants"));
    assertFalse(report.path("headline").asText(), report.path("headline").asText().contains("background colour"));
    int put = HexColour.parse(background.path("colour").asText()).getAsInt();
    BufferedImage file = ImageIO.read(new ByteArrayInputStream(prepared.file().orElseThrow().bytes()));
    int corner = file.getRGB(5, 5);
    assertEquals(RgbaImage.red(put), corner >> 16 & 0xff, 6);
    assertEquals(RgbaImage.blue(put), corner & 0xff, 6);
    JsonNode entry =
        StreamSupport.stream(report.path("ledger").spliterator(), false)
            .filter(node -> node.path("edit").asText().equals("background-replaced"))
            .findFirst()
            .orElseThrow();
    assertEquals("allowed", entry.path("permission").asText());
    assertTrue(entry.toString(), entry.path("detail").asText().startsWith("by blue #"));
    assertTrue(report.path("edits").toString().contains("\"background-replaced\""));
  }

  /** The drawn person is 600 x 800 pixels: 300 x 400 are in them, and 12 KB are less than they take at the usual quality. */
  @Test
  public void aFrameOfOnesOwnIsMetInBackgroundPixelsAndBytes() throws IOException {
    PhotoDocument frame = OwnFrame.document(new OwnFrameWords("30x40mm", "", "300x400", "blue", "5..12"));
    PreparationRequest request = new PreparationRequest(Optional.empty(), BackgroundWish.AUTO);
    PhotoDesk.Prepared prepared = desk.prepare(photo, frame, Answers.NONE, request);
    JsonNode report = report(prepared);
    assertTrue(report.toString(), report.path("output").path("background").path("replaced").asBoolean());
    byte[] file = prepared.file().orElseThrow().bytes();
    assertTrue(file.length + " bytes", file.length >= 5 * 1024 && file.length <= 12 * 1024);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
    assertEquals("300 x 400", picture.getWidth() + " x " + picture.getHeight());
    assertTrue("a corner is blue", (picture.getRGB(5, 5) & 0xff) - (picture.getRGB(5, 5) >> 16 & 0xff) > 60);
    JsonNode colour =
        StreamSupport.stream(report.path("checks").spliterator(), false)
            .filter(check -> check.path("id").asText().equals("background-colour"))
            .findFirst()
            .orElseThrow();
    assertEquals("pass", colour.path("outcome").asText());
    assertEquals("The size you gave", colour.path("source").path("title").asText());
  }

  @Test
  public void theLeastEditLeavesABackgroundThatCompliesOrMustNotBeReplaced() throws IOException {
    for (List<String> rule :
        List.of(List.of("white", "allowed"), List.of("blue", "unknown"), List.of("blue", "forbidden"))) {
      JsonNode report = report(prepare(rule.get(0), rule.get(1), BackgroundWish.AUTO));
      JsonNode background = report.path("output").path("background");
      assertFalse(rule.toString(), background.path("replaced").asBoolean(true));
      assertTrue(background.path("colour").isNull());
      assertTrue(background.path("confidence").isNull());
      assertFalse(background.path("note").asText().isEmpty());
      assertFalse(report.path("edits").toString().contains("background"));
    }
  }

  @Test
  public void aColourThatMustNotBePutInIsRefused() throws IOException {
    assertRefused("editing-forbidden", prepare("light", "forbidden", wish(LIGHT_GREY, true)));
    assertRefused("editing-unknown", prepare("light", "unknown", wish(LIGHT_GREY, false)));
    assertRefused("colour-not-accepted", prepare("light", "allowed", wish("#203040", false)));
  }

  @Test
  public void whoWasToldMayHaveTheColour() throws IOException {
    JsonNode report = report(prepare("light", "unknown", wish(LIGHT_GREY, true)));
    JsonNode background = report.path("output").path("background");
    assertEquals(LIGHT_GREY, background.path("colour").asText());
    assertTrue(background.path("note").asText(), background.path("note").asText().contains("does not say"));
    assertEquals("Light grey", report.path("rules").path("backdrops").path(0).path("name").asText());
    assertEquals(LIGHT_GREY, report.path("rules").path("backdrops").path(0).path("colour").asText());
    assertFalse(report.path("rules").path("backdrops").path(0).path("official").asBoolean(true));
  }

  @Test
  public void aGreyFileHasItsNewBackgroundInGrey() throws IOException {
    PhotoDocument grey = NowhereUpload.withBackground("light", "allowed", "formats JPEG", "colour grey");
    PreparationRequest request = new PreparationRequest(Optional.empty(), wish(LIGHT_GREY, false));
    PhotoDesk.Prepared prepared = desk.prepare(photo, grey, Answers.NONE, request);
    String edits = report(prepared).path("edits").toString();
    assertTrue(edits, edits.contains("\"background-replaced\",\"made-grey\",\"compressed\""));
    BufferedImage file = ImageIO.read(new ByteArrayInputStream(prepared.file().orElseThrow().bytes()));
    assertEquals(1, file.getRaster().getNumBands());
    assertEquals(0xd3, file.getRaster().getSample(5, 5, 0), 3);
  }

  @Test
  public void aPersonIsCutOutInTheSizeOfThePhoto() {
    Cutting cutting = desk.cut(photo);
    assertTrue(cutting.toString(), cutting instanceof Cutting.Made);
    RgbaImage cutout = ((Cutting.Made) cutting).matte().cutout();
    assertEquals(600, cutout.width());
    assertEquals(800, cutout.height());
    assertEquals("the face", 255, RgbaImage.alpha(cutout.pixel(300, 430)));
    assertEquals("the wall", 0, RgbaImage.alpha(cutout.pixel(20, 20)));
  }

  @Test
  public void aTransparentFileHasNoBackgroundThatCouldBeKept() throws IOException {
    byte[] transparent = TestPhotos.encode(withoutWall(), "png");
    for (BackgroundWish wish : List.of(BackgroundWish.KEEP, BackgroundWish.AUTO)) {
      assertRefused("editing-forbidden", prepare(transparent, "light, not white", "forbidden", wish));
      assertRefused("editing-unknown", prepare(transparent, "light, not white", "unknown", wish));
      PhotoDesk.Prepared prepared = prepare(transparent, "light, not white", "allowed", wish);
      assertEquals(LIGHT_GREY, report(prepared).path("output").path("background").path("colour").asText());
      assertTrue(report(prepared).path("edits").toString().contains("background-replaced"));
      String edits = report(prepared).path("ledger").toString();
      assertTrue(edits, edits.contains("the file came without one"));
      assertTrue(edits, report(prepared).path("output").path("background").path("confidence").isNull());
      BufferedImage file = ImageIO.read(new ByteArrayInputStream(prepared.file().orElseThrow().bytes()));
      assertEquals(0xd3, file.getRGB(5, 5) & 0xff, 3);
    }
  }

  private static BufferedImage withoutWall() {
    BufferedImage person = TestPhotos.drawnPerson();
    BufferedImage cutOut =
        new BufferedImage(person.getWidth(), person.getHeight(), BufferedImage.TYPE_INT_ARGB);
    int wall = person.getRGB(0, 0);
    for (int y = 0; y < person.getHeight(); y++) {
      for (int x = 0; x < person.getWidth(); x++) {
        int rgb = person.getRGB(x, y);
        cutOut.setRGB(x, y, rgb == wall ? 0 : rgb);
      }
    }
    return cutOut;
  }

  private static BackgroundWish wish(String colour, boolean told) {
    return new BackgroundWish(true, OptionalInt.of(HexColour.parse(colour).getAsInt()), told, false);
  }

  private static PhotoDesk.Prepared prepare(String background, String permission, BackgroundWish wish) {
    return prepare(photo, background, permission, wish);
  }

  private static PhotoDesk.Prepared prepare(byte[] file, String background, String permission, BackgroundWish wish) {
    PhotoDocument document = NowhereUpload.withBackground(background, permission, "formats JPEG");
    return desk.prepare(file, document, Answers.NONE, new PreparationRequest(Optional.empty(), wish));
  }

  private static JsonNode report(PhotoDesk.Prepared prepared) throws IOException {
    JsonNode report =
        new ObjectMapper()
            .readTree(ReportJson.begin(prepared.judgement(), prepared.preparation(), English.texts()).endObject().toString());
    ReportSchema.assertDescribes(report);
    return report;
  }

  private static void assertRefused(String reason, PhotoDesk.Prepared prepared) {
    Preparation.Refused refused = (Preparation.Refused) prepared.preparation();
    assertEquals(reason, refused.refusal().code().id());
    assertFalse(English.say(refused.refusal().messages()).isEmpty());
    assertTrue(prepared.file().isEmpty());
  }
}
