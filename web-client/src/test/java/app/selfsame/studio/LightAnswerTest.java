package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.Test;

/** What becomes of an answer to a crop. */
public class LightAnswerTest extends LightTestCase {
  @Test
  public void offersTheFileThatIsChosen() throws IOException {
    check(ALLOWS, DIM);
    server.enhance();
    String before = studio.text(DOWNLOAD_BUTTON);
    sendWhereAllowed();
    studio.page().waitForSelector("#light-use");
    String card = studio.text("#light");
    assertTrue(card, card.contains("by exposure, +0.4 EV"));
    assertTrue(card, card.contains("the left of the picture +12 %, on the right -11 %"));
    assertTrue(card, card.contains("Amount of light: warning before, now passed"));
    assertEquals(before, studio.text(DOWNLOAD_BUTTON));
    assertEquals("warn", outcomeOfLight());
    studio.find("#light-use").click();
    assertEquals("what is shown is said of the file that is chosen", "pass", outcomeOfLight());
    assertFalse(studio.text(DOWNLOAD_BUTTON).equals(before));
    assertTrue(studio.text("#download").contains("Light changed by exposure, +0.4 EV: accepted"));
    assertFalse(studio.text("#download").contains("not retouched"));
    assertEquals("true", studio.find("#light-use").getAttribute("aria-pressed"));
    assertTrue(report().contains("Light changed by exposure, +0.4 EV"));
    studio.find("#light-keep").click();
    assertEquals("warn", outcomeOfLight());
    assertEquals(before, studio.text(DOWNLOAD_BUTTON));
    assertFalse(studio.text("#download").contains("Light changed"));
    assertFalse(report().contains("Light changed"));
  }

  private String report() throws IOException {
    Download download = studio.page().waitForDownload(() -> studio.find("#save-report").click());
    return StudioPage.spaced(Files.readString(download.path()));
  }

  private String outcomeOfLight() {
    return studio.find("#check-under-exposure").getAttribute("class").replace("check ", "");
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
    String value = StudioPage.spaced(studio.find("#light-line").getAttribute("aria-valuetext"));
    assertEquals("49 % in the old light, 51 % in the new light", value);
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
    studio.awaitText("#light .status", "could not be reached. Check that you are online, then send the crop again.");
    assertEquals("light-send", studio.page().evaluate(FOCUSED));
    refused(429, "daily-limit", "Too many.", "20000", "today's light corrections. You can try again in 6 hours.");
    refused(429, "daily-limit", "Too many.", "soon", "You can try again tomorrow.");
    refused(503, "busy", "Busy.", "7", "The server is busy. Try again in 7 seconds.");
    refused(422, "damaged", "This PNG file is damaged.", "", "answered: “This PNG file is damaged.”");
    refused(422, "a-later-code", "Stand on one leg.", "", "answered: “Stand on one leg.” Your file stays as it was.");
    refused(404, "unknown-document", "There is no such document here.", "", "answered: “There is no such document here.”");
    refused(404, "", "There is nothing at this address.", "", "This site's server does not offer to change light.");
    refused(404, "enhance-off", "Off.", "", "server does not offer to change light. Your file stays as it was.");
    refused(405, "", "This address can only be read.", "", "This site's server does not offer to change light.");
    refused(500, "", "", "", "Something went wrong on the server. Try again later.");
    assertEquals(0, studio.page().evaluate(FRAMES));
    assertTrue(studio.find(DOWNLOAD_BUTTON).isVisible());
  }

  private void refused(int status, String code, String detail, String retryAfter, String sentence) {
    server.refuse(status, code, detail, retryAfter);
    studio.find(SEND).click();
    studio.awaitText("#light .status", sentence);
  }

  @Test
  public void saysWhyTheServerChangedNothingByItsOutcome() {
    check(ALLOWS, DIM);
    server.decline("not-improved");
    sendWhereAllowed();
    studio.awaitText("#light .status", "did not improve the picture, so it stays as it was. Retake the photo facing");
    server.decline("nothing-needed");
    studio.find(SEND).click();
    studio.awaitText("#light .status", "The checks found no problem with the light.");
    server.decline("null");
    studio.find(SEND).click();
    studio.awaitText("#light .status", "The server's answer cannot be used. Your file stays as it was.");
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
  public void canBeCancelledWhileTheAnswerIsJudged() {
    check(ALLOWS, "{\"scenario\": \"dim\", \"relighting\": \"held\"}");
    server.enhance();
    sendWhereAllowed();
    studio.awaitText("#light .status", "Checking the answer on this device…");
    studio.find(CANCEL).click();
    assertTrue(studio.text("#light .status").contains("Stopped."));
    assertEquals(List.of("keep", "cancel"), studio.filesAskedFor());
    // The engine says that it has stopped before it says what it finds of the next document.
    studio.find("#document").fill("otherland card");
    studio.page().keyboard().press("Enter");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertEquals("", studio.text("#backdrop .status"));
  }
}
