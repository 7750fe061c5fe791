package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

/** A train, a tunnel, and a photo in hand: whatever does not arrive is said, can be tried again, and loses nothing. */
public class LoadingTest extends StudioTestCase {
  private static final List<String> PARTS =
      List.of("documents\\.", "litert-.*wasm", "engine\\..*wasm", "face_landmark.*tflite");

  @Test
  public void aPartThatIsCutOffIsSaidAndTriedAgainWithThePhotoKept() {
    for (String part : PARTS) {
      studio = StudioPage.losing(browser(), "#us-passport-print", part, false);
      studio.pick("pass");
      awaitProblem();
      studio.findAgain();
      studio.find("#problem-retry").click();
      studio.page().waitForSelector(DOWNLOAD_BUTTON);
      studio.close();
    }
  }

  @Test
  public void aPartThatNeverComesIsGivenUp() {
    for (String part : List.of("documents\\.", "engine\\..*wasm")) {
      studio = StudioPage.losing(browser(), "#us-passport-print", part, true);
      studio.pick("pass");
      studio.page().waitForCondition(() -> asked(".*" + part + ".*") > 0);
      studio.page().clock().runFor(31_000);
      awaitProblem();
      studio.findAgain();
      studio.find("#problem-retry").click();
      studio.page().waitForSelector(DOWNLOAD_BUTTON);
      studio.close();
    }
  }

  @Test
  public void whatHasArrivedIsNotFetchedAgain() {
    studio = StudioPage.losing(browser(), "#us-passport-print", "engine\\..*wasm", false);
    studio.pick("pass");
    awaitProblem();
    long models = asked(".*tflite");
    assertTrue("models: " + models, models >= 4);
    studio.findAgain();
    studio.find("#problem-retry").click();
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertEquals(models, asked(".*tflite"));
  }

  /** What a box says that is hidden again is there for a test to read, and for nobody to see. */
  private void awaitProblem() {
    studio.page().waitForSelector("#problem-retry:not([hidden])");
    studio.page().waitForCondition(() -> studio.find("#problem").isVisible());
    studio.awaitText("#problem", "could not be loaded");
  }

  private long asked(String path) {
    return studio.requests().stream().filter(asked -> asked.matches(path)).count();
  }
}
