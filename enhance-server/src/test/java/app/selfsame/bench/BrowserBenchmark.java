package app.selfsame.bench;

import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code ./bench browser [DIR]}: bytes and times of the site in Chromium, beside @vladmandic/human. */
public final class BrowserBenchmark {
  private static final int VISITS = 5;
  private static final int PHOTOS = 20;
  private static final int MAX_BYTES = 6_000_000;

  /** Listens in on the page and its worker; both go on as if nobody did. */
  private static final String LISTEN =
      """
      window.marks = [];
      let mark = {};
      document.addEventListener('change', ({target}) => {
        if (target.id === 'photo-file') {
          mark = marks.length ? {} : mark;
          mark.judged = 0;
          mark.chosen = performance.now();
          marks.push(mark);
        }
      }, true);
      window.Worker = class extends Worker {
        constructor(...given) {
          super(...given);
          this.addEventListener('message', ({data}) => {
            // It is judged once for each stage, in their order.
            const name = data.type === 'judged' ? ['faces', 'head', 'complete'][mark.judged++] ?? 'again' : data.type;
            // What is said again, with the hands that were looked for last, is no first answer.
            mark[name] ??= performance.now();
            // Of its own accord the page has the file prepared after the verdict.
            mark.settled = mark.prepared ?? mark['no-file'] ?? mark.unreadable;
          });
        }

        postMessage(message, transfer) {
          if (message.type === 'boot') mark.boot = performance.now();
          super.postMessage(message, transfer);
        }
      };
      """;

  private final Path web = Path.of(System.getProperty("selfsame.root"), "web-client");
  private final LargePhoto photo;
  private final BenchChromium chromium;

  private BrowserBenchmark(LargePhoto photo, BenchChromium chromium) {
    this.photo = photo;
    this.chromium = chromium;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (BenchChromium chromium = new BenchChromium()) {
      new BrowserBenchmark(LargePhoto.of(arguments), chromium).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    try (SiteServer server = SiteServer.start(Site.packaged(), 0);
        LocalFiles files = new LocalFiles(humanFolders())) {
      String own = "http://localhost:" + server.port() + "/#us-passport-print";
      String human = files.origin() + "/human.html";
      List<VerdictTimes> times =
          VerdictTimes.inTurns(
              () -> new Visit(chromium, own, LISTEN, photo), () -> new Visit(chromium, human, "", photo), VISITS, PHOTOS);
      printBytes(times.get(0));
      printTimes(times.get(0), times.get(1), BrotliSize.of(web, files.asked()));
      printParts(times.get(0), times.get(1));
    }
  }

  private Map<String, Path> humanFolders() {
    Path packages = web.resolve("bench/node_modules");
    Map<String, Path> folders = new LinkedHashMap<>();
    folders.put("/human/", packages.resolve("@vladmandic/human/dist"));
    folders.put("/models/", packages.resolve("@vladmandic/human/models"));
    folders.put("/tfjs/", packages.resolve("@tensorflow/tfjs-backend-wasm/dist"));
    folders.put("/", web.resolve("bench"));
    return folders;
  }

  private static void printBytes(VerdictTimes own) {
    MarkdownTable table =
        new MarkdownTable(System.out, "First visit to the verdict, bytes of bodies on the network", "asset", "bytes");
    own.bodyBytes().forEach(table::row);
    table.row("**all**, at most " + MAX_BYTES, total(own.bodyBytes()));
    MarkdownTable later = new MarkdownTable(System.out, "After the first verdict", "asset", "bytes");
    own.laterBytes().forEach(later::row);
    later.row("**all**", total(own.laterBytes()));
  }

  private static int total(Map<String, Integer> bytes) {
    return bytes.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void printTimes(VerdictTimes own, VerdictTimes human, int humanBytes) {
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            chromium.version() + ", " + photo.description() + ": ms, median (least to most)",
            "", "Selfsame", "@vladmandic/human 3.3.6, wasm", "ratio");
    int bytes = total(own.bodyBytes());
    table.row("bytes to first result, brotli", bytes, humanBytes, ratio(bytes, humanBytes));
    row(
        table, "first visit: navigation to first findings", own.cold().of("start", "faces"),
        human.cold().of("start", "complete"));
    row(table, "first visit: navigation to result, " + VISITS + " times", own.cold().of("start", "complete"), human.cold().of("start", "complete"));
    row(table, "second and third visits", own.returning().of("start", "complete"), human.returning().of("start", "complete"));
    row(table, "further photos: choice to result", own.warm().of("chosen", "complete"), human.warm().of("chosen", "complete"));
  }

  private static void printParts(VerdictTimes own, VerdictTimes human) {
    MarkdownTable first = new MarkdownTable(System.out, "Where the time of first visits goes, ms", "step", "ms");
    first.row("Selfsame: navigation to photo chosen", own.cold().of("start", "chosen"));
    first.row("Selfsame: navigation to engine's files complete", own.cold().of("start", "boot"));
    first.row("Selfsame: engine starts", own.cold().of("boot", "ready"));
    first.row("Selfsame: navigation to photo decoded and halved", own.cold().of("start", "preview"));
    first.row("Selfsame: faces found", own.cold().of("preview", "faces"));
    first.row("Selfsame: the rest", own.cold().of("faces", "complete"));
    first.row("human: navigation to photo chosen", human.cold().of("start", "chosen"));
    first.row("human: decode", human.cold().of("chosen", "decoded"));
    first.row("human: load and detect", human.cold().of("decoded", "complete"));
    MarkdownTable parts = new MarkdownTable(System.out, "Where the time of further photos goes, ms", "step", "ms");
    parts.row("Selfsame: file to preview (decode, halve)", own.warm().of("chosen", "preview"));
    parts.row("Selfsame: faces, eyes, chin, pose", own.warm().of("preview", "faces"));
    parts.row("Selfsame: head mask", own.warm().of("faces", "head"));
    parts.row("Selfsame: light and background", own.warm().of("head", "complete"));
    parts.row("Selfsame, after the verdict: the file", own.warm().of("complete", "prepared"));
    parts.row("human: decode", human.warm().of("chosen", "decoded"));
    parts.row("human: detect", human.warm().of("decoded", "complete"));
    System.out.println("\nhuman's last answer: " + human.warm().last());
  }

  private static void row(MarkdownTable table, String name, Samples own, Samples human) {
    table.row(name, own, human, ratio(own.median(), human.median()));
  }

  private static String ratio(double own, double other) {
    return String.format(Locale.ROOT, "%.2f", own / other);
  }
}
