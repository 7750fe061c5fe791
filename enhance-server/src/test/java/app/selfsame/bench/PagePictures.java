package app.selfsame.bench;

import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import app.selfsame.worker.TestPhotos;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ./bench pictures}: the drawn portrait to try the page with, and the page with it, as the README shows them. */
public final class PagePictures {
  private static final String DOCUMENT = "us-passport-print";
  private static final int SCALE = 2;
  private static final Page.WaitForSelectorOptions ATTACHED =
      new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);

  private PagePictures() {}

  public static void main(String[] arguments) throws IOException {
    Path docs = Path.of(System.getProperty("selfsame.root"), "docs");
    Path portrait = docs.resolve("example-portrait.png");
    Files.write(portrait, TestPhotos.encode(TestPhotos.drawnPerson(SCALE), "png"));
    try (SiteServer server = SiteServer.start(Site.packaged(), 0);
        BenchChromium chromium = new BenchChromium()) {
      String page = "http://localhost:" + server.port() + "/#" + DOCUMENT;
      take(chromium, page, portrait, 390, 844, docs.resolve("page-phone.png"));
      take(chromium, page, portrait, 1280, 800, docs.resolve("page-desktop.png"));
    }
  }

  private static void take(
      BenchChromium chromium, String address, Path portrait, int width, int height, Path picture) {
    Page page = chromium.freshPage();
    page.setViewportSize(width, height);
    page.navigate(address);
    page.setInputFiles("#photo-file", portrait);
    page.waitForSelector("#download button:enabled");
    // Hands are looked for last, and what is in sight may change once more.
    page.waitForSelector("#check-hands", ATTACHED);
    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    page.context().close();
  }
}
