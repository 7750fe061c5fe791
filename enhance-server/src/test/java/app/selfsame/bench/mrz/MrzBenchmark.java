package app.selfsame.bench.mrz;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.Samples;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.mrz.MrzReader;
import app.selfsame.mrz.MrzVerdict;
import app.selfsame.mrz.MrzZone;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.photos.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Machine-readable zones: published specimens as they are, turned, and shrunk to 6, 5 and 4.2 px a character, beside
 * Debian's tesseract; documents drawn as a phone would take them, the same from the same seed; what the limits that a text has
 * to pass cost and catch among all these; and photographs without a zone.
 */
public final class MrzBenchmark {
  private static final double[] SMALL_PITCHES_PX = {6.05, 5.05, 4.2};
  private static final int USUAL_PHOTOS = 500;
  private static final long USUAL_SEED = 20261130;

  private final Path folder;
  private final NeuralNetwork network = PackagedEngine.lineReader();
  private final PhotoDecoder decoder = new PhotoDecoder();
  private final List<ZoneTally> tallies = new ArrayList<>();
  private final LimitTable limits = new LimitTable();

  private MrzBenchmark(Path folder) {
    this.folder = folder;
  }

  /** @param args folder of the labelled photos, then how many phone photos, then the first one's seed */
  public static void main(String[] args) throws IOException, InterruptedException {
    MrzBenchmark benchmark = new MrzBenchmark(Path.of(args[0]));
    int photos = args.length > 1 ? Integer.parseInt(args[1]) : USUAL_PHOTOS;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : USUAL_SEED;
    MarkdownTable table = ZoneTally.table("Machine-readable zones");
    benchmark.specimens(table);
    benchmark.phonePhotos(table, photos, seed);
    benchmark.limits.print();
    benchmark.withoutZone();
    System.out.println("\nRead wrongly by the project's reader:");
    for (ZoneTally tally : benchmark.tallies) {
      tally.wrong().forEach(System.out::println);
    }
  }

  private void specimens(MarkdownTable table) throws IOException, InterruptedException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> row : Csv.read(folder.resolve("manifest.csv"))) {
      if (row.get("category").equals("mrz") && !row.get("mrz_truth").isEmpty()) {
        rows.add(row);
      }
    }
    // The first pages are slow until the compiler has seen them.
    for (Map<String, String> row : rows) {
      MrzReader.read(new ImagePyramid(picture(row)), network);
    }
    double[] degrees = {0, 90, 180, 270, 12, -35};
    for (double turn : degrees) {
      ZoneTally tally = tally();
      for (Map<String, String> row : rows) {
        RgbaImage turned = Pictures.rgba(Pictures.turned(Pictures.buffered(picture(row)), turn));
        tally.read(network, row.get("file") + " turned by " + turn, turned, truth(row), limits);
      }
      table.row(tally.row(turn == 0 ? "specimens" : "turned by " + Math.round(turn) + " degrees"));
    }
    for (double pitchPx : SMALL_PITCHES_PX) {
      shrunk(table, rows, pitchPx);
    }
    if (Tesseract.isInstalled()) {
      beside(table, rows);
    }
  }

  private void shrunk(MarkdownTable table, List<Map<String, String>> rows, double pitchPx) throws IOException {
    ZoneTally small = tally();
    for (Map<String, String> row : rows) {
      RgbaImage picture = picture(row);
      List<MrzZone> zones = MrzReader.read(new ImagePyramid(picture), network);
      if (!zones.isEmpty() && zones.get(0).pitchPx() > pitchPx) {
        small.read(
            network, row.get("file") + " shrunk to " + pitchPx,
            Pictures.shrunk(picture, pitchPx / zones.get(0).pitchPx()),
            truth(row), limits);
      }
    }
    table.row(small.row("shrunk to " + pitchPx + " px a character"));
  }

  private void beside(MarkdownTable table, List<Map<String, String>> rows) throws IOException, InterruptedException {
    ZoneTally whole = new ZoneTally();
    ZoneTally straightened = new ZoneTally();
    for (Map<String, String> row : rows) {
      RgbaImage picture = picture(row);
      long start = System.nanoTime();
      List<String> lines = Tesseract.readWhole(Pictures.buffered(picture));
      whole.add(row.get("file"), lines, truth(row), false, (System.nanoTime() - start) / 1e6);
      List<MrzZone> zones = MrzReader.read(new ImagePyramid(picture), network);
      start = System.nanoTime();
      List<String> read = new ArrayList<>();
      if (!zones.isEmpty()) {
        for (var line : zones.get(0).lines()) {
          read.add(Tesseract.readLine(picture, line));
        }
      }
      straightened.add(row.get("file"), read, truth(row), false, (System.nanoTime() - start) / 1e6);
    }
    table.row(whole.row("tesseract, specimens"));
    table.row(straightened.row("tesseract, lines found and straightened by the project"));
  }

  private void phonePhotos(MarkdownTable table, int count, long seed) {
    OcrB font = OcrB.load();
    ZoneTally tally = tally();
    for (long at = seed; at < seed + count; at++) {
      Chance chance = new Chance(at);
      DrawnDocument document = DrawnDocument.draw(font, chance);
      RgbaImage photo = PhonePhoto.by(chance).take(document.picture());
      tally.read(network, "phone photo of seed " + at, photo, document.lines(), limits);
    }
    table.row(tally.row(count + " phone photos from seed " + seed));
  }

  private void withoutZone() throws IOException {
    List<Double> times = new ArrayList<>();
    int taken = 0;
    int accepted = 0;
    for (Map<String, String> row : Csv.read(folder.resolve("manifest.csv"))) {
      if (row.get("category").equals("mrz")) {
        continue;
      }
      try {
        RgbaImage picture = picture(row);
        long start = System.nanoTime();
        List<MrzZone> zones = MrzReader.read(new ImagePyramid(picture), network);
        times.add((System.nanoTime() - start) / 1e6);
        if (!zones.isEmpty()) {
          taken++;
          accepted += zones.get(0).acceptance().verdict() == MrzVerdict.READ ? 1 : 0;
          System.out.println(row.get("file") + ": " + zones.get(0).decoding().lines());
        }
      } catch (UnreadablePhotoException e) {
        // Broken files are among them on purpose.
        System.err.println(row.get("file") + " was not read");
      }
    }
    System.out.println(
        "\nOf " + times.size() + " photos without a zone, " + taken + " seem to have one, " + accepted + " accepted; "
            + Samples.of(times) + " ms each.");
  }

  private ZoneTally tally() {
    ZoneTally tally = new ZoneTally();
    tallies.add(tally);
    return tally;
  }

  private RgbaImage picture(Map<String, String> row) throws IOException {
    return decoder.decode(Files.readAllBytes(folder.resolve(row.get("file"))));
  }

  private static List<String> truth(Map<String, String> row) {
    return List.of(row.get("mrz_truth").split("\\\\n"));
  }
}
