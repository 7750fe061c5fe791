package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.Test;

/** What a person is told of the light, may send, and gets back. */
public class LightTest extends StudioTestCase {
  /** Of authorities that allow changed light, say nothing of it, and forbid it. */
  private static final String ALLOWS = "qr-card-print";
  private static final String SILENT = "qq-visa-print";
  private static final String FORBIDS = "qr-passport-print";

  private static final String DIM = "{\"scenario\": \"dim\", \"relighting\": \"well\"}";
  private static final String SEND = "#light-send";
  private static final String CANCEL = "#light-cancel";
  private static final String FOCUSED = "document.activeElement.id";
  private static final String FRAMES = "document.querySelectorAll('iframe').length";

  private EnhanceRoute server;

  private void check(String documentId, String photo) {
    open("#" + documentId);
    server = new EnhanceRoute(studio.page());
    studio.pickFile(photo);
    studio.page().waitForSelector("#light:not([hidden])");
  }

  private void sendWhereAllowed() {
    studio.find("#light-wish").check();
    studio.find(SEND).click();
  }

  private void awaitTrue(String condition) {
    studio.page().waitForCondition(() -> (boolean) studio.page().evaluate(condition));
  }

  @Test
  public void offersNothingWhereNothingNeedsDoing() {
    check(ALLOWS, StudioPage.photo("pass"));
    assertTrue(studio.text("#light").contains("Nothing needs doing: the light is as it should be."));
    assertEquals(0, studio.find("#light input, #light button").count());
  }

  @Test
  public void saysWhyNotWhereTheAuthorityForbidsIt() {
    check(FORBIDS, DIM);
    String card = studio.text("#light");
    assertTrue(card, card.contains("There is too little light on the face."));
    assertTrue(card, card.contains("A shadow lies on one side of the face."));
    assertFalse(card, card.contains("pale"));
    assertTrue(card, card.contains("does not accept a photo whose light or contrast was changed"));
    assertTrue(card, card.contains("Retake the photo facing a window"));
    assertTrue(card, card.contains("Source: Office of Otherland: photographs"));
    assertEquals(0, studio.find("#light input, #light button").count());
  }

  @Test
  public void saysWhatGoesWhereBeforeAnythingIsSent() {
    check(ALLOWS, DIM);
    String card = studio.text("#light");
    assertTrue(card, card.contains("The authority accepts changed light."));
    assertTrue(card, card.contains("The prepared crop, 600 × 771"));
    assertTrue(card, card.contains("Not your original photo, and no file name."));
    assertTrue(card, card.contains("To localhost, the server of this site, and nowhere else."));
    assertTrue(card, card.contains("Until its answer is written; nothing of the photo is kept or logged."));
    assertFalse(studio.find("#light-wish").isChecked());
    assertFalse(studio.find(SEND).isVisible());
    assertEquals("On this device only", studio.text(".sealed").strip());
    assertFalse(studio.requests().contains("/light"));
  }

  @Test
  public void sendsOnlyForWhoKnowsThatTheAuthorityIsSilent() {
    check(SILENT, DIM);
    server.hold();
    assertTrue(studio.text("#light").contains("Silence is no permission. It is safest to retake."));
    studio.find("#light-wish").check();
    assertEquals("true", studio.find(SEND).getAttribute("aria-disabled"));
    studio.find(SEND).focus();
    studio.page().keyboard().press("Enter");
    assertEquals(0, studio.find(CANCEL).count());
    studio.find("#light-known").check();
    studio.find(SEND).click();
    studio.page().waitForCondition(() -> server.requests().size() == 1);
    assertEquals("?1", server.requests().get(0).headerValue("Selfsame-Even-If-Unsaid"));
    assertEquals(SILENT, server.requests().get(0).headerValue("Selfsame-Document"));
  }

  @Test
  public void sendsThePreparedCropOnceAndNothingElse() throws IOException {
    check(ALLOWS, DIM);
    server.enhance();
    assertEquals(0, studio.page().evaluate(FRAMES));
    sendWhereAllowed();
    studio.page().waitForSelector("#light-use");
    assertEquals(0, studio.page().evaluate(FRAMES));
    assertEquals(1, server.requests().size());
    Request request = server.requests().get(0);
    assertEquals("POST", request.method());
    assertTrue(request.url(), request.url().endsWith("//localhost/enhance"));
    assertEquals("image/png", request.headerValue("Content-Type"));
    assertEquals(ALLOWS, request.headerValue("Selfsame-Document"));
    assertNull(request.headerValue("Selfsame-Even-If-Unsaid"));
    assertNull(request.headerValue("Referer"));
    assertNull(request.headerValue("Cookie"));
    assertEquals(600, ImageIO.read(new ByteArrayInputStream(request.postDataBuffer())).getWidth());
    assertEquals("Crop sent to this site’s server, at your wish", studio.text(".sealed").strip());
  }

  @Test
  public void offersTheFileThatIsChosen() {
    check(ALLOWS, DIM);
    server.enhance();
    String before = studio.text(DOWNLOAD_BUTTON);
    sendWhereAllowed();
    studio.page().waitForSelector("#light-use");
    String card = studio.text("#light");
    assertTrue(card, card.contains("exposure +0.4 EV"));
    assertTrue(card, card.contains("even-light left cheek +12 %"));
    assertTrue(card, card.contains("Enough light: Warning before, now Met"));
    assertEquals(before, studio.text(DOWNLOAD_BUTTON));
    studio.find("#light-use").click();
    assertFalse(studio.text(DOWNLOAD_BUTTON).equals(before));
    assertTrue(studio.text("#download").contains("Light changed exposure +0.4 EV: not mentioned"));
    assertFalse(studio.text("#download").contains("not retouched"));
    assertEquals("true", studio.find("#light-use").getAttribute("aria-pressed"));
    studio.find("#save-report").click();
    studio.find("#light-keep").click();
    assertEquals(before, studio.text(DOWNLOAD_BUTTON));
    assertFalse(studio.text("#download").contains("Light changed"));
    studio.find("#save-report").click();
    assertEquals(
        List.of(true, false),
        studio.page().evaluate("() => sent.filter(({type}) => type === 'print').map(({relit}) => relit)"));
  }

  @Test
  public void comparesByKeyboardAndByPointer() {
    check(ALLOWS, DIM);
    server.enhance();
    studio.find("#light-wish").check();
    studio.find(SEND).focus();
    studio.page().keyboard().press("Enter");
    studio.page().waitForSelector("#light-line");
    assertEquals("light-line", studio.page().evaluate(FOCUSED));
    assertEquals("50%", line());
    studio.page().keyboard().press("ArrowLeft");
    assertEquals("49%", line());
    assertEquals("49 % as it was, 51 % in the other light", studio.find("#light-line").getAttribute("aria-valuetext"));
    studio.page().keyboard().press("End");
    assertEquals("100%", line());
    studio.find("#light-line").click();
    assertEquals("50%", line());
    assertEquals(2, studio.find(".comparison img[alt^='The prepared file']").count());
  }

  private String line() {
    return (String) studio.page().evaluate("document.querySelector('.comparison').style.getPropertyValue('--line')");
  }

  @Test
  public void saysWhatWentWrongAndWhatToDo() {
    check(ALLOWS, DIM);
    server.hangUp();
    sendWhereAllowed();
    studio.awaitText("#light .status", "could not be reached. See whether you are online, then send the crop again.");
    assertEquals("light-send", studio.page().evaluate(FOCUSED));
    refused(429, "daily-limit", "Too many.", "20000", "You can ask again in 6 hours.");
    refused(429, "daily-limit", "Too many.", "soon", "You can ask again tomorrow.");
    refused(503, "busy", "Busy.", "7", "The server is busy. Try again in 7 seconds.");
    refused(422, "unreadable", "The picture is damaged. Send another.", "", "The picture is damaged. Send another.");
    refused(415, "unsupported-type", "Send a JPEG or PNG.", "", "Send a JPEG or PNG.");
    refused(404, "unknown-document", "There is no such document here.", "", "There is no such document here.");
    refused(404, "", "There is nothing at this address.", "", "This site’s server does not offer to change light.");
    refused(405, "", "This address can only be read.", "", "This site’s server does not offer to change light.");
    refused(500, "", "", "", "The server failed. Try again later.");
    assertEquals(0, studio.page().evaluate(FRAMES));
    assertTrue(studio.find(DOWNLOAD_BUTTON).isVisible());
  }

  private void refused(int status, String reason, String detail, String retryAfter, String sentence) {
    server.refuse(status, reason, detail, retryAfter);
    studio.find(SEND).click();
    studio.awaitText("#light .status", sentence);
  }

  @Test
  public void showsWhyTheServerChangedNothing() {
    check(ALLOWS, DIM);
    server.decline("not-improved", "No change within bounds makes it better. Retake it.");
    sendWhereAllowed();
    studio.awaitText("#light .status", "No change within bounds makes it better. Retake it.");
    server.decline("null", "");
    studio.find(SEND).click();
    studio.awaitText("#light .status", "The server’s answer cannot be used.");
    assertEquals(0, studio.find("#light-use").count());
  }

  @Test
  public void keepsTheLightWhenTheAnswerIsWorse() {
    check(ALLOWS, "{\"scenario\": \"dim\", \"relighting\": \"refused\"}");
    server.enhance();
    sendWhereAllowed();
    studio.awaitText("#light .status", "It meets the rules less well. The light stays as it was.");
    assertEquals("light-send", studio.page().evaluate(FOCUSED));
    assertEquals(0, studio.find("#light-use").count());
  }

  @Test
  public void canBeCancelledWhileTheServerIsAtWork() {
    check(ALLOWS, DIM);
    server.hold();
    sendWhereAllowed();
    studio.awaitText("#light .status", "The server is at work on the crop");
    studio.page().waitForCondition(() -> server.requests().size() == 1);
    assertEquals(1, studio.page().evaluate(FRAMES));
    assertEquals("light-cancel", studio.page().evaluate(FOCUSED));
    List<Request> ended = new CopyOnWriteArrayList<>();
    studio.page().onRequestFailed(ended::add);
    studio.find(CANCEL).click();
    studio.page().waitForCondition(() -> ended.equals(server.requests()));
    assertEquals(0, studio.page().evaluate(FRAMES));
    assertTrue(studio.text("#light .status").contains("Stopped. The light stays as it was."));
    assertEquals("light-send", studio.page().evaluate(FOCUSED));
    server.enhance();
    studio.find(SEND).click();
    studio.page().waitForSelector("#light-use");
  }

  @Test
  public void canBeCancelledWhileTheAnswerIsJudged() {
    check(ALLOWS, "{\"scenario\": \"dim\", \"relighting\": \"held\"}");
    server.enhance();
    sendWhereAllowed();
    studio.awaitText("#light .status", "Judging the answer on this device");
    studio.find(CANCEL).click();
    assertTrue(studio.text("#light .status").contains("Stopped."));
    assertEquals(List.of("keep", "cancel"), studio.filesAskedFor());
    // The engine says that it has stopped before it says what it finds of the next document.
    studio.find("#document").fill("otherland card");
    studio.page().keyboard().press("Enter");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertEquals("", studio.text("#backdrop .status"));
  }

  @Test
  public void forgetsConsentAndResultWithPhotoAndDocument() {
    check(ALLOWS, DIM);
    server.enhance();
    sendWhereAllowed();
    studio.find("#light-use").click();
    studio.find("#document").fill("testland visa");
    studio.page().keyboard().press("Enter");
    studio.page().waitForSelector("#light-known", new Page.WaitForSelectorOptions().setState(
        WaitForSelectorState.ATTACHED));
    assertFalse(studio.find("#light-wish").isChecked());
    assertFalse(studio.text("#download").contains("Light changed"));
    assertEquals("Crop sent to this site’s server, at your wish", studio.text(".sealed").strip());
    server.hold();
    studio.find("#light-wish").check();
    studio.find("#light-known").check();
    studio.find(SEND).click();
    awaitTrue(FRAMES + " === 1");
    studio.find("[data-action=remove]").click();
    assertEquals(0, studio.page().evaluate(FRAMES));
    studio.pickFile(DIM);
    studio.page().waitForSelector("#light:not([hidden])");
    assertFalse(studio.find("#light-wish").isChecked());
    assertEquals("On this device only", studio.text(".sealed").strip());
  }

  @Test
  public void fitsAPhoneAndPleasesTheAccessibilityChecker() throws IOException {
    studio = new StudioPage(browser(), 320, 640, "#" + SILENT);
    server = new EnhanceRoute(studio.page());
    server.enhance();
    studio.pickFile(DIM);
    studio.find("#light-wish").check();
    assertEquals("", studio.accessibilityComplaints());
    studio.find("#light-known").check();
    studio.find(SEND).click();
    studio.page().waitForSelector("#light-use");
    assertEquals(320, studio.page().evaluate("document.documentElement.scrollWidth"));
    assertEquals("", studio.accessibilityComplaints());
    studio.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertEquals("", studio.accessibilityComplaints());
    assertEquals(List.of(), studio.complaints());
  }
}
