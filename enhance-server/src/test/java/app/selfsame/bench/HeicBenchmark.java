package app.selfsame.bench;

import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import app.selfsame.worker.HeicFile;
import app.selfsame.worker.TestPhotos;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./bench studio heic}: milliseconds from the file's bytes with the engine to the picture on the page, of a HEIC
 * and of a JPEG; and of {@code createImageBitmap} alone with the same JPEG, its pixels read. Medians; the first HEIC, for
 * which the reader is fetched, is told by itself.
 */
public final class HeicBenchmark {
  private static final int RUNS = 5;
  private static final int COLUMNS = 10;
  private static final int IDLE_MILLIS = 4000;

  /** Runs before the page's own scripts: when a photo was posted to the engine, and when its picture came back. */
  private static final String CLOCK =
      """
      window.shownMillis = 0;
      window.readyHeard = false;
      window.Worker = class extends Worker {
        constructor(script) {
          super(script);
          this.addEventListener('message', ({data: {type}}) => {
            if (type === 'ready') readyHeard = true;
            if (type === 'preview') shownMillis = performance.now() - this.openedAt;
          });
        }
        postMessage(message, ...more) {
          if (message.type === 'open') this.openedAt = performance.now();
          super.postMessage(message, ...more);
        }
      };
      """;

  private static final String BARE =
      """
      async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const start = performance.now();
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const {width, height} = bitmap;
        const rows = 32;
        const context = new OffscreenCanvas(width, rows).getContext('2d', {willReadFrequently: true});
        for (let top = 0; top < height; top += rows) {
          context.drawImage(bitmap, 0, -top);
          context.getImageData(0, 0, width, rows);
        }
        bitmap.close();
        return performance.now() - start;
      }
      """;

  private HeicBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    byte[] heic = arguments.length > 0 ? Files.readAllBytes(Path.of(arguments[0])) : made();
    byte[] jpeg = TestPhotos.encode(TestPhotos.drawnPerson(5), "jpg");
    try (SiteServer server = SiteServer.start(Site.packaged(), 0);
        BenchChromium chromium = new BenchChromium()) {
      Page page = chromium.freshPage();
      page.addInitScript(CLOCK);
      page.navigate("http://localhost:" + server.port() + "/");
      page.waitForFunction("() => readyHeard");
      double first = open(page, "photo.heic", heic);
      double[] ofHeic = new double[RUNS];
      double[] ofJpeg = new double[RUNS];
      double[] bare = new double[RUNS];
      String encoded = Base64.getEncoder().encodeToString(jpeg);
      for (int i = 0; i < RUNS; i++) {
        ofJpeg[i] = open(page, "photo.jpg", jpeg);
        ofHeic[i] = open(page, "photo.heic", heic);
        bare[i] = ((Number) page.evaluate(BARE, encoded)).doubleValue();
      }
      print("HEIC, the first", first);
      print("HEIC, on the page", median(ofHeic));
      print("JPEG of 12 megapixels, on the page", median(ofJpeg));
      print("the same, createImageBitmap alone", median(bare));
      page.context().close();
    }
  }

  /** 4032 x 3024 px in 100 pieces. */
  private static byte[] made() {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < COLUMNS * COLUMNS; i++) {
      pieces.add("person-" + i % 4);
    }
    return HeicFile.grid(COLUMNS, 4032, 3024, pieces).turned(3).coloured(12, 13).bytes();
  }

  private static double open(Page page, String name, byte[] file) {
    page.evaluate("() => { shownMillis = 0; }");
    page.setInputFiles("#photo-file", new FilePayload(name, "", file));
    page.waitForFunction("() => shownMillis > 0");
    double millis = ((Number) page.evaluate("() => shownMillis")).doubleValue();
    // The engine goes on to look for faces, and the next photo would wait for that.
    page.waitForTimeout(IDLE_MILLIS);
    return millis;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void print(String what, double millis) {
    System.out.println(String.format(Locale.ROOT, "%-38s %6.0f ms", what, millis));
  }
}
