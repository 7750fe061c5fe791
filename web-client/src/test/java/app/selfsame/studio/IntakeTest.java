package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

/** What the page says of things that are no photo, or more than one. */
public class IntakeTest extends StudioTestCase {
  private static final String DROP_LINK =
      """
      () => {
        const data = new DataTransfer();
        data.setData('text/uri-list', 'https://photos.example/me.jpg');
        const drop = new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true});
        document.body.dispatchEvent(drop);
        return drop.defaultPrevented;
      }
      """;

  @Test
  public void anotherPhotoCanBeChosenWhereOneIsRefused() {
    open("#us-passport-print");
    studio.drop(List.of(List.of("form.pdf", "application/pdf", "%PDF-1.7")));
    studio.page().waitForSelector("#problem:not([hidden])");
    studio.page().waitForFileChooser(() -> studio.find("#problem-pick").click());
    assertFalse(studio.find("#problem").isVisible());
  }

  @Test
  public void aLinkIsNotFollowedAndNotFetched() {
    open("#us-passport-print");
    assertEquals(true, studio.page().evaluate(DROP_LINK));
    studio.awaitText("#problem", "This is a link, not a file.");
    assertTrue(studio.find("#problem-pick").isVisible());
  }

  @Test
  public void severalFilesAreNoProblem() {
    open("#us-passport-print");
    List<String> photo = List.of("one.jpg", "image/jpeg", "pass");
    studio.drop(List.of(photo, photo));
    studio.awaitText("#problem", "Only the first one is checked");
    assertFalse(studio.text("#problem").contains("There is a problem"));
    assertFalse(studio.find("#problem-pick").isVisible());
  }
}
