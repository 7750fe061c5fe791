package app.selfsame.bench.likeness;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.SourceFile;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.likeness.FaceEmbedder;
import app.selfsame.likeness.FaceTemplate;
import app.selfsame.network.Model;
import app.selfsame.network.Networks;
import app.selfsame.photos.Csv;
import app.selfsame.tflite.TfliteRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether faces of one person are told from those of two, on the pairs of a folder. */
public final class LikenessBenchmark {
  private final Path folder;
  private final Engine engine = PackagedEngine.open();
  private final FaceEmbedder embedder =
      new FaceEmbedder(new Networks(new TfliteRuntime(), PackagedEngine::model).get(Model.FACE_RECOGNITION));
  private final PhotoDecoder decoder = new PhotoDecoder();

  private LikenessBenchmark(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    new LikenessBenchmark(Path.of(args[0])).run();
  }

  private void run() throws IOException {
    List<Map<String, String>> pairs = Csv.read(folder.resolve("pairs.csv"));
    Map<String, String> people = new HashMap<>();
    for (Map<String, String> row : Csv.read(folder.resolve("manifest.csv"))) {
      people.put(row.get("file"), row.get("person_group"));
    }
    TreeSet<String> files = new TreeSet<>();
    pairs.forEach(pair -> {
      files.add(pair.get("file_a"));
      files.add(pair.get("file_b"));
    });
    Map<String, ComparedPhoto> looked = new TreeMap<>();
    for (String file : files) {
      ComparedPhoto photo = look(file);
      looked.put(file, photo);
      photo.obstacle().ifPresent(obstacle -> System.out.println(file + ": " + obstacle));
    }
    List<Double> genuine = new ArrayList<>();
    List<Double> impostor = new ArrayList<>();
    for (Map<String, String> pair : pairs) {
      var a = looked.get(pair.get("file_a")).template();
      var b = looked.get(pair.get("file_b")).template();
      if (a.isEmpty() || b.isEmpty()) {
        continue;
      }
      double d = a.get().distanceTo(b.get());
      boolean same = pair.get("truth").equals("same");
      if (same && d < 0.1 || same && d > 0.52 || !same && d < 0.6) {
        System.out.printf(Locale.ROOT, "%.3f %s %s %s%n", d, pair.get("truth"), pair.get("file_a"), pair.get("file_b"));
      }
      (same ? genuine : impostor).add(d);
    }
    report("Pairs", genuine, impostor);
    List<Double> cross = new ArrayList<>();
    List<String> all = new ArrayList<>(looked.keySet());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        String one = people.getOrDefault(all.get(i), "");
        String two = people.getOrDefault(all.get(j), "");
        var a = looked.get(all.get(i)).template();
        var b = looked.get(all.get(j)).template();
        if (!one.isEmpty() && !two.isEmpty() && !one.equals(two) && a.isPresent() && b.isPresent()) {
          double d = a.get().distanceTo(b.get());
          if (d < 0.5) {
            System.out.printf(Locale.ROOT, "%.3f cross %s %s %s %s%n", d, one, two, all.get(i), all.get(j));
          }
          cross.add(d);
        }
      }
    }
    report("All pairs of two people", genuine, cross);
  }

  private static void report(String title, List<Double> genuine, List<Double> impostor) {
    Trials trials =
        new Trials(
            genuine.stream().mapToDouble(Double::doubleValue).toArray(),
            impostor.stream().mapToDouble(Double::doubleValue).toArray());
    MarkdownTable table =
        new MarkdownTable(System.out, title, "one person", "two people", "AUC", "EER", "limit at FAR 0.1 %", "TAR there");
    double limit = trials.limitFor(0.001);
    table.row(
        genuine.size(), impostor.size(), round(trials.areaUnderCurve()), round(trials.equalErrorRate()), round(limit),
        round(trials.matches(limit)));
    MarkdownTable limits = new MarkdownTable(System.out, title + ", by limit", "limit", "TAR", "FAR");
    for (double each : new double[] {0.45, 0.52, 0.55, 0.6, 0.65, 0.7}) {
      limits.row(each, round(trials.matches(each)), round(trials.falseMatches(each)));
    }
  }

  private static String round(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private ComparedPhoto look(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(file));
    Inspection inspection =
        engine.inspect(decoder.decode(bytes), new SourceFile(ImageFormat.of(bytes).label(), bytes.length));
    inspection.complete();
    return ComparedPhoto.of(inspection, embedder);
  }
}
