package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.junit.Test;

/** What a person may wish of the background, and what the page makes of it. */
public class BackgroundTest extends StudioTestCase {
  private static final String KNOWN = "#backdrop-known";
  private static final String KEEP = "#backdrop-keep";
  private static final String GREY = "#backdrop-d3d3d3";
  private static final String INSIST = "#backdrop .status button:has-text('Use it anyway')";
  private static final String WHITE = "#backdrop-ffffff";
  private static final String FOCUSED = "document.activeElement.id";

  private void check(String documentId, String scenario, String matting) {
    open("#" + documentId);
    studio.pick(scenario, matting);
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
  }

  private void tickAndChoose(String colour) {
    studio.find(KNOWN).check();
    studio.find(colour).click();
  }

  private void awaitTrue(String condition) {
    studio.page().waitForCondition(() -> (boolean) studio.page().evaluate(condition));
  }

  @Test
  public void offersNothingWhereTheAuthorityForbidsIt() {
    check("us-passport-print", "stained", "well");
    assertEquals("The background cannot be replaced for this document", studio.text("#backdrop").strip());
    studio.find("#folded-backdrop > summary").click();
    String card = studio.text("#backdrop");
    assertTrue(card, card.contains("does not accept a replaced background."));
    assertTrue(card, card.contains("The authority says: “Do not change your photo using"));
    assertTrue(card, card.contains("Retake the photo in front of a plain wall (the rules ask for: white or off-white)."));
    assertTrue(card, card.contains("half a metre to a metre away from it"));
    assertEquals(0, studio.find("#backdrop input, #backdrop button").count());
    assertEquals(List.of("keep"), studio.filesAskedFor());
  }

  @Test
  public void theAuthoritysWordsSayWhichLanguageTheyAreIn() {
    String more =
        """

        country QS Farland
        source office
          title Office
          url https://farland.example/
          date 2026-02-03
          confidence official
        document qs-passport-print
          title Passport
          channel print
          check https://farland.example/
          from office
          size 35 x 45 mm [office]
          background white [office]
          backdrop white [office]
          edits crop allowed, background forbidden, light forbidden [office]
            quote ретушь не допускается
            in-english no retouching
        """;
    studio = new StudioPage(browser(), 1280, 900, "#qs-passport-print", more);
    studio.pick("stained", "well");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    studio.find("#folded-backdrop > summary").click();
    assertEquals("ретушь не допускается", studio.text("#backdrop [lang=und] >> nth=0"));
    String card = studio.text("#backdrop");
    assertTrue(card, card.contains("“ретушь не допускается”, in English: “no retouching”"));
    assertEquals(0, studio.find("#backdrop [lang=en]").count());
  }

  @Test
  public void saysThatABackgroundComplies() {
    check("qr-passport-print", "pass", "well");
    String card = studio.text("#backdrop");
    assertTrue(card, card.contains("The background already meets the rules"));
    assertFalse(card, card.contains("Retake the photo in front"));
  }

  @Test
  public void takesAColourOnlyFromWhoKnowsThatTheAuthorityIsSilent() {
    check("qr-passport-print", "stained", "well");
    assertTrue(studio.text("#backdrop").contains("so do not assume it does. It is safest to retake the photo."));
    assertTrue(studio.find(KEEP).isChecked());
    studio.find("label:has(" + GREY + ")").click(new Locator.ClickOptions().setForce(true));
    assertTrue(studio.find(KEEP).isChecked());
    assertEquals("true", studio.find(GREY).getAttribute("aria-disabled"));
    assertEquals(List.of("keep"), studio.filesAskedFor());
    tickAndChoose(GREY);
    studio.awaitText("#backdrop .status", "Your file now has this background.");
    assertEquals(List.of("keep", "#d3d3d3 told"), studio.filesAskedFor());
    studio.find(KNOWN).uncheck();
    assertTrue(studio.find(KEEP).isChecked());
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertEquals("", studio.text("#backdrop .status"));
    assertEquals(List.of("keep", "#d3d3d3 told", "keep"), studio.filesAskedFor());
  }

  @Test
  public void theVerdictIsThatOfTheFileWithItsNewBackground() {
    check("qr-passport-print", "stained", "well");
    studio.awaitText("#verdict", "Probably refused");
    tickAndChoose(GREY);
    studio.awaitText("#verdict", "No problems were found");
    studio.find(KNOWN).uncheck();
    studio.awaitText("#verdict", "Probably refused");
  }

  @Test
  public void theVerdictTellsWhatIsWrongWithTheCutout() {
    check("qr-passport-print", "stained", "doubtful");
    tickAndChoose(GREY);
    studio.find(INSIST).click();
    studio.awaitText("#checks", "Parts of your hair, clothes or jewellery are missing.");
    studio.awaitText("#verdict", "Probably refused");
  }

  @Test
  public void canBeChosenByKeyboard() {
    check("qr-passport-print", "stained", "well");
    studio.find(KEEP).focus();
    studio.page().keyboard().press("ArrowDown");
    assertTrue(studio.find(KEEP).isChecked());
    studio.find(KNOWN).focus();
    studio.page().keyboard().press("Space");
    studio.find(KEEP).focus();
    studio.page().keyboard().press("ArrowDown");
    assertTrue(studio.find(GREY).isChecked());
    studio.awaitText("#backdrop .status", "Your file now has this background.");
    assertEquals("backdrop-d3d3d3", studio.page().evaluate(FOCUSED));
    studio.page().keyboard().press("2");
    assertTrue(studio.find("#prepared-picture img").isVisible());
  }

  @Test
  public void leavesItToTheRuleWhereTheAuthorityAllowsIt() {
    check("qr-permit-print", "stained", "well");
    assertTrue(studio.find("#backdrop-auto").isChecked());
    assertFalse(studio.find(KNOWN).isVisible());
    assertEquals(List.of("auto"), studio.filesAskedFor());
    studio.awaitText("#backdrop .status", "Your file now has this background.");
    studio.find(WHITE).check();
    studio.awaitText("#download", "It was replaced and passes.");
    assertEquals(List.of("auto", "#ffffff"), studio.filesAskedFor());
  }

  @Test
  public void showsTheFileWithItsNewBackground() {
    check("qr-passport-print", "stained", "well");
    tickAndChoose(WHITE);
    studio.find("#backdrop .status button:has-text('Show the file')").click();
    awaitTrue("document.querySelector('#prepared-picture img').complete");
    String corner =
        """
        () => {
          const picture = document.querySelector('#prepared-picture img');
          const context = new OffscreenCanvas(1, 1).getContext('2d');
          context.drawImage(picture, -8, -8);
          return context.getImageData(0, 0, 1, 1).data[0];
        }
        """;
    assertTrue((int) studio.page().evaluate(corner) > 250);
  }

  @Test
  public void goesBackToThePhotosOwnWhenCancelled() {
    check("qr-passport-print", "stained", "held");
    tickAndChoose(GREY);
    awaitTrue("document.querySelector('#backdrop progress')?.value === 0.4");
    assertTrue(studio.text("#download").contains("Preparing the file"));
    studio.find("#backdrop-cancel").focus();
    studio.page().keyboard().press("Enter");
    studio.awaitText("#backdrop .status", "Stopped. The background stays as it is.");
    assertEquals("backdrop-keep", studio.page().evaluate(FOCUSED));
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertEquals(List.of("keep", "#d3d3d3 told", "cancel", "keep"), studio.filesAskedFor());
    assertFalse(studio.text("#download").contains("Confidence in the outline"));
  }

  @Test
  public void losesNothingWhenAColourIsRefused() {
    check("qr-passport-print", "stained", "refused");
    tickAndChoose(GREY);
    studio.awaitText("#backdrop .status", "could not be separated well enough. Retake in front of a plain wall.");
    assertTrue(studio.find(KEEP).isChecked());
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertTrue(studio.text("#backdrop .status").contains("could not be separated"));
    assertEquals(List.of("keep", "#d3d3d3 told", "keep"), studio.filesAskedFor());
  }

  @Test
  public void forgetsTheWishWithThePhotoAndWithTheDocument() {
    check("qr-passport-print", "stained", "well");
    tickAndChoose(GREY);
    studio.awaitText("#backdrop .status", "Your file now has this background.");
    studio.find("#document").fill("testland passport");
    studio.page().keyboard().press("Enter");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    studio.find("#document").fill("otherland passport");
    studio.page().keyboard().press("Enter");
    studio.page().waitForSelector("#backdrop input");
    assertTrue(studio.find(KEEP).isChecked());
    assertFalse(studio.find(KNOWN).isChecked());
    tickAndChoose(WHITE);
    studio.awaitText("#backdrop .status", "Your file now has this background.");
    studio.pick("pass");
    studio.awaitText("#backdrop", "already meets the rules");
    assertTrue(studio.find(KEEP).isChecked());
    assertFalse(studio.find(KNOWN).isChecked());
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertEquals(
        List.of("keep", "#d3d3d3 told", "keep", "keep", "#ffffff told", "keep"), studio.filesAskedFor());
  }

  @Test
  public void whatIsDoubtfulIsMadeOnlyWhenItIsAskedForAgain() {
    check("qr-passport-print", "stained", "doubtful");
    tickAndChoose(GREY);
    studio.awaitText("#backdrop .status", "could not be separated well enough");
    assertTrue(studio.find(KEEP).isChecked());
    studio.find(INSIST).click();
    studio.awaitText("#backdrop .status", "Look at it closely");
    assertTrue(studio.find(GREY).isChecked());
    assertEquals(List.of("keep", "#d3d3d3 told", "keep", "#d3d3d3 told again"), studio.filesAskedFor());
  }

  @Test
  public void listsEveryEditWithWhatTheAuthoritySaysOfIt() {
    check("qr-passport-print", "stained", "doubtful");
    tickAndChoose(GREY);
    studio.find(INSIST).click();
    studio.awaitText("#download", "a plain wall. Confidence in the outline of the person: 0.71 (doubtful).");
    studio.awaitText("#backdrop .status", "Look at it closely");
    List<String> expected =
        List.of(
            "Usual steps (cropped to 35 x 45 mm, rotated 1.1 degrees anticlockwise, scaled to 80 % of its width and"
                + " height in pixels, saved as JPEG, quality 90): not mentioned",
            "Background replaced by some colour: not mentioned");
    List<String> edits = studio.find("#download .edit-list li").allInnerTexts();
    assertEquals(expected, edits.stream().map(String::strip).map(StudioPage::spaced).toList());
    assertTrue(studio.text("#download").contains("Nothing else was changed. The picture was not retouched."));
  }

  @Test
  public void fitsAPhoneAndPleasesTheAccessibilityChecker() throws IOException {
    studio = new StudioPage(browser(), 320, 640, "#qr-passport-print");
    studio.pick("stained", "held");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertEquals("", studio.accessibilityComplaints());
    tickAndChoose(GREY);
    studio.page().waitForSelector("#backdrop-cancel");
    assertEquals(320, studio.page().evaluate("document.documentElement.scrollWidth"));
    assertEquals("", studio.accessibilityComplaints());
    studio.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertEquals("", studio.accessibilityComplaints());
    assertEquals(List.of(), studio.complaints());
  }
}
