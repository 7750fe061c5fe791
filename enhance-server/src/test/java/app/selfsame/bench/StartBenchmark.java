package app.selfsame.bench;

import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code ./bench studio start}: how soon after navigation somebody can give a photo and find a document, on this computer
 * and on a phone's line with half a core for the whole browser.
 */
public final class StartBenchmark {
  private static final int VISITS = 5;
  private static final double BITS_PER_SECOND = 9e6;
  private static final int ROUND_TRIP_MILLIS = 165;
  private static final double CORES = 0.5;

  /** A person who is impatient: presses and types from the first moment, until there is an answer. */
  private static final String IMPATIENT =
      """
      window.found = {tasks: 0, longest: 0, stalled: 0};
      new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) {
          found.tasks++;
          found.longest = Math.max(found.longest, duration);
          found.stalled += duration - 50;
        }
      }).observe({type: 'longtask', buffered: true});
      HTMLInputElement.prototype.click = function () {
        if (this.id === 'photo-file') found.photo ??= performance.now();
      };
      const asking = setInterval(() => {
        const field = document.getElementById('document');
        const button = document.querySelector('.intake [data-action=pick]');
        if (!field || !button) return;
        found.parsed ??= performance.now();
        if (found.photo === undefined) button.click();
        if (!field.disabled && field.value === '') {
          found.field ??= performance.now();
          field.focus();
          field.value = 'schengen';
          field.dispatchEvent(new InputEvent('input', {bubbles: true}));
        }
        if (document.querySelector('#document-list [role=option]:not([aria-disabled])')) {
          found.document ??= performance.now();
          if (found.photo !== undefined) {
            clearInterval(asking);
            found.paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
            found.settled = true;
          }
        }
      }, 10);
      """;

  private StartBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (SiteServer server = SiteServer.start(Site.packaged(), 0);
        BenchChromium chromium = new BenchChromium()) {
      print(chromium.version() + ", this computer: ms, median (least to most)", visits(chromium, server.port()));
      try (SlowLine line = new SlowLine(server.port(), BITS_PER_SECOND, ROUND_TRIP_MILLIS);
          CpuShare share = CpuShare.of(CORES)) {
        print(
            "9 Mbit/s, " + ROUND_TRIP_MILLIS + " ms there and back, " + CORES + " core: ms, median (least to most)",
            visits(chromium, line.port()));
      }
    }
  }

  /** First visits, then one that comes back. */
  private static List<Marks> visits(BenchChromium chromium, int port) {
    List<Marks> marks = new ArrayList<>(List.of(new Marks(), new Marks()));
    for (int i = 0; i < VISITS; i++) {
      try (BenchChromium.Profile profile = chromium.profile()) {
        marks.get(0).add(visit(profile, port));
        marks.get(1).add(visit(profile, port));
      }
    }
    return marks;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> visit(BenchChromium.Profile profile, int port) {
    Page page = profile.newPage();
    page.onPageError(System.err::println);
    page.addInitScript(IMPATIENT);
    page.navigate("http://localhost:" + port + "/");
    page.waitForFunction("() => found.settled");
    Map<String, Object> found = (Map<String, Object>) page.evaluate("() => found");
    // The service worker keeps its files for the next visit.
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
    page.close();
    return found;
  }

  private static void print(String title, List<Marks> visits) {
    MarkdownTable table = new MarkdownTable(System.out, title, "", "first visit", "second visit");
    Map<String, String> rows =
        Map.of(
            "paint", "first paint", "parsed", "the page is parsed", "photo", "a photo can be chosen",
            "field", "a document can be typed", "document", "documents are found");
    for (String mark : List.of("paint", "parsed", "photo", "field", "document")) {
      table.row(rows.get(mark), visits.get(0).of("start", mark), visits.get(1).of("start", mark));
    }
    table.row("longest task of the page", visits.get(0).of("start", "longest"), visits.get(1).of("start", "longest"));
    table.row("its tasks above 50 ms, all that is above", visits.get(0).of("start", "stalled"), visits.get(1).of("start", "stalled"));
  }
}
