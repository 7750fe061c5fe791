package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Download;
import java.util.regex.Pattern;
import org.junit.Test;

/** What a person does next: led on from the verdict, and nothing lost on the way. */
public class NextStepTest extends StudioTestCase {
  private static final String STEP = "#verdict button.step";
  private static final String BAR = "#step-bar";

  @Test
  public void savesTheFileFromTheVerdictAndSaysWhatToDoWithIt() {
    open("#us-passport-print");
    studio.pick("pass");
    studio.page().waitForSelector(STEP + ":not([disabled])");
    assertTrue(studio.text(STEP), Pattern.matches("Download JPEG, [0-9.]+ KB", studio.text(STEP)));
    Download download = studio.page().waitForDownload(() -> studio.find(STEP).click());
    assertEquals("me-us-passport-print.jpg", download.suggestedFilename());
    String said = studio.text("#download .saved");
    assertTrue(said, said.startsWith("Saved as me-us-passport-print.jpg."));
    assertTrue(studio.text("#announcer").startsWith("Saved as me-us-passport-print.jpg."));
  }

  @Test
  public void asksForAnotherPhotoWhereThisOneWouldBeRefused() {
    open("#us-passport-print");
    studio.pick("fail");
    studio.awaitText("#verdict", "Probably refused");
    studio.page().waitForFileChooser(() -> studio.find(STEP).click());
  }

  @Test
  public void leadsFromEachFaultToItsCheck() {
    open("#us-passport-print");
    studio.pick("fail");
    studio.awaitText("#verdict", "Probably refused");
    int fails = studio.find("#checks .check.fail").count();
    assertTrue("faults: " + fails, fails > 0);
    assertEquals(
        fails + studio.find("#checks .check.warn").count(), studio.find("#verdict p a[href^='#check-']").count());
    String item = studio.find("#verdict p a").first().getAttribute("href");
    studio.find("#verdict p a").first().click();
    assertTrue(studio.find(item).getAttribute("open") != null);
    assertEquals(item.substring(1), studio.page().evaluate("document.activeElement.parentElement.id"));
    assertTrue("the address stays the document's", studio.page().url().endsWith("#us-passport-print"));
  }

  @Test
  public void leadsToTheQuestionsAndAsksThemInOnePlace() {
    open("#qq-passport-print");
    studio.pick("pass");
    studio.page().waitForSelector(STEP + ":not([disabled])");
    assertTrue(studio.text("#verdict").contains("2 questions to answer"));
    assertTrue(studio.text("#questions").contains("Questions for you (2)"));
    assertEquals(0, studio.find("#checks .check.ask").count());
    studio.find("#verdict a[href='#question-list']").click();
    assertTrue(studio.find("#question-list").getAttribute("open") != null);
    studio.find("#taken-by-yes").check();
    studio.awaitText("#verdict", "1 question to answer");
    assertTrue(studio.text("#questions").contains("Questions for you (1)"));
    studio.find("#recency-one").check();
    studio.awaitText("#questions", "Your answers");
    studio.page().waitForCondition(() -> !studio.text("#verdict").contains("question"));
  }

  @Test
  public void keepsWhatIsOpenAndTheFocusWhereTheVerdictChanges() {
    open("#qq-passport-print");
    studio.pick("many");
    studio.page().waitForSelector(STEP + ":not([disabled])");
    studio.find("#check-mouth-closed > summary").click();
    studio.find("#folded-fail > summary").click();
    studio.find("#folded-pass > summary").click();
    studio.page().evaluate("document.getElementById('check-mouth-closed').kept = true");
    // An answer adds a fault above all others, and moves none of them away from their elements.
    studio.page().evaluate(
        "document.getElementById('recency-older').checked = true,"
            + "document.getElementById('recency-older').dispatchEvent(new Event('change'))");
    studio.awaitText("#checks", "The photo is more than");
    assertEquals(true, studio.page().evaluate("document.getElementById('check-mouth-closed').kept"));
    assertTrue(studio.find("#check-mouth-closed").getAttribute("open") != null);
    assertTrue(studio.find("#folded-pass").getAttribute("open") != null);
    assertEquals("folded-pass", studio.page().evaluate("document.activeElement.parentElement.id"));
  }

  @Test
  public void keepsVerdictAndStepInSightOnAPhone() {
    studio = new StudioPage(browser(), 390, 700, "#us-passport-print");
    studio.pick("pass");
    studio.page().waitForSelector(STEP + ":not([disabled])");
    assertFalse(studio.find(BAR).isVisible());
    studio.page().evaluate("scrollTo(0, document.body.scrollHeight)");
    studio.page().waitForSelector(BAR + " button:not([disabled])");
    assertTrue(studio.text(BAR).startsWith("Ready"));
    studio.page().waitForDownload(() -> studio.find(BAR + " button").click());
    assertTrue(studio.text(BAR), studio.text(BAR).startsWith("Saved as"));
    studio.page().evaluate("scrollTo(0, 0)");
    studio.page().waitForCondition(() -> !studio.find(BAR).isVisible());
    assertTrue(studio.text("#verdict").contains("Look in your downloads."));
    studio.find("[data-action=remove]").click();
    studio.find("#bring-back").click();
    studio.page().waitForSelector(STEP + ":not([disabled])");
    assertFalse(studio.text("#verdict").contains("Saved as"));
  }

  @Test
  public void bringsTheVerdictIntoSightWhereThePhotoWasGivenFarBelow() {
    studio = new StudioPage(browser(), 375, 500, "#us-passport-print");
    studio.page().evaluate("scrollTo(0, document.body.scrollHeight)");
    studio.pick("pass");
    studio.page().waitForSelector(STEP + ":not([disabled])");
    assertTrue(
        (boolean)
            studio.page().evaluate(
                """
                () => {
                  const {top, bottom} = document.getElementById('verdict').getBoundingClientRect();
                  return top >= 0 && bottom <= innerHeight;
                }
                """));
  }

  @Test
  public void backLeavesThePhotoAndForwardBringsItBack() {
    open("#us-passport-print");
    studio.pick("pass");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    studio.page().evaluate("history.back()");
    studio.awaitText("#removed", "Your photo was removed.");
    assertTrue(studio.find(".intake").isVisible());
    assertEquals("bring-back", studio.page().evaluate("document.activeElement.id"));
    studio.page().evaluate("history.forward()");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
  }

  @Test
  public void aRemovedPhotoCanBeBroughtBackWithWhatWasAnswered() {
    open("#qq-passport-print");
    studio.pick("pass");
    studio.awaitText("#verdict", "Ready only if");
    studio.find("#question-list summary").click();
    studio.find("#question-taken-by input[value=yes]").check();
    awaitTitle("Ready");
    studio.find("[data-action=remove]").click();
    studio.find("#bring-back").click();
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertTrue(studio.find("#question-taken-by input[value=yes]").isChecked());
  }

  @Test
  public void whatWasSaidOfOnePictureIsNotTakenForAnother() {
    open("#qq-passport-print");
    studio.pick("pass");
    studio.awaitText("#verdict", "Ready only if");
    studio.find("#question-list summary").click();
    studio.find("#question-taken-by input[value=yes]").check();
    awaitTitle("Ready");
    studio.pick("pass");
    studio.awaitText("#verdict", "Ready only if");
    assertFalse(studio.find("#question-taken-by input[value=yes]").isChecked());
  }

  @Test
  public void theBrowserAsksBeforeAPhotoIsLost() {
    open("#us-passport-print");
    assertFalse(asksBeforeLeaving());
    studio.pick("pass");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertTrue(asksBeforeLeaving());
  }

  @Test
  public void theTabTellsDocumentAndVerdict() {
    open("#us-passport-print");
    assertEquals("United States: Passport or passport card", studio.page().title());
    studio.pick("pass");
    studio.page().waitForCondition(() -> studio.page().title().startsWith("Ready: United States"));
  }

  private void awaitTitle(String title) {
    studio.page().waitForCondition(() -> studio.text("#verdict h2").equals(title));
  }

  private boolean asksBeforeLeaving() {
    return (boolean)
        studio.page().evaluate("!window.dispatchEvent(new Event('beforeunload', {cancelable: true}))");
  }
}
