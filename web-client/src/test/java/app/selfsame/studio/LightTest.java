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

/** What a person is told of the light and may send, and when it leaves. */
public class LightTest extends LightTestCase {
  @Test
  public void offersNothingWhereNothingNeedsDoing() {
    open("#" + ALLOWS);
    studio.pick("pass");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertFalse(studio.find("#light").isVisible());
  }

  @Test
  public void saysNothingElseOfTheLightThanTheChecksDo() {
    check(ALLOWS, StudioPage.photo("shiny"));
    studio.find("#folded-light > summary").click();
    String card = studio.text("#light");
    assertTrue(card, card.contains("Your skin shines in places."));
    assertTrue(card, card.contains("cannot be put right afterwards"));
    assertEquals(0, studio.find("#light input, #light button").count());
  }

  @Test
  public void offersNothingForWhatIsLost() {
    check(ALLOWS, StudioPage.photo("burnt"));
    studio.find("#folded-light > summary").click();
    String card = studio.text("#light");
    assertTrue(card, card.contains("Parts of your face are too bright to show detail."));
    assertTrue(card, card.contains("cannot be put right afterwards"));
    assertEquals(0, studio.find("#light input, #light button").count());
  }

  @Test
  public void saysWhyNotWhereTheAuthorityForbidsIt() {
    check(FORBIDS, DIM);
    studio.find("#folded-light > summary").click();
    String card = studio.text("#light");
    assertTrue(card, card.contains("There is too little light on your face."));
    assertTrue(card, card.contains("There is a shadow on one side of your face."));
    assertFalse(card, card.contains("pale"));
    assertTrue(card, card.contains("does not accept a photo with changed light or contrast"));
    assertTrue(card, card.contains("Retake the photo facing a window"));
    assertTrue(card, card.contains("Source: Office of Otherland: photographs"));
    assertEquals(0, studio.find("#light input, #light button").count());
  }

  @Test
  public void saysWhatGoesWhereBeforeAnythingIsSent() {
    check(ALLOWS, DIM);
    String card = studio.text("#light");
    assertTrue(card, card.contains("The authority accepts changed light."));
    assertTrue(card, card.contains("The prepared crop, 600 x 771 px, and the name of the document."));
    assertTrue(card, card.contains("Not your original photo or its file name."));
    assertTrue(card, card.contains("To localhost, the server of this site, and nowhere else."));
    assertTrue(card, card.contains("Until the server has answered. It does not keep or log anything of the photo."));
    assertFalse(studio.find("#light-wish").isChecked());
    assertFalse(studio.find(SEND).isVisible());
    assertEquals("On this device only", studio.text(".sealed").strip());
    assertFalse(studio.requests().contains("/light"));
  }

  @Test
  public void sendsOnlyForWhoKnowsThatTheAuthorityIsSilent() {
    check(SILENT, DIM);
    server.hold();
    assertTrue(studio.text("#light").contains("so do not assume it does. It is safest to retake the photo."));
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
    assertEquals("Cropped photo sent to this site's server, as you asked", studio.text(".sealed").strip());
  }

  @Test
  public void canBeCancelledWhileTheServerIsAtWork() {
    check(ALLOWS, DIM);
    server.hold();
    sendWhereAllowed();
    studio.awaitText("#light .status", "The server is working on the crop…");
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
    assertEquals("Cropped photo sent to this site's server, as you asked", studio.text(".sealed").strip());
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

  private void awaitTrue(String condition) {
    studio.page().waitForCondition(() -> (boolean) studio.page().evaluate(condition));
  }
}
