package app.selfsame.bench;

import app.selfsame.message.Language;
import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import app.selfsame.texts.ShippedTexts;
import app.selfsame.worker.TestPhotos;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * {@code ./bench languages FOLDER [PHOTO [TAG...]]}: pictures of the page's states in each language, on a phone of 390
 * pixels, to be looked at; how long it takes from the choice of a language until the page speaks it, and what its texts weigh.
 */
public final class LanguagePictures {
  private static final int WIDTH = 390;
  private static final int HEIGHT = 844;
  private static final String DOCUMENT = "us-passport-print";

  private final Page page;
  private final Path folder;

  private LanguagePictures(Page page, Path folder) {
    this.page = page;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("usage: ./bench languages FOLDER [PHOTO [TAG...]]");
      System.exit(2);
    }
    byte[] photo =
        arguments.length > 1
            ? Files.readAllBytes(Path.of(arguments[1]))
            : TestPhotos.encode(TestPhotos.drawnPerson(), "jpg");
    List<String> tags =
        arguments.length > 2
            ? Arrays.asList(arguments).subList(2, arguments.length)
            : ShippedTexts.packaged().languages().stream().map(Language::tag).toList();
    try (SiteServer server = SiteServer.start(Site.packaged(), 0);
        BenchChromium chromium = new BenchChromium()) {
      MarkdownTable table = new MarkdownTable(System.out, chromium.version() + ": from choice to words", "language", "ms", "bytes of texts", "of markup");
      for (String tag : tags) {
        Path folder = Path.of(arguments[0], tag);
        Files.createDirectories(folder);
        Page page = chromium.freshPage();
        page.setViewportSize(WIDTH, HEIGHT);
        String origin = "http://localhost:" + server.port();
        double millis = new LanguagePictures(page, folder).take(origin, tag, photo);
        table.row(tag, String.valueOf(Math.round(millis)), weight(page, "texts", tag), weight(page, "markup", tag));
        page.context().close();
      }
    }
  }

  private double take(String origin, String tag, byte[] photo) {
    page.navigate(origin + "/" + tag);
    shoot("00-entry");
    page.navigate(origin + "/problems/several-people?lang=" + tag);
    shoot("01-problem-page");
    page.navigate(origin + "/?lang=en#" + DOCUMENT);
    page.waitForSelector("#language:not([disabled])");
    double millis = switchTo(tag);
    shoot("02-start");
    page.click("#document");
    shootScreen("03-documents");
    page.fill("#document", "zzzz");
    shootScreen("04-no-such-document");
    page.keyboard().press("Escape");
    page.click(".privacy [data-action=promise]");
    shootScreen("05-promise");
    page.keyboard().press("Escape");
    page.click(".intake [data-action=camera]");
    page.waitForTimeout(1_500);
    shootScreen("06-camera");
    page.keyboard().press("Escape");
    page.setInputFiles("#photo-file", new FilePayload("form.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
    page.waitForSelector("#problem:not([hidden])");
    shootScreen("07-refused");
    page.setInputFiles("#photo-file", new FilePayload("photo.jpg", "image/jpeg", photo));
    page.waitForSelector("#check-hands", new Page.WaitForSelectorOptions().setState(
        WaitForSelectorState.ATTACHED));
    shoot("08-verdict");
    page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
    shoot("09-all-open");
    Locator adjust = page.locator("#adjust");
    if (adjust.isEnabled()) {
      adjust.click();
      shootScreen("10-editor");
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    shoot("11-printed");
    return millis;
  }

  private double switchTo(String tag) {
    return ((Number)
            page.evaluate(
                """
                async (tag) => {
                  const select = document.getElementById('language');
                  const start = performance.now();
                  select.value = tag;
                  select.dispatchEvent(new Event('change'));
                  while (document.documentElement.lang !== tag) {
                    await new Promise(requestAnimationFrame);
                  }
                  return performance.now() - start;
                }
                """,
                tag))
        .doubleValue();
  }

  /** On the wire; the page that comes in a language needs no texts of its markup. */
  private static String weight(Page page, String kind, String tag) {
    Object bytes =
        page.evaluate(
            "(part) => performance.getEntriesByType('resource').find(({name}) => name.includes(part))?.encodedBodySize ?? 0",
            "/assets/" + kind + "-" + tag + ".");
    return String.valueOf(bytes);
  }

  private void shoot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file(name)).setFullPage(true));
  }

  private void shootScreen(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file(name)));
  }

  private Path file(String name) {
    return folder.resolve(name + ".png");
  }
}
