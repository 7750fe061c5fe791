package app.selfsame.bench.mrz;

import app.selfsame.bench.BenchChromium;
import app.selfsame.bench.BrotliSize;
import app.selfsame.bench.FetchedBytes;
import app.selfsame.bench.LocalFiles;
import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.Samples;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.mrz.CellLine;
import app.selfsame.mrz.MrzReader;
import app.selfsame.mrz.MrzZone;
import app.selfsame.photos.Csv;
import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Machine-readable zones in Chromium: from the choice of a picture on {@code /passport} to its lines, beside tesseract.js
 * and Debian's tesseract, all of which are given each picture in turns. What is fetched for it is counted too.
 */
public final class PageBenchmark {
  private static final int ROUNDS = 2;
  private static final int FIRST_VISITS = 3;

  /** Those without a zone that show people, text and landscapes, by the manifest's categories. */
  private static final List<String> WITHOUT_ZONE = List.of("no_face", "portrait_other");

  /** Listens in on the page and its worker, which go on as if nobody did, and gives the page pictures. */
  private static final String LISTEN =
      """
      let answered;
      window.Worker = class extends Worker {
        constructor(...given) {
          super(...given);
          // What the page does with the answer comes before what is put off here.
          this.addEventListener('message', ({data}) => data.type?.startsWith('mrz-') && setTimeout(() => answered?.(), 0));
        }
      };
      window.give = async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const given = new DataTransfer();
        given.items.add(new File([bytes], 'page'));
        const input = document.getElementById('file');
        input.files = given.files;
        const start = performance.now();
        const answer = new Promise((resolve) => { answered = resolve; });
        input.dispatchEvent(new Event('change', {bubbles: true}));
        await answer;
        const ms = performance.now() - start;
        return {
          ms,
          at: performance.now(),
          lines: [...document.querySelectorAll('#lines input')].map(({value}) => value),
          isRead: document.querySelector('#verdict.pass') !== null,
        };
      };
      """;

  private final Path folder;
  private final Path web = Path.of(System.getProperty("selfsame.root"), "web-client");
  private final BenchChromium chromium;

  private PageBenchmark(Path folder, BenchChromium chromium) {
    this.folder = folder;
    this.chromium = chromium;
  }

  /** @param args folder of the labelled photos */
  public static void main(String[] args) throws IOException, InterruptedException {
    try (BenchChromium chromium = new BenchChromium()) {
      new PageBenchmark(Path.of(args[0]), chromium).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    try (SiteServer site = SiteServer.start(Site.packaged(), 0);
        LocalFiles peer = new LocalFiles(peerFolders())) {
      String own = "http://localhost:" + site.port() + "/passport?lang=en";
      List<Specimen> specimens = specimens();
      firstVisits(own, peer, specimens.get(0));
      specimens(own, peer.origin() + "/tesseract.html", specimens);
      withoutZone(own);
    }
  }

  private Map<String, Path> peerFolders() {
    Path packages = web.resolve("bench/node_modules");
    Map<String, Path> folders = new LinkedHashMap<>();
    folders.put("/tesseract/", packages.resolve("tesseract.js/dist"));
    folders.put("/core/", packages.resolve("tesseract.js-core"));
    folders.put("/eng/", packages.resolve("@tesseract.js-data/eng/4.0.0_best_int"));
    folders.put("/", web.resolve("bench"));
    return folders;
  }

  private void firstVisits(String own, LocalFiles peer, Specimen specimen) throws IOException, InterruptedException {
    FetchedBytes fetched = new FetchedBytes();
    List<Double> ownTimes = new ArrayList<>();
    List<Double> peerTimes = new ArrayList<>();
    for (int visit = 0; visit < FIRST_VISITS; visit++) {
      ownTimes.add(firstVisit(own, specimen, fetched));
      peerTimes.add(firstVisit(peer.origin() + "/tesseract.html", specimen, new FetchedBytes()));
    }
    int peerSum = BrotliSize.of(web, peer.asked());
    MarkdownTable table =
        new MarkdownTable(
            System.out, chromium.version() + ": first visit, ms", "", "bytes, Brotli", "navigation to lines (least to most)");
    table.row("Selfsame", fetched.sum(), Samples.of(ownTimes));
    table.row("tesseract.js", peerSum, Samples.of(peerTimes));
    MarkdownTable parts = new MarkdownTable(System.out, "What the first visit fetches", "asset", "bytes");
    fetched.byPath().forEach(parts::row);
  }

  private double firstVisit(String address, Specimen specimen, FetchedBytes fetched) {
    try (Page page = chromium.freshPage()) {
      page.onRequestFinished(fetched::add);
      return give(visit(page, address), specimen.base64(), 6).at();
    }
  }

  private static Page visit(Page page, String address) {
    page.onPageError(System.err::println);
    if (address.contains("/passport")) {
      page.addInitScript(LISTEN);
    }
    page.navigate(address);
    page.waitForFunction("() => window.give");
    return page;
  }

  private void specimens(String own, String peer, List<Specimen> specimens) throws IOException, InterruptedException {
    ZoneTally ours = new ZoneTally();
    ZoneTally whole = new ZoneTally();
    ZoneTally straightened = new ZoneTally();
    ZoneTally debian = new ZoneTally();
    try (Page ownPage = visit(chromium.freshPage(), own); Page peerPage = visit(chromium.freshPage(), peer)) {
      for (int round = 0; round <= ROUNDS; round++) {
        for (Specimen specimen : specimens) {
          Answer read = give(ownPage, specimen.base64(), 6);
          if (round == 0) {
            // The first pictures are slow until the compilers have seen them.
            continue;
          }
          ours.add(specimen.name(), read.lines(), specimen.truth(), read.isRead(), read.ms());
          if (round == 1) {
            Answer seen = give(peerPage, specimen.base64(), 6);
            whole.add(specimen.name(), Tesseract.longOnes(seen.lines()), specimen.truth(), false, seen.ms());
            addStraightened(straightened, peerPage, specimen);
            if (Tesseract.isInstalled()) {
              long start = System.nanoTime();
              List<String> lines = Tesseract.readWhole(Pictures.buffered(specimen.picture()));
              debian.add(specimen.name(), lines, specimen.truth(), false, (System.nanoTime() - start) / 1e6);
            }
          }
        }
      }
    }
    MarkdownTable table = ZoneTally.table(chromium.version() + ": pictures given one after the other");
    table.row(ours.row("Selfsame, " + ROUNDS + " times"));
    table.row(whole.row("tesseract.js"));
    table.row(straightened.row("tesseract.js, lines found and straightened by the project"));
    table.row(debian.row("Debian's tesseract"));
  }

  private static void addStraightened(ZoneTally tally, Page page, Specimen specimen) throws IOException {
    List<String> read = new ArrayList<>();
    double taken = 0;
    for (String line : specimen.straightLines()) {
      Answer answer = give(page, line, 7);
      read.add(String.join("", answer.lines()));
      taken += answer.ms();
    }
    tally.add(specimen.name(), read, specimen.truth(), false, taken);
  }

  private void withoutZone(String own) throws IOException {
    List<Double> times = new ArrayList<>();
    int taken = 0;
    try (Page page = visit(chromium.freshPage(), own)) {
      for (Map<String, String> row : Csv.read(folder.resolve("manifest.csv"))) {
        if (WITHOUT_ZONE.contains(row.get("category"))) {
          byte[] file = Files.readAllBytes(folder.resolve(row.get("file")));
          // The first time the engine may still be loading.
          give(page, base64(file), 6);
          Answer answer = give(page, base64(file), 6);
          times.add(answer.ms());
          taken += answer.lines().isEmpty() ? 0 : 1;
        }
      }
    }
    MarkdownTable table =
        new MarkdownTable(System.out, "Photos without a zone", "pictures", "seem to have one", "ms (least to most)");
    table.row(times.size(), taken, Samples.of(times));
  }

  @SuppressWarnings("unchecked")
  private static Answer give(Page page, String base64, int mode) {
    Map<String, Object> answer =
        (Map<String, Object>) page.evaluate("([picture, mode]) => give(picture, mode)", List.of(base64, mode));
    return new Answer(
        (List<String>) answer.get("lines"), Boolean.TRUE.equals(answer.get("isRead")),
        ((Number) answer.get("ms")).doubleValue(), ((Number) answer.get("at")).doubleValue());
  }

  private List<Specimen> specimens() throws IOException {
    List<Specimen> specimens = new ArrayList<>();
    var network = PackagedEngine.lineReader();
    for (Map<String, String> row : Csv.read(folder.resolve("manifest.csv"))) {
      if (row.get("category").equals("mrz") && !row.get("mrz_truth").isEmpty()) {
        byte[] file = Files.readAllBytes(folder.resolve(row.get("file")));
        RgbaImage picture = new PhotoDecoder().decode(file);
        List<String> straightLines = new ArrayList<>();
        List<MrzZone> zones = MrzReader.read(new ImagePyramid(picture), network);
        for (CellLine line : zones.isEmpty() ? List.<CellLine>of() : zones.get(0).lines()) {
          ByteArrayOutputStream png = new ByteArrayOutputStream();
          ImageIO.write(Tesseract.framed(picture, line), "png", png);
          straightLines.add(base64(png.toByteArray()));
        }
        specimens.add(
            new Specimen(
                row.get("file"), base64(file), picture, straightLines, List.of(row.get("mrz_truth").split("\\\\n"))));
      }
    }
    return specimens;
  }

  private static String base64(byte[] file) {
    return Base64.getEncoder().encodeToString(file);
  }

  private record Specimen(
      String name, String base64, RgbaImage picture, List<String> straightLines, List<String> truth) {}

  /**
   * What a page said.
   *
   * @param ms since the picture was given
   * @param at since navigation
   */
  private record Answer(List<String> lines, boolean isRead, double ms, double at) {}
}
