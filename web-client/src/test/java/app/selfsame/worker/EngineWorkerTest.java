package app.selfsame.worker;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.Test;

/** What the page can rely on, whichever way the engine is compiled. */
public class EngineWorkerTest extends WorkerTestCase {
  private static final int RED = 0xffd01020;
  private static final int BLUE = 0xff1020d0;

  public EngineWorkerTest(String engine) {
    super(engine);
  }

  @Test
  public void showsThePhotoInItsOwnColours() throws IOException {
    page.start(engine, "relaxed");
    page.open(1, TestPhotos.encode(halves(), "png"));
    page.await("message.type === 'preview' && message.width === 400 && message.height === 300");
    assertEquals(RED, page.previewPixel(0, 299));
    assertEquals(RED, page.previewPixel(199, 0));
    assertEquals(BLUE, page.previewPixel(200, 0));
    assertEquals(BLUE, page.previewPixel(399, 299));
  }

  @Test
  public void seesNothingOfAnEarlierPhotoOfTheSameSize() throws IOException {
    page.start(engine, "relaxed");
    byte[] person = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
    page.open(1, person);
    Object first = page.await("message.photo === 1 && message.report?.stage === 'complete'").get("report");
    BufferedImage blank = TestPhotos.drawnPerson();
    for (int y = 0; y < blank.getHeight(); y++) {
      for (int x = 0; x < blank.getWidth(); x++) {
        blank.setRGB(x, y, x < blank.getWidth() / 2 ? RED : BLUE);
      }
    }
    page.open(2, TestPhotos.encode(blank, "png"));
    page.await("message.photo === 2 && message.report?.stage === 'complete' && message.report.faces === 0");
    assertEquals(RED, page.previewPixel(0, 0));
    assertEquals(BLUE, page.previewPixel(blank.getWidth() - 1, 0));
    page.open(3, person);
    Object third = page.await("message.photo === 3 && message.report?.stage === 'complete'").get("report");
    assertEquals(((Map<?, ?>) first).get("measures"), ((Map<?, ?>) third).get("measures"));
  }

  @Test
  public void turnsAPhotoUpright() throws IOException {
    page.start(engine, "relaxed");
    page.open(1, TestPhotos.jpegWithOrientation(halves(), 6));
    page.await("message.type === 'preview' && message.width === 300 && message.height === 400");
    assertTrue(isReddish(page.previewPixel(150, 20)));
    assertTrue(!isReddish(page.previewPixel(150, 380)));
  }

  @Test
  public void refusesWhatTheBrowserCannotDecodeAndGoesOn() throws IOException {
    page.start(engine, "relaxed");
    page.open(1, "GIF89a, or so it says".getBytes());
    page.await("message.type === 'refused' && message.photo === 1");
    page.open(2, TestPhotos.encode(halves(), "png"));
    page.await("message.type === 'preview' && message.photo === 2");
  }

  @Test
  public void makesTheFileThatTheDocumentWants() throws IOException {
    page.start(engine, "relaxed");
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.prepare("us-passport-print");
    Map<String, Object> message = page.await("message.type === 'prepared'");
    assertEquals("image/jpeg", message.get("mediaType"));
    assertEquals("us-passport-print.jpg", message.get("fileName"));
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page.preparedFile()));
    // The document is a square of 2 inches, which the department wants at 300 dpi or finer.
    assertEquals(picture.getWidth(), picture.getHeight());
    assertTrue(picture.getWidth() >= 600);
  }

  @Test
  public void judgesWithTheAnswersThatAMessageCarriesAndNoOthers() throws IOException {
    page.start(engine, "relaxed");
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.choose("ca-passport-print", "ageYears: 4, photoAgeMonths: null, takenAsAsked: false");
    page.await("message.report?.answers.ageYears === 4 && message.report.answers.photoAgeMonths === null"
        + " && message.report.checks.find(({id}) => id === 'taken-by').outcome === 'fail'");
    page.choose("ca-passport-print", "ageYears: -1, photoAgeMonths: 1.5, takenAsAsked: 'yes'");
    page.await("message.report?.document === 'ca-passport-print' && message.report.answers.ageYears === null"
        + " && message.report.answers.photoAgeMonths === null && message.report.answers.takenAsAsked === null"
        + " && message.report.checks.find(({id}) => id === 'taken-by').outcome === 'ask'");
  }

  @Test
  public void writesTheReportToPrint() throws IOException {
    page.start(engine, "relaxed");
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.print("ca-passport-print", "takenAsAsked: true");
    String html = (String) page.await("message.type === 'printable'").get("text");
    assertTrue(html, html.startsWith("<!doctype html>"));
    assertTrue(html, html.contains("href=\"data:image/jpeg;base64,/9j/"));
    assertTrue(html, html.contains("Taken by whom the authority asks for: yes."));
    assertTrue(html, html.contains("Selfsame 1.2<"));
    page.print("no-such-document", "ageYears: null");
    page.await("message.type === 'refused' && message.document === 'no-such-document'");
  }

  @Test
  public void saysNothingMoreOfAPhotoThatAnotherReplaces() throws IOException {
    page.start(engine, "relaxed");
    page.await("message.type === 'ready'");
    page.openTogether(TestPhotos.encode(TestPhotos.drawnPerson(), "png"), TestPhotos.encode(halves(), "png"));
    page.await("message.report?.stage === 'complete' && message.photo === 2");
    assertEquals(0, page.evaluate("() => heard.filter(({photo}) => photo === 1).length"));
  }

  @Test
  public void leavesThePhotoItWorksOnForAnother() throws IOException {
    page.start(engine, "relaxed");
    page.await("message.type === 'ready'");
    page.openSecondUponFirstReply(
        TestPhotos.encode(TestPhotos.drawnPerson(), "png"), TestPhotos.encode(halves(), "png"));
    page.await("message.report?.stage === 'complete' && message.photo === 2");
    String completed = "() => heard.filter(({photo, report}) => photo === 1 && /complete/.test(report)).length";
    assertEquals(0, page.evaluate(completed));
  }

  @Test
  public void findsHandsOnceItHasTheNetworksAndAsksForThemUntilThen() throws IOException {
    page.start(engine, "relaxed");
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.await("message.type === 'lacking' && message.photo === 1");
    assertEquals(0, page.evaluate("() => heard.filter(({report}) => /\"hands\"/.test(report)).length"));
    page.equip(1);
    page.await("message.photo === 1 && message.report?.checks.some(({id}) => id === 'hands')");
    page.open(2, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.await("message.photo === 2 && message.report?.checks.some(({id}) => id === 'hands')");
    assertEquals(1, page.evaluate("() => heard.filter(({type}) => type === 'lacking').length"));
  }

  @Test
  public void doesWithoutNetworksThatDoNotRun() throws IOException {
    page.start(engine, "relaxed");
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.await("message.type === 'lacking'");
    page.equip(1, "selfie_segmentation.tflite");
    page.choose("ca-passport-print");
    page.await("message.report?.document === 'ca-passport-print' && message.report.stage === 'complete'");
    page.open(2, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.await("message.photo === 2 && message.report?.stage === 'complete'");
    assertEquals(0, page.evaluate("() => heard.filter(({type}) => type === 'failed').length"));
    assertEquals(1, page.evaluate("() => heard.filter(({type}) => type === 'lacking').length"));
  }

  @Test
  public void failsRatherThanAnswerNonsenseWhenANetworkDoesNotRun() {
    page.start(engine, "relaxed", "face_detection_short_range.tflite", "selfie_segmentation.tflite");
    assertThrows(AssertionError.class, () -> page.await("message.type === 'ready'"));
  }

  /** Red on the left, blue on the right, 400 x 300 px. */
  private static BufferedImage halves() {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 300; y++) {
      for (int x = 0; x < 400; x++) {
        image.setRGB(x, y, x < 200 ? RED : BLUE);
      }
    }
    return image;
  }

  private static boolean isReddish(int argb) {
    return (argb >> 16 & 0xff) > (argb & 0xff);
  }
}
