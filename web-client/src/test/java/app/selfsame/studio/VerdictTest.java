package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.junit.Test;

/** What the page makes of many findings. */
public class VerdictTest extends StudioTestCase {
  private static final String STAGE = "document.getElementById('photo-canvas').toDataURL()";

  private void check(String scenario) {
    open("#qq-passport-print");
    studio.pick(scenario);
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
  }

  @Test
  public void countsAndOrdersTheChecks() {
    check("many");
    String verdict = studio.text("#verdict");
    assertTrue(verdict, verdict.contains("red eyes, mouth open, shadow on the face"));
    assertTrue(verdict, verdict.contains("2 questions to answer"));
    assertTrue(verdict, verdict.contains("Probably refused"));
    String titles =
        "#checks > .group > h3:not([hidden]), #checks > .group > h3[hidden] ~ .folded > summary";
    List<String> groups = studio.find(titles).allInnerTexts();
    List<String> expected =
        List.of(
            "What to change (7)",
            "Some officials might object (3)",
            "Can't tell (3)",
            "Passed (28)");
    assertEquals(expected, groups);
    assertTrue(studio.find("#check-mouth-closed").isVisible());
    assertFalse(studio.find("#check-other-people").isVisible());
    assertFalse(studio.find("#check-eyes-open").isVisible());
  }

  @Test
  public void pointsAtWhatACheckFound() {
    check("many");
    Object before = studio.page().evaluate(STAGE);
    studio.find("#check-lens-reflection > summary").click();
    assertTrue(studio.text("#check-lens-reflection").contains("the left eye, the right eye"));
    assertEquals("Marked on the photo: the left eye, the right eye.", studio.text("#announcer"));
    String words = StudioPage.spaced(studio.find("#photo-canvas").getAttribute("aria-label"));
    assertTrue(words, words.endsWith("Marked 1: the left eye, the right eye."));
    Object opened = studio.page().evaluate(STAGE);
    assertFalse(before.equals(opened));
    assertTrue((int) studio.find("#check-lens-reflection .evidence").evaluate("(canvas) => canvas.width") > 200);
    studio.find("#check-mouth-closed > summary").focus();
    assertTrue(studio.find("#photo-canvas").getAttribute("aria-label").endsWith("Marked 3: the mouth and chin."));
    studio.find("#check-lens-reflection > summary").click();
    assertEquals(before, studio.page().evaluate(STAGE));
  }

  @Test
  public void judgesAgainByEachAnswerAndKeepsThem() {
    check("pass");
    assertTrue(studio.text("#questions").contains("Checked as the photo of an adult."));
    studio.find("#verdict a[href='#question-list']").click();
    assertEquals("taken-by", studio.page().evaluate("document.activeElement.name"));
    studio.page().keyboard().press("Space");
    studio.awaitText("#verdict", "1 question to answer");
    studio.find("#recency-older").check();
    studio.awaitText("#checks", "The photo is more than");
    studio.find("#recency-six").check();
    studio.page().waitForCondition(() -> !studio.text("#checks").contains("is more than"));
    studio.find("#age-child").check();
    studio.find("#age-years").fill("4");
    studio.find("#question-list > summary").click();
    String given = studio.text("#questions");
    assertTrue(given, given.contains("A child of 4 years. Taken 3 to 6 months ago. Taken the way the authority asks."));
    studio.find("#document").fill("testland visa");
    studio.page().keyboard().press("Enter");
    studio.awaitText("#download", "Download");
    assertFalse(studio.find("#questions").isVisible());
    studio.find("#document").fill("testland passport");
    studio.page().keyboard().press("Enter");
    studio.awaitText("#verdict", "No problems were found");
    assertEquals(given, studio.text("#questions"));
    assertFalse(studio.text("#verdict").contains("question"));
  }

  @Test
  public void anAnswerThatDecidesNothingForAnotherDocumentIsAskedAgain() {
    studio = new StudioPage(browser(), 1280, 900, "#qq-passport-print", "\ncountry QL Longland\nsource s\n"
        + "  title Source\n  url https://l.example/\n  confidence official\ndocument ql-card-print\n  title Card\n"
        + "  channel print\n  check https://l.example/\n  from s\n  size 35 x 45 mm [s]\n  recency 24 months [s]\n"
        + "  edits crop allowed, background forbidden, light forbidden [s]\n");
    studio.pick("pass");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    studio.find("#question-list > summary").click();
    studio.find("#recency-older").check();
    studio.awaitText("#checks", "The photo is more than");
    studio.find("#document").fill("longland card");
    studio.page().keyboard().press("Enter");
    studio.awaitText("#verdict", "1 question to answer");
    studio.find("#question-list > summary").click();
    assertTrue(studio.text("#questions").contains("Taken more than 12 months ago."));
  }

  @Test
  public void makesTheFileOnceThoughHandsAreFoundAfterAllElse() {
    checkHands("us-passport-print", "pass", "at once");
    assertEquals(List.of("keep"), studio.filesAskedFor());
  }

  @Test
  public void keepsTheFileThatWasMadeBeforeHandsWereFound() {
    checkHands("us-passport-print", "pass", "after the file");
    assertEquals(List.of("keep"), studio.filesAskedFor());
  }

  @Test
  public void judgesAFileWithAnotherBackgroundAgainWhenHandsAreFound() {
    checkHands("qr-permit-print", "stained", "after the file");
    assertEquals(List.of("auto", "auto"), studio.filesAskedFor());
  }

  /** A photo with a hand in it, which is found later than all else and is all that is wrong with the file. */
  private void checkHands(String document, String scenario, String when) {
    open("#" + document);
    studio.pickFile("{\"scenario\": \"" + scenario + "\", \"hands\": \"" + when + "\"}");
    studio.page().waitForSelector("#check-hands");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    studio.awaitText("#verdict", "hand beside or on the face");
  }

  @Test
  public void offersAFileToCompareWhereOnesOwnPhotoIsRefused() {
    check("pass");
    assertTrue(studio.text("#download"), studio.text(DOWNLOAD_BUTTON).startsWith("Save to compare"));
    assertTrue(studio.text("#download").contains("Do not hand in this file"));
    assertFalse(studio.find("#verdict").getAttribute("class").contains("pass"));
    studio.find("#verdict a[href='#question-list']").click();
    studio.page().keyboard().press("Space");
    studio.page().waitForCondition(() -> studio.text(DOWNLOAD_BUTTON).startsWith("Download"));
  }

  @Test
  public void listsWhatIsNotSaidAndEveryMeasure() {
    check("pass");
    studio.find("#folded-unsaid > summary").click();
    assertTrue(studio.text("#unsaid").contains("head coverings"));
    studio.find("#folded-measures > summary").click();
    String table = studio.text("#measures");
    assertTrue(table, table.contains("They do not say whether an authority accepts the picture"));
    assertTrue(table, table.contains("Inter-eye distance 0x52\t200 px\t100"));
    assertTrue(table, table.contains("which this program does not have."));
    assertTrue(table, table.contains("Blur at the edges of the face\t< 0.001\t–"));
  }

  @Test
  public void nothingMovesWhileTheFindingsCome() {
    open("#qq-passport-print");
    studio.pick("refused");
    studio.awaitText("#problem", "not a photo");
    studio.pick("pass");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    studio.page().evaluate(
        """
        () => {
          window.shifts = [];
          const note = (list) => shifts.push(...list.getEntries().flatMap(({sources}) =>
            sources.map(({node}) => node?.id || node?.className || String(node))));
          new PerformanceObserver(note).observe({type: 'layout-shift'});
        }
        """);
    studio.pickFile("{\"scenario\": \"many\", \"hold\": \"head\"}");
    studio.awaitText("#checks", "Found so far");
    studio.awaitText("#verdict", "One face found.");
    assertEquals(List.of(), studio.page().evaluate("shifts"));
  }

  @Test
  public void fitsAPhoneAndPleasesTheAccessibilityChecker() throws IOException {
    studio = new StudioPage(browser(), 320, 640, "#qq-passport-print");
    studio.pick("many");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    for (String summary : List.of("#question-list", "#folded-fail", "#check-face-shadow", "#folded-measures")) {
      studio.find(summary + " > summary").click();
    }
    studio.find("#age-child").check();
    assertEquals(320, studio.page().evaluate("document.documentElement.scrollWidth"));
    assertEquals("", studio.accessibilityComplaints());
    studio.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertEquals("", studio.accessibilityComplaints());
  }

  @Test
  public void onlyWhatHasAPlaceIsPointedAtOnThePhoto() {
    open("#us-passport-print");
    studio.pick("fail");
    studio.page().waitForSelector("#checks details");
    studio.page().evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
    assertEquals(
        List.of(),
        studio.page().evaluate(
            "[...document.querySelectorAll('[data-part=on-photo]')].filter((row) => row.checkVisibility())"
                + ".map((row) => row.querySelector('[data-part=number]').textContent).filter((number) => !number)"));
  }
}
