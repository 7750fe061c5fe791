package app.selfsame.bench;

import app.selfsame.browser.CameraFilm;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./bench studio camera}: how many frames a second the engine looks at while the page guides a person before a
 * camera of 1280 x 720 pixels and 30 frames a second, how long each takes from the page and back, how long the page's own
 * thread was ever kept busy meanwhile, and how long the photo takes from the click to the engine. The first seconds, in
 * which browsers compile, are told by themselves.
 */
public final class CameraBenchmark {
  private static final String DOCUMENT = "us-passport-print";
  private static final int WARMING_MILLIS = 5_000;
  private static final int MEASURED_MILLIS = 20_000;

  /** Too far away: no photo is taken while frames are counted. */
  private static final double SMALL_PERSON = 0.6;

  /** Runs before the page's own scripts. */
  private static final String CLOCK =
      """
      window.readyHeard = false;
      window.sent = new Map();
      window.seen = [];
      window.tasks = [];
      window.openedAt = 0;
      new PerformanceObserver((list) => {
        tasks.push(...list.getEntries().map(({startTime, duration}) => [startTime, duration]));
      }).observe({type: 'longtask'});
      window.Worker = class extends Worker {
        constructor(script) {
          super(script);
          this.addEventListener('message', ({data: {type, id, isReady}}) => {
            if (type === 'ready') readyHeard = true;
            if (type === 'glance' && isReady) seen.push([performance.now(), performance.now() - sent.get(id)]);
          });
        }
        postMessage(message, ...more) {
          if (message.type === 'camera' && message.id) sent.set(message.id, performance.now());
          if (message.type === 'open') openedAt = performance.now();
          super.postMessage(message, ...more);
        }
      };
      """;

  private CameraBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    try (CameraFilm film = CameraFilm.of(PackagedEngine.catalogue().find(DOCUMENT).orElseThrow(), SMALL_PERSON);
        SiteServer server = SiteServer.start(Site.packaged(), 0);
        BenchChromium chromium = new BenchChromium(film.flags())) {
      Page page = chromium.freshPage();
      page.addInitScript(CLOCK);
      page.navigate("http://localhost:" + server.port() + "/#" + DOCUMENT);
      page.waitForFunction("() => readyHeard");
      page.click(".intake [data-action=camera]");
      page.waitForFunction("() => seen.length > 0");
      double start = now(page);
      page.waitForTimeout(WARMING_MILLIS);
      double warm = now(page);
      page.waitForTimeout(MEASURED_MILLIS);
      double end = now(page);
      report(page, "the first " + WARMING_MILLIS / 1000 + " s", start, warm);
      report(page, "afterwards, " + MEASURED_MILLIS / 1000 + " s", warm, end);
      page.evaluate("() => { window.clickedAt = performance.now(); }");
      page.click("#camera [data-part=shutter]");
      page.waitForFunction("() => openedAt > 0");
      double photo = number(page.evaluate("() => openedAt - clickedAt"));
      System.out.println(String.format(Locale.ROOT, "photo, from the click to the engine: %.0f ms", photo));
      System.out.println(
          String.format(Locale.ROOT, "longest task of the page meanwhile: %.0f ms", longestTask(page, end, now(page))));
      page.context().close();
    }
  }

  private static void report(Page page, String what, double from, double to) {
    double[] latencies =
        ((List<?>) page.evaluate("([from, to]) => seen.filter(([at]) => at >= from && at < to).map(([, ms]) => ms)",
                List.of(from, to)))
            .stream().mapToDouble(CameraBenchmark::number).sorted().toArray();
    if (latencies.length == 0) {
      System.out.println(what + ": no frame");
      return;
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: %.1f frames a second; latency %.0f ms (median), %.0f ms (19 of 20), %.0f ms (worst); longest task %.0f ms",
            what,
            1000 * latencies.length / (to - from),
            latencies[latencies.length / 2],
            latencies[(int) (0.95 * (latencies.length - 1))],
            Arrays.stream(latencies).max().orElseThrow(),
            longestTask(page, from, to)));
  }

  /** Browsers tell of tasks of 50 ms and more; 0 when there was none. */
  private static double longestTask(Page page, double from, double to) {
    return number(
        page.evaluate(
            "([from, to]) => Math.max(0, ...tasks.filter(([at]) => at >= from && at < to).map(([, ms]) => ms))",
            List.of(from, to)));
  }

  private static double now(Page page) {
    return number(page.evaluate("() => performance.now()"));
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }
}
