package app.selfsame.studio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.worker.Axe;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Test;

/** The report on paper, and as a file. */
public class PaperTest extends StudioTestCase {
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

  /** Within the margins, in CSS pixels. */
  private static final int LETTER_WIDTH = 710;

  private static final int LETTER_HEIGHT = 965;

  private void check(String scenario) {
    open("#qq-passport-print");
    studio.pick(scenario);
    studio.page().waitForSelector(DOWNLOAD_BUTTON);
  }

  private void layOnPaper() {
    studio.page().evaluate("dispatchEvent(new Event('beforeprint'))");
    studio.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
  }

  @Test
  public void takesThreeSheetsAtMost() {
    for (String scenario : List.of("many", "pass")) {
      check(scenario);
      // Tabs of tests say that they are screens.
      studio.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String format : List.of("A4", "Letter")) {
        byte[] pdf = studio.page().pdf(new Page.PdfOptions().setFormat(format));
        long sheets = SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
        assertTrue(scenario + " on " + format + ": " + sheets, sheets >= 1 && sheets <= 3);
      }
      studio.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      assertFalse(studio.find("#paper").isVisible());
      closePage();
    }
  }

  @Test
  public void hasPictureAndAllThatIsToChangeOnTheFirstSheet() {
    check("many");
    studio.page().setViewportSize(LETTER_WIDTH, LETTER_HEIGHT);
    layOnPaper();
    assertEquals(10, studio.find("#paper .first .checks > li").count());
    for (String part : List.of(".first .checks > li >> nth=-1", "figure")) {
      double end = studio.find("#paper " + part).boundingBox().y + studio.find("#paper " + part).boundingBox().height;
      assertTrue(part + " ends at " + end, end < LETTER_HEIGHT);
    }
  }

  @Test
  public void noMarkCoversAnother() {
    check("many");
    layOnPaper();
    List<?> covered =
        (List<?>)
            studio
                .find("#paper svg circle")
                .evaluateAll(
                    """
                    (discs) => discs.flatMap((disc, i) => discs.slice(0, i).filter((other) =>
                      Math.hypot(disc.cx.baseVal.value - other.cx.baseVal.value,
                        disc.cy.baseVal.value - other.cy.baseVal.value) < 2 * disc.r.baseVal.value))
                      .map((disc) => disc.outerHTML)
                    """);
    assertEquals(List.of(), covered);
    assertTrue(studio.find("#paper svg circle").count() > 5);
  }

  @Test
  public void hasTheVerdictAndNothingToPress() throws IOException {
    check("many");
    layOnPaper();
    String first = studio.text("#paper .first");
    assertTrue(studio.text("#paper h1").contains("Testland: Passport"));
    assertTrue(first, first.contains("Probably refused") && first.contains("red eyes, mouth open"));
    assertTrue(first, first.contains("Your mouth is open.") && first.contains("What to change"));
    assertTrue(studio.text("#paper .rest").contains("Questions for you"));
    assertTrue(studio.find("#paper figure canvas").isVisible());
    assertEquals(0, studio.find("button:visible, input:visible").count());
    assertEquals("", studio.accessibilityComplaints());
    studio.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    studio.page().evaluate("dispatchEvent(new Event('afterprint'))");
    assertEquals(0, studio.find("#paper .first").count());
    assertEquals(List.of(), studio.complaints());
  }

  @Test
  public void isTheSameAsAFile() throws IOException {
    check("many");
    Download download = studio.page().waitForDownload(() -> studio.find("#save-report").click());
    assertEquals("me-qq-passport-print-report.html", download.suggestedFilename());
    String html = Files.readString(download.path());
    String read = StudioPage.spaced(html);
    assertTrue(read, read.contains("Probably refused") && read.contains("href=\"data:image/jpeg;base64,/9j/"));
    assertFalse("no version of the program", read.contains("SNAPSHOT") || read.contains("Selfsame 1"));
    try (BrowserContext context = browser().newContext()) {
      Page file = context.newPage();
      file.setContent(html);
      assertEquals(1, file.locator("main").count());
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        file.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertEquals("", Axe.complaints(file));
      }
      file.setViewportSize(320, 640);
      assertEquals(0, file.evaluate("document.documentElement.scrollWidth - innerWidth"));
    }
  }
}
