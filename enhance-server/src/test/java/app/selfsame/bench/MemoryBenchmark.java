package app.selfsame.bench;

import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import app.selfsame.worker.TestPhotos;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** {@code ./bench studio memory}: what a photo's verdict and file cost the page's process at the most, by the photo's size. */
public final class MemoryBenchmark {
  private static final List<Integer> HEIGHTS_PX = List.of(4_000, 8_160, 16_320);

  private MemoryBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    try (SiteServer server = SiteServer.start(Site.packaged(), 0);
        BenchChromium chromium = new BenchChromium()) {
      MarkdownTable table =
          new MarkdownTable(
              System.out, chromium.version() + ": the page's process, above what it takes while the engine waits",
              "photo", "megapixels", "MB at the most");
      for (int height : HEIGHTS_PX) {
        int width = height * 3 / 4;
        byte[] photo = draw(width, height);
        table.row(
            width + " x " + height + ", " + photo.length / 1000 + " kB",
            String.format(Locale.ROOT, "%.0f", width * (double) height / 1e6),
            String.format(Locale.ROOT, "%.0f", growth(chromium, server.port(), photo)));
      }
    }
  }

  private static double growth(BenchChromium chromium, int port, byte[] photo) throws IOException {
    Page page = chromium.freshPage();
    page.navigate("http://localhost:" + port + "/#us-passport-print");
    page.waitForSelector("#document:not([disabled])");
    // The engine has computed once, so that only the photo is counted.
    give(page, draw(HEIGHTS_PX.get(0) / 16 * 3, HEIGHTS_PX.get(0) / 4));
    page.click("[data-action=remove]");
    page.waitForSelector("body.empty");
    RendererMemory memory = RendererMemory.watch(page.context().browser());
    give(page, photo);
    double growth = memory.growthMegabytes();
    page.context().close();
    return growth;
  }

  private static void give(Page page, byte[] photo) {
    page.setInputFiles("#photo-file", new FilePayload("photo.jpg", "image/jpeg", photo));
    page.waitForSelector("#download:not([hidden])");
  }

  /** A drawn person, with as much space around as a document's frame takes. */
  private static byte[] draw(int width, int height) throws IOException {
    BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = photo.createGraphics();
    pen.setColor(Color.LIGHT_GRAY);
    pen.fillRect(0, 0, width, height);
    pen.drawImage(TestPhotos.drawnPerson(), width / 8, height / 10, width * 3 / 4, height * 9 / 10, null);
    pen.dispose();
    return TestPhotos.encode(photo, "jpg");
  }
}
