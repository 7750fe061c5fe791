package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.protocol.ToWorker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** A person who is faster than the line: what was given and pressed before the studio's script came is not lost. */
public class FirstScriptTest extends StudioTestCase {
  private static final String STUDIO = "/studio\\.";
  private static final int MOST_BYTES = 40_000;

  private void openBeforeTheStudio() {
    studio = StudioPage.losing(browser(), "#us-passport-print", STUDIO, Loss.LATE);
  }

  private void awaitNote(String words) {
    studio.awaitText("#waiting", words);
  }

  @Test
  public void aPhotoThatIsPickedEarlyIsJudged() {
    openBeforeTheStudio();
    studio.pick("pass");
    awaitNote("Your photo is here.");
    assertTrue(studio.find(".stage").isHidden());
    studio.findAgain();
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertEquals(0, studio.find("#waiting p:not([hidden])").count());
  }

  @Test
  public void soIsOneThatIsDroppedOrPastedAndOnlyTheLast() {
    openBeforeTheStudio();
    studio.drop(List.of(List.of("one.jpg", "image/jpeg", StudioPage.photo("fail"))));
    studio.paste(List.of(List.of("two.jpg", "image/jpeg", StudioPage.photo("pass"))));
    awaitNote("Your photo is here.");
    studio.findAgain();
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
    assertEquals(1, studio.asked().stream().filter(ToWorker.Open.class::isInstance).count());
  }

  @Test
  public void whatCanBeNoPhotoIsSaidOnceTheStudioIsThere() {
    openBeforeTheStudio();
    studio.drop(List.of(List.of("one.pdf", "application/pdf", "x")));
    studio.findAgain();
    studio.page().waitForSelector("#problem:not([hidden])");
    assertTrue(studio.find(".stage").isHidden());
  }

  @Test
  public void aButtonThatIsPressedEarlyWorksLater() {
    openBeforeTheStudio();
    studio.page().click(".privacy [data-action=promise]");
    awaitNote("This page is still loading.");
    assertFalse(studio.find("dialog[open]").isVisible());
    studio.findAgain();
    studio.page().waitForSelector("dialog[open]");
  }

  @Test
  public void aStudioThatDoesNotComeIsSaid() {
    studio = StudioPage.losing(browser(), "", STUDIO, Loss.CUT_OFF);
    awaitNote("This page did not load completely.");
  }

  @Test
  public void itIsSmallEnoughToComeWithThePage() throws IOException {
    try (Stream<Path> assets = Files.list(Path.of("target/site/assets"))) {
      Path first = assets.filter(file -> file.toString().matches(".*/first\\.[0-9a-f]+\\.js\\.br")).findFirst().orElseThrow();
      assertTrue(Files.size(first) <= MOST_BYTES);
    }
  }
}
