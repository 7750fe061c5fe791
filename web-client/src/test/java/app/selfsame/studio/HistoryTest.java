package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** Back and forward, where the page has lost the photo, or has another one meanwhile. */
public class HistoryTest extends StudioTestCase {
  private static final String IN_PHOTO = "history.state?.photo === true";
  private static final String REMOVE = "[data-action=remove]";

  /** What the page does by itself takes a moment; another photo comes in the midst of it. */
  private static final String DROP_AS_IT_LEAVES =
      """
      (photo) => {
        document.querySelector('[data-action=remove]').click();
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([photo], 'me.jpg', {type: 'image/jpeg'}));
        document.body.dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer}));
      }
      """;

  /** Fulfilled once the page has gone back by itself. */
  private static final String FORWARD_AND_BACK =
      """
      () => new Promise((resolve) => {
        let steps = 0;
        addEventListener('popstate', () => ++steps === 2 && resolve());
        history.forward();
      })
      """;

  private void pickFor(String address) {
    open(address);
    studio.pick("pass");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
  }

  private void choose(String words) {
    studio.find("#document").fill(words);
    studio.page().keyboard().press("Enter");
  }

  private void awaitBeforePhoto(String fragment) {
    studio.page().waitForFunction("() => !(" + IN_PHOTO + ")");
    assertEquals("http://localhost/" + fragment, studio.page().url());
  }

  @Test
  public void aPageThatIsLoadedAnewKeepsItsDocumentAndHasNoStepOfAPhoto() {
    pickFor("#fr-passport-id");
    choose("us passport card");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    studio.page().reload();
    studio.page().waitForSelector("#document:not([disabled])");
    awaitBeforePhoto("#us-passport-print");
    assertEquals("United States: Passport or passport card", studio.find("#document").inputValue());
    assertFalse(studio.find("#removed").isVisible());
    studio.page().evaluate(FORWARD_AND_BACK);
    awaitBeforePhoto("#us-passport-print");
    assertTrue(studio.find(".intake").isVisible());
    studio.pick("pass");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    studio.page().evaluate("history.back()");
    studio.awaitText("#removed", "Your photo was removed.");
    studio.page().goBack();
    assertEquals("about:blank", studio.page().url());
  }

  @Test
  public void aPhotoThatIsRefusedTakesNoDocumentWithIt() {
    pickFor("#fr-passport-id");
    choose("us passport card");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    studio.pick("refused");
    studio.awaitText("#problem", "not a photo.");
    awaitBeforePhoto("#us-passport-print");
    studio.page().evaluate(FORWARD_AND_BACK);
    awaitBeforePhoto("#us-passport-print");
    assertEquals("United States: Passport or passport card", studio.find("#document").inputValue());
  }

  @Test
  public void aPhotoIsRemovedThoughAnotherDocumentWasAskedForByTheAddress() {
    pickFor("#fr-passport-id");
    studio.page().evaluate("location.hash = '#us-passport-print'");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    studio.find(REMOVE).click();
    studio.awaitText("#removed", "Your photo was removed.");
    awaitBeforePhoto("#us-passport-print");
    assertEquals("United States: Passport or passport card", studio.find("#document").inputValue());
  }

  @Test
  public void aPhotoThatComesAsAnotherLeavesStays() {
    pickFor("#us-passport-print");
    studio.page().evaluate(DROP_AS_IT_LEAVES, StudioPage.photo("fail"));
    studio.awaitText("#verdict", "head turned to the side, mouth open");
    studio.page().waitForFunction("() => " + IN_PHOTO);
    assertFalse(studio.find("#removed").isVisible());
    studio.page().evaluate("history.back()");
    studio.awaitText("#removed", "Your photo was removed.");
  }
}
