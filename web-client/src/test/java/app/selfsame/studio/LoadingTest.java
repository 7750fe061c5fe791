package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.Test;

/** A train, a tunnel, and a photo in hand: whatever does not arrive is said, can be tried again, and loses nothing. */
public class LoadingTest extends StudioTestCase {
  private static final List<String> PARTS =
      List.of("document-index\\.", "documents\\.", "litert-.*wasm", "engine\\..*wasm", "face_landmark.*tflite");

  @Test
  public void aPartThatIsCutOffIsSaidAndTriedAgainWithThePhotoKept() {
    for (String part : PARTS) {
      studio = StudioPage.losing(browser(), "#us-passport-print", part, Loss.CUT_OFF);
      studio.pick("pass");
      awaitProblem();
      studio.findAgain();
      studio.find("#problem-retry").click();
      studio.page().waitForSelector(DOWNLOAD_BUTTON);
      studio.close();
    }
  }

  /** Otherwise a person would be told to get another browser. */
  @Test
  public void aScriptThatIsNotToBeHadIsAProblemOfTheNetwork() {
    String script = "engine-.*js";
    studio = StudioPage.losing(browser(), "#us-passport-print", script, Loss.CUT_OFF);
    studio.pick("pass");
    awaitProblem();
    for (Loss loss : List.of(Loss.SERVER_BROKEN, Loss.LOGIN_PAGE, Loss.GONE_WHEN_RUN)) {
      studio.lose(script, loss);
      studio.find("#problem-retry").click();
      awaitProblem();
    }
    studio.findAgain();
    studio.find("#problem-retry").click();
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
  }

  @Test
  public void aPartThatNeverComesIsGivenUp() {
    for (String part : List.of("documents\\.", "engine\\..*wasm")) {
      studio = StudioPage.losing(browser(), "#us-passport-print", part, Loss.NEVER_ANSWERED);
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
  public void theBarMovesWithEveryByteAndSaysHowManyAreToCome() {
    SlowLine line = openOnSlowLine();
    studio.pick("pass");
    studio.awaitText("#verdict", "Loading the checker");
    studio.awaitText("#engine-progress", "Loading the checker: 0 of ");
    String total = studio.text("#engine-progress").replaceFirst(".* of ([0-9.]+ MB)\\..*", "$1");
    List<Double> shares = new ArrayList<>(List.of(barShare()));
    for (String part : List.of("litert", "engine", "documents", "tflite")) {
      for (double share : List.of(0.4, 0.8, 1.0)) {
        line.letThrough(part, share);
        double last = shares.get(shares.size() - 1);
        studio.page().waitForCondition(() -> barShare() > last);
        shares.add(barShare());
        if (part.equals("litert") && share == 1) {
          assertEquals("the kernels are near two fifths of it", 0.39, barShare(), 0.05);
          studio.awaitText("#engine-progress", " of " + total);
        }
      }
    }
    assertEquals(1, shares.get(shares.size() - 1), 0);
    line.letThrough("document-index", 1);
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
  }

  @Test
  public void waitingForTheNetworkIsNotCalledReadingAndNoFieldLooksReady() {
    SlowLine line = openOnSlowLine();
    assertTrue(studio.find("#document").isDisabled());
    assertEquals("Loading the documents…", studio.find("#document").getAttribute("placeholder"));
    studio.page()
        .evaluate(
            """
            () => {
              const announcer = document.getElementById('announcer');
              window.heard = [];
              new MutationObserver(() => window.heard.push(announcer.textContent)).observe(announcer, {childList: true});
            }
            """);
    studio.pick("pass");
    studio.awaitText("#verdict", "Loading the checker");
    assertFalse(studio.text("main").contains("Reading"));
    line.letThrough("document-index", 1);
    studio.page().waitForSelector("#document:not([disabled])");
    assertEquals("Country, passport, visa…", studio.find("#document").getAttribute("placeholder"));
    line.letThrough(".", 1);
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    String heard = String.valueOf(studio.page().evaluate("window.heard.join(' | ')"));
    assertTrue(heard, heard.matches("(?s)Loading the checker….* \\| Reading your photo….*"));
  }

  @Test
  public void thePersonsOwnPhotoIsShownMeanwhile() throws IOException {
    SlowLine line = openOnSlowLine();
    ByteArrayOutputStream photo = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB), "jpg", photo);
    photo.write(StudioPage.photo("pass").getBytes(StandardCharsets.UTF_8));
    studio.find("#photo-file").setInputFiles(new FilePayload("me.jpg", "image/jpeg", photo.toByteArray()));
    studio.find("#given-photo img").waitFor();
    assertTrue(studio.find("#engine-progress").isVisible());
    line.letThrough(".", 1);
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertEquals(0, studio.find("#given-photo img").count());
  }

  @Test
  public void saysOfWhatIsKeptOnlyWhatThereIs() {
    studio = StudioPage.losing(browser(), "", "engine\\..*wasm", Loss.CUT_OFF);
    awaitProblem();
    assertFalse(studio.text("#problem").contains("still"));
    studio.pick("pass");
    studio.awaitText("#problem", "Your photo is still here.");
    studio.close();
    studio = StudioPage.losing(browser(), "#us-passport-print", "engine\\..*wasm", Loss.NEVER_ANSWERED);
    studio.page().waitForSelector("#document:not([disabled])");
    studio.page().clock().runFor(31_000);
    awaitProblem();
    assertTrue(studio.text("#problem").contains("Your document is still chosen."));
    studio.pick("pass");
    studio.page().clock().runFor(31_000);
    studio.awaitText("#problem", "Your photo and document are still here.");
  }

  @Test
  public void nothingIsHeardAnyMoreOfAPhotoThatIsGone() {
    open("#us-passport-print");
    studio.pick("pass");
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertFalse(studio.text("#announcer").isEmpty());
    studio.find("[data-action=remove]").click();
    studio.find("#removed").waitFor();
    assertEquals("", studio.text("#announcer"));
    studio.pick("refused");
    studio.find("#problem").waitFor();
    assertEquals("", studio.text("#announcer"));
  }

  @Test
  public void whatHasArrivedIsNotFetchedAgain() {
    studio = StudioPage.losing(browser(), "#us-passport-print", "engine\\..*wasm", Loss.CUT_OFF);
    studio.pick("pass");
    awaitProblem();
    long models = asked(".*tflite");
    assertTrue("models: " + models, models >= 5);
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

  private SlowLine openOnSlowLine() {
    studio = StudioPage.onSlowLine(browser(), "#us-passport-print");
    SlowLine line = new SlowLine(studio.page());
    // The page begins to speak first.
    line.awaitFiles(1);
    line.letThrough("texts-", 1);
    line.awaitFiles(11);
    return line;
  }

  /** How much of the bar is filled. */
  private double barShare() {
    return Double.parseDouble(studio.find("#engine-progress progress").getAttribute("value"));
  }

  private long asked(String path) {
    return studio.requests().stream().filter(asked -> asked.matches(path)).count();
  }
}
