package app.selfsame.worker;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What the worker makes of wishes for another light, whichever way the engine is compiled. */
public class LightWorkerTest extends WorkerTestCase {
  /** Says nothing of changed light. */
  private static final String DOCUMENT = "it-passport-id";

  private static final String CROP = "type: 'crop', document: '" + DOCUMENT + "'";
  private static final String REPORT =
      "{\"outcome\":\"enhanced\",\"edits\":[{\"edit\":\"exposure\",\"detail\":\"+0.1 EV\"}],\"checks\":[],"
          + "\"note\":\"\"}";

  private static final String UNREADABLE = "bytes: new ArrayBuffer(9), text: '" + REPORT + "'";

  public LightWorkerTest(String engine) {
    super(engine);
  }

  @Test
  public void handsOverThePictureOfTheFileAndMakesAnotherOfItsAnswer() throws IOException {
    prepareDrawnPerson();
    page.post(CROP);
    Map<String, Object> crop = page.await("message.type === 'crop'");
    assertEquals("image/png", crop.get("mediaType"));
    assertEquals(DOCUMENT, crop.get("document"));
    BufferedImage sent = page.picture("crop");
    BufferedImage prepared = page.picture("prepared");
    assertEquals(List.of(prepared.getWidth(), prepared.getHeight()), List.of(sent.getWidth(), sent.getHeight()));
    page.relight(DOCUMENT, "brightness(0.97)", REPORT);
    Map<String, Object> relit = page.await("message.type === 'relit'");
    assertEquals(DOCUMENT + ".jpg", relit.get("fileName"));
    assertEquals(DOCUMENT, relit.get("document"));
    Map<?, ?> report = (Map<?, ?>) relit.get("report");
    assertTrue(report.toString(), report.get("ledger").toString().contains("detail=by exposure, +0.1 EV"));
    assertEquals(true, ((Map<?, ?>) ((Map<?, ?>) report.get("output")).get("light")).get("changed"));
    assertTrue(luma(page.picture("relit")) < luma(prepared) - 1);
  }

  @Test
  public void printsTheLedgerOfTheFileThatIsChosen() throws IOException {
    prepareDrawnPerson();
    page.post(CROP);
    page.await("message.type === 'crop'");
    page.relight(DOCUMENT, "brightness(0.97)", REPORT);
    page.await("message.type === 'relit'");
    page.print(DOCUMENT, "relit: true");
    page.await("message.type === 'printable' && message.text.includes('Light changed by exposure, +0.1 EV')");
    page.print(DOCUMENT, "relit: false");
    page.await("message.type === 'printable' && !message.text.includes('Light changed')");
  }

  @Test
  public void believesNothingThatComesFromOutside() throws IOException {
    prepareDrawnPerson();
    page.post(CROP);
    page.await("message.type === 'crop'");
    String[] reports = {
      "", "null", "{}", "{\"edits\":[]}", "{\"edits\":[null]}", "{\"edits\":{\"length\":1}}",
      "{\"edits\":[{\"edit\":\"smoothing\",\"detail\":\"a little\"}]}",
      "{\"edits\":[{\"edit\":\"exposure\",\"detail\":\"" + "x".repeat(121) + "\"}]}",
    };
    for (int i = 0; i < reports.length; i++) {
      page.relight(DOCUMENT, "brightness(0.97)", reports[i]);
      page.await("heard.filter(({reason}) => reason === 'light-unusable').length === " + (i + 1));
    }
    // See-through, out of all bounds, and smoothed.
    String[] others = {"opacity(0.9)", "brightness(4)", "blur(2px)"};
    for (int i = 0; i < others.length; i++) {
      page.relight(DOCUMENT, others[i], REPORT);
      page.await("heard.filter(({reason}) => reason === 'light-unusable').length === " + (reports.length + 1 + i));
    }
    page.relight(DOCUMENT, "brightness(0.58)", REPORT);
    page.await("message.reason === 'light-worse' && message.light && message.backdrop === null");
    page.post("type: 'relight', document: '" + DOCUMENT + "', " + UNREADABLE);
    page.await("message.message?.startsWith('What came back is not a picture') && message.light");
    assertEquals(0, page.evaluate("() => heard.filter(({type}) => type === 'relit').length"));
  }

  @Test
  public void hasNothingToGiveBeforeAFileIsMade() throws IOException {
    openDrawnPerson();
    page.post(CROP);
    page.await("message.type === 'refused' && message.reason === 'no-file' && message.light");
    page.post("type: 'relight', document: '" + DOCUMENT + "', " + UNREADABLE);
    page.await("heard.filter(({reason}) => reason === 'no-file').length === 2");
  }

  /** A file that is being made holds the crop up, so that what comes after it is heard before its turn. */
  @Test
  public void canBeCancelledAndIsOverruledByAnotherWish() throws IOException {
    prepareDrawnPerson();
    String file = WorkerPage.preparation(DOCUMENT, "keep");
    page.post(file, CROP, "type: 'cancel'");
    Map<String, Object> cancelled = page.await("message.type === 'cancelled' && message.light");
    assertEquals(DOCUMENT, cancelled.get("document"));
    page.post(file, CROP, file);
    page.post(file, CROP, "type: 'choose', document: 'us-passport-print'");
    page.print(DOCUMENT, "relit: false");
    page.await("message.type === 'printable'");
    assertEquals(0, page.evaluate("() => heard.filter(({type}) => type === 'crop').length"));
    page.post(file, CROP, "type: 'choose', document: '" + DOCUMENT + "', ageYears: 40");
    page.await("message.type === 'crop'");
  }

  private void prepareDrawnPerson() throws IOException {
    openDrawnPerson();
    page.prepare(DOCUMENT);
    page.await("message.type === 'prepared'");
  }

  private void openDrawnPerson() throws IOException {
    page.start(engine, "relaxed");
    page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    page.await("message.report?.stage === 'complete'");
  }

  private static double luma(BufferedImage picture) {
    double sum = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        sum += (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000.0;
      }
    }
    return sum / (picture.getWidth() * (double) picture.getHeight());
  }
}
