package app.selfsame.bench.likeness;

import app.selfsame.bench.BenchChromium;
import app.selfsame.bench.BrotliSize;
import app.selfsame.bench.FetchedBytes;
import app.selfsame.bench.LocalFiles;
import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.Samples;
import app.selfsame.photos.Csv;
import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Comparing two photos in Chromium: from their choice on {@code /compare} to the answer, beside face-api, which is given each
 * pair in turns, and what is fetched for it.
 */
public final class PageBenchmark {
  private static final int FIRST_VISITS = 3;
  private static final int PAIRS = 24;

  /** Chooses both photos, says that both agree, and asks, as a person does. */
  private static final String GIVE =
      """
      window.give = async (...photos) => {
        const start = performance.now();
        ['first', 'second'].forEach((side, index) => {
          const bytes = Uint8Array.from(atob(photos[index]), (character) => character.charCodeAt(0));
          const given = new DataTransfer();
          given.items.add(new File([bytes], 'photo'));
          const input = document.getElementById(`file-${side}`);
          input.files = given.files;
          input.dispatchEvent(new Event('change', {bubbles: true}));
        });
        if (!document.getElementById('agreed').checked) {
          document.getElementById('agreed').click();
        }
        document.getElementById('compare').click();
        const shown = () => !document.getElementById('result').hidden || !document.getElementById('problem').hidden;
        await new Promise((resolve) => {
          const look = () => shown() && resolve();
          new MutationObserver(look).observe(document.getElementById('main'), {attributes: true, subtree: true});
          look();
        });
        const answer = [...document.querySelectorAll('#result [data-answer]')].find(({hidden}) => !hidden);
        return {ms: performance.now() - start, at: performance.now(), answer: answer?.dataset.answer ?? 'failed'};
      };
      """;

  private final Path folder;
  private final Path web = Path.of(System.getProperty("selfsame.root"), "web-client");
  private final BenchChromium chromium;

  private PageBenchmark(Path folder, BenchChromium chromium) {
    this.folder = folder;
    this.chromium = chromium;
  }

  /** @param args folder of the labelled pairs */
  public static void main(String[] args) throws IOException, InterruptedException {
    try (BenchChromium chromium = new BenchChromium()) {
      new PageBenchmark(Path.of(args[0]), chromium).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    Map<String, Path> folders = new LinkedHashMap<>();
    folders.put("/face-api/", web.resolve("node_modules/@vladmandic/face-api"));
    folders.put("/", web.resolve("bench"));
    try (SiteServer site = SiteServer.start(Site.packaged(), 0);
        LocalFiles peer = new LocalFiles(folders)) {
      List<Pair> pairs = pairs();
      String own = "http://localhost:" + site.port() + "/compare?lang=en";
      firstVisits(own, peer, pairs.get(0));
      oneAfterTheOther(own, peer.origin() + "/face-api.html", pairs);
    }
  }

  private void firstVisits(String own, LocalFiles peer, Pair pair) throws IOException, InterruptedException {
    FetchedBytes fetched = new FetchedBytes();
    List<Double> ownTimes = new ArrayList<>();
    List<Double> peerTimes = new ArrayList<>();
    for (int visit = 0; visit < FIRST_VISITS; visit++) {
      ownTimes.add(firstVisit(own, pair, fetched));
      peerTimes.add(firstVisit(peer.origin() + "/face-api.html", pair, new FetchedBytes()));
    }
    MarkdownTable table =
        new MarkdownTable(
            System.out, chromium.version() + ": first visit, ms", "", "bytes, Brotli", "navigation to answer (least to most)");
    table.row("Selfsame", fetched.sum(), Samples.of(ownTimes));
    table.row("face-api", BrotliSize.of(web, peer.asked()), Samples.of(peerTimes));
    MarkdownTable parts = new MarkdownTable(System.out, "What the first visit fetches", "asset", "bytes");
    fetched.byPath().forEach(parts::row);
  }

  private double firstVisit(String address, Pair pair, FetchedBytes fetched) {
    try (Page page = chromium.freshPage()) {
      page.onRequestFinished(fetched::add);
      return give(visit(page, address), pair).at();
    }
  }

  private static Page visit(Page page, String address) {
    page.onPageError(System.err::println);
    if (address.contains("/compare")) {
      page.addInitScript(GIVE);
    }
    page.navigate(address);
    page.waitForFunction("() => window.give && !document.getElementById('compare')?.disabled");
    return page;
  }

  private void oneAfterTheOther(String own, String peer, List<Pair> pairs) {
    Tally ours = new Tally();
    Tally theirs = new Tally();
    try (Page ownPage = visit(chromium.freshPage(), own); Page peerPage = visit(chromium.freshPage(), peer)) {
      // The first pictures are slow until the compilers have seen them.
      give(ownPage, pairs.get(0));
      give(peerPage, pairs.get(0));
      for (Pair pair : pairs) {
        ours.add(pair, give(ownPage, pair));
        theirs.add(pair, give(peerPage, pair));
      }
    }
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            chromium.version() + ": pairs given one after the other",
            "what", "pairs", "right", "wrong", "not said", "median ms (least to most)");
    table.row("Selfsame", pairs.size(), ours.right, ours.wrong, ours.unsaid, Samples.of(ours.times));
    table.row("face-api, limit 0.6", pairs.size(), theirs.right, theirs.wrong, theirs.unsaid, Samples.of(theirs.times));
  }

  private static final class Tally {
    private final List<Double> times = new ArrayList<>();
    private int right;
    private int wrong;
    private int unsaid;

    void add(Pair pair, Answer answer) {
      times.add(answer.ms());
      boolean isSaid = answer.said().equals("alike") || answer.said().equals("different");
      if (!isSaid) {
        unsaid++;
      } else if (answer.said().equals("alike") == pair.isOfOne()) {
        right++;
      } else {
        wrong++;
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Answer give(Page page, Pair pair) {
    Map<String, Object> answer =
        (Map<String, Object>) page.evaluate("([one, other]) => give(one, other)", List.of(pair.one(), pair.other()));
    return new Answer(
        (String) answer.get("answer"),
        ((Number) answer.get("ms")).doubleValue(),
        ((Number) answer.get("at")).doubleValue());
  }

  /** As many pairs of one person as of two, in the order of the list. */
  private List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    List<Map<String, String>> rows = Csv.read(folder.resolve("pairs.csv"));
    for (String truth : List.of("same", "different")) {
      for (Map<String, String> row : rows.stream().filter(one -> one.get("truth").equals(truth)).limit(PAIRS / 2).toList()) {
        pairs.add(new Pair(base64(row.get("file_a")), base64(row.get("file_b")), truth.equals("same")));
      }
    }
    return pairs;
  }

  private String base64(String file) throws IOException {
    return Base64.getEncoder().encodeToString(Files.readAllBytes(folder.resolve(file)));
  }

  private record Pair(String one, String other, boolean isOfOne) {}

  /**
   * What a page said.
   *
   * @param ms since the photos were given
   * @param at since navigation
   */
  private record Answer(String said, double ms, double at) {}
}
