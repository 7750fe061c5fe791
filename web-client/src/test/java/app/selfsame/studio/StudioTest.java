package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.Test;

public class StudioTest extends StudioTestCase {
  @Test
  public void choosesADocumentByKeyboard() {
    open("");
    studio.find("#document").focus();
    studio.page().keyboard().type("united states visa");
    assertEquals("true", studio.find("#document").getAttribute("aria-expanded"));
    String first = studio.find("#document").getAttribute("aria-activedescendant");
    studio.page().keyboard().press("ArrowDown");
    String second = studio.find("#document").getAttribute("aria-activedescendant");
    assertFalse(first.equals(second));
    studio.page().keyboard().press("Enter");
    assertEquals("false", studio.find("#document").getAttribute("aria-expanded"));
    assertTrue(studio.page().url().endsWith("#" + second.substring("option-".length())));
    assertTrue(studio.find("#document").inputValue().startsWith("United States: Visa"));
  }

  @Test
  public void escapeLeavesTheChosenDocumentAsItWas() {
    open("#us-passport-print");
    studio.find("#document").focus();
    studio.page().keyboard().type("fra");
    studio.page().keyboard().press("Escape");
    assertEquals("United States: Passport or passport card", studio.find("#document").inputValue());
  }

  @Test
  public void theAddressCarriesTheDocumentAndNothingOfThePhoto() {
    open("#us-passport-print");
    assertEquals("United States: Passport or passport card", studio.find("#document").inputValue());
    studio.pick("pass");
    studio.awaitText("#verdict", "No problems were found");
    assertEquals("http://localhost/#us-passport-print", studio.page().url());
  }

  @Test
  public void takesADroppedPhotoAndSaysThatOthersWereLeftAside() {
    open("#us-passport-print");
    List<String> photo = List.of("me.jpg", "image/jpeg", StudioPage.photo("pass"));
    studio.drop(List.of(photo, photo));
    studio.awaitText("#verdict", "No problems were found");
    studio.awaitText("#problem", "You chose several files.");
  }

  @Test
  public void takesAPhotoThatIsDroppedAsSoonAsThePageIsThere() {
    studio = StudioPage.withPhotoAtOnce(browser(), "#us-passport-print", StudioPage.photo("pass"));
    studio.awaitText("#verdict", "No problems were found");
  }

  @Test
  public void takesAPastedPhoto() {
    open("#us-passport-print");
    studio.paste(List.of(List.of("image.png", "image/png", StudioPage.photo("pass"))));
    studio.awaitText("#verdict", "No problems were found");
  }

  @Test
  public void saysWhatADroppedFileIsThatIsNoPhoto() {
    open("");
    studio.drop(List.of(List.of("form.pdf", "application/pdf", "%PDF-1.7")));
    studio.awaitText("#problem", "a PDF document, not a photo");
    studio.drop(List.of(List.of("empty.jpg", "image/jpeg", "")));
    studio.awaitText("#problem", "empty");
  }

  @Test
  public void keepsThePhotoWhenTheDocumentIsChosenAfterIt() {
    open("");
    studio.pick("pass");
    studio.awaitText("#verdict", "Choose a document above");
    studio.find("#document").fill("us passport card");
    studio.page().keyboard().press("Enter");
    studio.awaitText("#verdict", "No problems were found");
  }

  @Test
  public void aRefusalForTheDocumentBeforeLeavesThePhotoAlone() {
    open("#us-passport-print");
    studio.pick("late");
    studio.awaitText("#verdict", "No problems were found");
    studio.find("#document").fill("us visa ds-160");
    studio.page().keyboard().press("Enter");
    studio.awaitText("#download", "Download");
    assertFalse(studio.find("#problem").isVisible());
  }

  @Test
  public void showsFindingsAsTheyCome() {
    open("#us-passport-print");
    studio.find("#photo-file").setInputFiles(held("faces"));
    studio.awaitText("#verdict", "Measuring");
    assertEquals(1, studio.find("#check-face-count").count());
    assertEquals(0, studio.find("#check-sharpness").count());
    assertFalse(studio.find("#download").isVisible());
  }

  private static FilePayload held(String stage) {
    byte[] bytes = ("{\"scenario\": \"pass\", \"hold\": \"" + stage + "\"}").getBytes();
    return new FilePayload("me.jpg", "image/jpeg", bytes);
  }

  @Test
  public void leavesNothingToPrepareWhereTheOfficeTakesThePhoto() {
    open("#qq-identity-card");
    String caution = studio.text("#document-rules .taken-by");
    assertTrue(caution, caution.contains("You do not need a photo. The office takes it. The town hall"));
    studio.pick("pass");
    studio.awaitText("#verdict", "You do not need a photo");
    assertFalse(studio.find("#download").isVisible());
    assertFalse(studio.find("#questions").isVisible());
    studio.find("#document").fill("testland fishing");
    studio.page().keyboard().press("Enter");
    studio.awaitText("#verdict", "No problems were found");
    studio.page().navigate("http://localhost/#qq-identity-card");
    studio.awaitText("#verdict", "You do not need a photo");
    assertFalse(studio.find("#download").isVisible());
  }

  @Test
  public void saysFirstThatOnesOwnPhotoIsTakenAndWhereSourcesDiffer() {
    open("#qq-fishing-licence");
    String own = studio.text("#document-rules .own-photo");
    assertTrue(own, own.contains("You may take this photo yourself. The rule says: by phone, from an arm's length at least."));
    studio.find("#document-rules summary").click();
    String rules = studio.text("#document-rules");
    assertTrue(rules, rules.contains("30 x 40 mm"));
    assertTrue(rules, rules.contains("31 to 36 mm, or 25 to 33 mm (another source), from chin to top of the head (the rule"));
    assertTrue(rules, rules.contains("Border\nnone"));
  }

  @Test
  public void tellsTheMeasuresOfThePictureInWords() {
    open("#us-passport-print");
    studio.pick("pass");
    studio.awaitText("#verdict", "No problems were found");
    // Chin to crown is 0.64 of 50.8 mm in the scripted photo, less what the tilt of 1.1 degrees takes.
    String words = StudioPage.spaced(studio.find("#photo-canvas").getAttribute("aria-label"));
    assertTrue(words, words.contains("Head: 32.5 mm. Allowed: 25.4 to 34.9 mm."));
  }

  @Test
  public void listsWhatToChangeWithFiguresAndSource() {
    open("#us-passport-print");
    studio.pick("fail");
    studio.awaitText("#verdict", "head turned to the side, mouth open");
    assertTrue(studio.text("#checks .group >> nth=0").startsWith("What to change (2)"));
    assertTrue(studio.text("#check-background-uniformity").contains("Can't tell"));
    studio.find("#check-yaw > summary").focus();
    studio.page().keyboard().press("Enter");
    String yaw = studio.text("#check-yaw");
    assertTrue(yaw, yaw.contains("14.3°") && yaw.contains("-5 to 5°") && yaw.contains("Standard of somebody else"));
    studio.find("#checks .group > details:not([hidden]) > summary").click();
    studio.find("#check-resolution > summary").click();
    String resolution = studio.text("#check-resolution");
    assertTrue(resolution, resolution.contains("the authority's own page") && resolution.contains("19 March 2026"));
  }

  @Test
  public void savesThePreparedFile() throws IOException {
    open("#us-passport-print");
    studio.pick("pass");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    String panel = studio.text("#download");
    assertTrue(panel, panel.contains("600 x 600 px") && panel.contains("50.8 x 50.8 mm"));
    assertTrue(panel, panel.contains("Edits made, and what the authority says about them:"));
    Download download = studio.page().waitForDownload(() -> studio.find(DOWNLOAD_BUTTON).click());
    assertEquals("me-us-passport-print.jpg", download.suggestedFilename());
    byte[] file = Files.readAllBytes(download.path());
    assertEquals(0xFF, file[0] & 0xFF);
    assertEquals(0xD8, file[1] & 0xFF);
  }

  @Test
  public void keysOneAndTwoShowThePhotoAndThePreparedFile() {
    open("#us-passport-print");
    studio.page().keyboard().press("2");
    assertFalse(studio.find("#prepared-picture").isVisible());
    studio.pick("pass");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    studio.page().keyboard().press("2");
    assertTrue(studio.find("#prepared-picture img").isVisible());
    studio.page().keyboard().press("1");
    assertFalse(studio.find("#prepared-picture").isVisible());
  }

  @Test
  public void offersNoFileWhereTheAuthorityForbidsCropping() {
    open("#ca-passport-print");
    studio.pick("pass");
    studio.awaitText("#download", "Hand in the original file, unchanged");
    assertEquals(0, studio.find("#download button:not([hidden])").count());
    studio.find("#folded-editing > summary").click();
    assertTrue(studio.text("#editing").contains("not accepted"));
    assertTrue(studio.text("#document-rules .taken-by").contains("photographer"));
  }

  @Test
  public void saysWhyAFileCannotBeMade() {
    open("#us-passport-print");
    studio.pick("tight");
    studio.awaitText("#download", "The photo ends 2.4 mm above your head, but the document needs 3.7 mm.");
    assertEquals(0, studio.find("#download button:not([hidden])").count());
    assertFalse(studio.find("#problem").isVisible());
  }

  @Test
  public void movesTheFocusToTheProblemAndKeepsTheDocument() {
    open("#us-passport-print");
    studio.pick("refused");
    studio.awaitText("#problem", "not a photo. Choose a JPEG or PNG photo.");
    assertEquals("problem", studio.page().evaluate("document.activeElement.id"));
    assertEquals("United States: Passport or passport card", studio.find("#document").inputValue());
    studio.pick("pass");
    studio.awaitText("#verdict", "No problems were found");
    assertFalse(studio.find("#problem").isVisible());
  }

  @Test
  public void startsAnotherWorkerWhenOneBreaks() {
    open("#us-passport-print");
    studio.pick("break");
    studio.awaitText("#problem", "stopped twice");
    assertTrue(studio.find("#problem-retry").isVisible());
    studio.pick("pass");
    studio.awaitText("#verdict", "No problems were found");
  }

  @Test
  public void forgetsARemovedPhoto() {
    open("#us-passport-print");
    studio.pick("pass");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    studio.find("[data-action=remove]").click();
    assertFalse(studio.find(".stage").isVisible());
    assertEquals(0, studio.find("#prepared-picture img").count());
    assertEquals(0, studio.page().evaluate("document.getElementById('checks').childElementCount"));
    assertTrue(studio.find(".intake").isVisible());
  }

  @Test
  public void asksTheNetworkForNothingOncePhotosCome() {
    open("#us-passport-print");
    studio.pick("pass");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    List<String> before = studio.requests();
    studio.cutNetwork();
    studio.pick("fail");
    studio.awaitText("#verdict", "head turned to the side, mouth open");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertEquals(before, studio.requests());
    assertEquals(List.of(), studio.complaints());
  }

  @Test
  public void fitsAPhone() {
    studio = new StudioPage(browser(), 320, 640, "#us-passport-print");
    assertEquals(320, studio.page().evaluate("document.documentElement.scrollWidth"));
    studio.pick("fail");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertEquals(320, studio.page().evaluate("document.documentElement.scrollWidth"));
  }

  @Test
  public void theAccessibilityCheckerHasNoComplaints() throws IOException {
    open("");
    assertEquals("", studio.accessibilityComplaints());
    studio.find(".intro [data-action=promise]").click();
    assertEquals("", studio.accessibilityComplaints());
    studio.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertEquals("", studio.accessibilityComplaints());
    studio.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    studio.page().keyboard().press("Escape");
    studio.find("#document").fill("passport");
    assertEquals("", studio.accessibilityComplaints());
    studio.page().keyboard().press("Enter");
    studio.pick("fail");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    studio.find("#check-yaw > summary").click();
    assertEquals("", studio.accessibilityComplaints());
    studio.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertEquals("", studio.accessibilityComplaints());
  }
}
