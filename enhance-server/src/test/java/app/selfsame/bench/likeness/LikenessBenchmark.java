package app.selfsame.bench.likeness;

import app.selfsame.bench.FaceApiNetwork;
import app.selfsame.bench.MarkdownTable;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.face.Face;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.TensorSampler;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.SourceFile;
import app.selfsame.likeness.ComparedFace;
import app.selfsame.likeness.ComparedPhoto;
import app.selfsame.likeness.DuplicateSearch;
import app.selfsame.likeness.FaceEmbedder;
import app.selfsame.likeness.FaceTemplate;
import app.selfsame.likeness.SamePhoto;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.photos.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * {@code ./bench likeness DIR}: whether faces of one person are told from those of two, on the pairs of a folder, and whether
 * the network answers as the one does whose weights it has.
 */
public final class LikenessBenchmark {
  private static final double[] LIMITS = {0.45, 0.52, 0.55, 0.60, 0.65, 0.70};
  /** Collages that repeat people. */
  private static final Set<String> REPEATING = Set.of("bald_guys", "emma");
  /** Two files of one photo, or of one moment, are no pair of two photos. */
  private static final double SAME_FILE = 0.12;
  private static final double LEAST_INTER_EYE_DISTANCE_PX = 30;

  private final Path folder;
  private final Engine engine = PackagedEngine.open();
  private final PhotoDecoder decoder = new PhotoDecoder();
  private final NeuralNetwork network = PackagedEngine.recognition();
  private final List<float[]> chips = new ArrayList<>();
  private final FaceEmbedder embedder = new FaceEmbedder(inputs -> run(inputs[0]));
  private long runNanos;
  private int runs;

  private LikenessBenchmark(Path folder) {
    this.folder = folder;
  }

  /** @param args the folder */
  public static void main(String[] args) throws IOException {
    new LikenessBenchmark(Path.of(args[0])).measure();
  }

  private float[][] run(float[] chip) {
    chips.add(chip.clone());
    long start = System.nanoTime();
    float[][] template = network.run(chip);
    runNanos += System.nanoTime() - start;
    runs++;
    return template;
  }

  private void measure() throws IOException {
    List<Map<String, String>> pairs = Csv.read(folder.resolve("pairs.csv"));
    Map<String, ComparedPhoto> photos = new TreeMap<>();
    Set<String> files = new TreeSet<>();
    for (Map<String, String> pair : pairs) {
      files.add(pair.get("file_a"));
      files.add(pair.get("file_b"));
    }
    for (String file : files) {
      photos.put(file, ComparedPhoto.of(inspect(file), embedder));
    }
    printObstacles(photos);
    List<Double> genuine = new ArrayList<>();
    List<Double> impostor = new ArrayList<>();
    int sameFile = 0;
    for (Map<String, String> pair : pairs) {
      ComparedPhoto one = photos.get(pair.get("file_a"));
      ComparedPhoto other = photos.get(pair.get("file_b"));
      if (one.face().isPresent() && other.face().isPresent()) {
        double distance = distance(one, other);
        boolean isOnePerson = pair.get("truth").equals("same");
        if (isOnePerson && distance < SAME_FILE) {
          sameFile++;
        } else {
          (isOnePerson ? genuine : impostor).add(distance);
        }
      }
    }
    System.out.println("\nPairs of one photo in two files, which are left out: " + sameFile + ".");
    report("Labelled pairs", genuine, impostor);
    report("All pairs of two people", genuine, across(photos));
    report("Faces within one photo of several people", genuine, withinPhotos());
    printBatches(photos);
    printTimes();
    printBesideFaceApi();
    System.out.println(
        "\nThese photos have no labels of skin or origin by person: what it errs more for is not measured here. Measured"
            + " elsewhere on pairs of East Asian faces, it takes many different people for one.");
  }

  private static void printObstacles(Map<String, ComparedPhoto> photos) {
    MarkdownTable table = new MarkdownTable(System.out, "Not compared", "photo", "why");
    photos.forEach((file, photo) -> photo.obstacle().ifPresent(obstacle -> table.row(file, obstacle)));
  }

  private List<Double> across(Map<String, ComparedPhoto> photos) throws IOException {
    Map<String, String> people = people();
    List<String> named =
        photos.keySet().stream()
            .filter(file -> photos.get(file).face().isPresent() && !people.getOrDefault(file, "").isEmpty())
            .toList();
    List<Double> distances = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        if (!people.get(named.get(i)).equals(people.get(named.get(j)))) {
          distances.add(distance(photos.get(named.get(i)), photos.get(named.get(j))));
        }
      }
    }
    return distances;
  }

  private Map<String, String> people() throws IOException {
    Map<String, String> people = new HashMap<>();
    for (Map<String, String> row : Csv.read(folder.resolve("manifest.csv"))) {
      people.put(row.get("file"), row.get("person_group"));
    }
    return people;
  }

  /** All photos as one batch, and two of each person: a batch has mostly one. */
  private void printBatches(Map<String, ComparedPhoto> photos) throws IOException {
    Map<String, String> people = people();
    List<String> files =
        photos.keySet().stream()
            .filter(file -> photos.get(file).face().isPresent() && !people.getOrDefault(file, "").isEmpty())
            .limit(DuplicateSearch.MOST_FACES)
            .toList();
    printBatch("All as one batch", files, photos, people);
    Map<String, Integer> seen = new HashMap<>();
    List<String> twice = files.stream().filter(file -> seen.merge(people.get(file), 1, Integer::sum) <= 2).toList();
    printBatch("Two of each person as one batch", twice, photos, people);
  }

  /** Which pairs somebody would be shown, and how long that takes. */
  private static void printBatch(
      String title, List<String> files, Map<String, ComparedPhoto> photos, Map<String, String> people) {
    List<ComparedFace> faces = files.stream().map(file -> photos.get(file).face().orElseThrow()).toList();
    long start = System.nanoTime();
    List<DuplicateSearch.Candidate> found = DuplicateSearch.among(faces);
    double seconds = (System.nanoTime() - start) / 1e9;
    MarkdownTable table = new MarkdownTable(System.out, title, "seen", "of one person", "of two");
    for (DuplicateSearch.Kind kind : DuplicateSearch.Kind.values()) {
      long right =
          found.stream()
              .filter(pair -> pair.kind() == kind)
              .filter(pair -> people.get(files.get(pair.first())).equals(people.get(files.get(pair.second()))))
              .count();
      table.row(kind, right, found.stream().filter(pair -> pair.kind() == kind).count() - right);
    }
    int pairs = 0;
    int ofOne = 0;
    for (int i = 0; i < files.size(); i++) {
      for (int j = i + 1; j < files.size(); j++) {
        pairs++;
        ofOne += people.get(files.get(i)).equals(people.get(files.get(j))) ? 1 : 0;
      }
    }
    long from = System.nanoTime();
    for (int i = 0; i < faces.size(); i++) {
      for (int j = i + 1; j < faces.size(); j++) {
        SamePhoto.findSameCapture(faces.get(i).capture(), faces.get(j).capture());
      }
    }
    double all = (System.nanoTime() - from) / 1e9;
    MarkdownTable times = new MarkdownTable(System.out, title + ", on one core", "", "");
    times.row("faces", faces.size());
    times.row("bytes of a face, mean", faces.stream().mapToInt(face -> face.encoded().length).sum() / faces.size());
    times.row("pairs", pairs);
    times.row("of them of one person", ofOne);
    times.row("seconds of the search", round(seconds));
    times.row("pairs a second", Math.round(pairs / seconds));
    times.row("pairs a second, were each looked at for one photo", Math.round(pairs / all));
  }

  /** They stood in the same light before the same camera, like the people of a company's batch. */
  private List<Double> withinPhotos() throws IOException {
    List<Double> distances = new ArrayList<>();
    for (Map<String, String> row : Csv.read(folder.resolve("manifest.csv"))) {
      String file = row.get("file");
      if (!row.get("category").equals("multi_face") || REPEATING.stream().anyMatch(file::contains)) {
        continue;
      }
      Inspection inspection = inspect(file);
      TensorSampler photo = new TensorSampler(new ImagePyramid(inspection.photo()));
      List<FaceTemplate> templates = new ArrayList<>();
      for (Face face : inspection.portrait().map(portrait -> portrait.faces()).orElse(List.of())) {
        double px = face.mesh().interEyeDistancePx();
        if (px >= LEAST_INTER_EYE_DISTANCE_PX) {
          templates.add(embedder.embed(photo, face.mesh()));
        }
      }
      for (int i = 0; i < templates.size(); i++) {
        for (int j = i + 1; j < templates.size(); j++) {
          distances.add(templates.get(i).distanceTo(templates.get(j)));
        }
      }
    }
    return distances;
  }

  private static void report(String title, List<Double> genuine, List<Double> impostor) {
    Trials trials = new Trials(array(genuine), array(impostor));
    double limit = trials.limitFor(0.001);
    MarkdownTable table =
        new MarkdownTable(
            System.out, title, "pairs of one person", "of two", "AUC", "EER", "limit at FAR 0.1 %", "TAR there");
    table.row(
        genuine.size(), impostor.size(), round(trials.areaUnderCurve()), round(trials.equalErrorRate()), round(limit),
        round(trials.matches(limit)));
    MarkdownTable limits = new MarkdownTable(System.out, title + ", by limit", "limit", "TAR", "FAR");
    for (double each : LIMITS) {
      limits.row(each, round(trials.matches(each)), round(trials.falseMatches(each)));
    }
  }

  private void printTimes() {
    MarkdownTable table = new MarkdownTable(System.out, "Times on one core", "", "");
    table.row("network, mean ms", round(runNanos / 1e6 / runs));
    FaceTemplate one = embed(chips.get(0));
    FaceTemplate other = embed(chips.get(1));
    int rounds = 2_000_000;
    double sum = 0;
    for (int i = 0; i < rounds; i++) {
      sum += one.distanceTo(other);
    }
    long start = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      sum += one.distanceTo(other);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    table.row("comparisons of templates a second", Math.round(rounds / seconds) + (sum > 0 ? "" : " of one face"));
  }

  private FaceTemplate embed(float[] chip) {
    return new FaceTemplate(FaceTemplate.VERSION, network.run(chip)[0]);
  }

  private void printBesideFaceApi() throws IOException {
    double most = 0;
    double sum = 0;
    try (FaceApiNetwork faceApi = new FaceApiNetwork(Path.of(System.getProperty("selfsame.root", ".")))) {
      for (float[] chip : chips) {
        float[] rgb = new float[chip.length];
        for (int i = 0; i < rgb.length; i++) {
          rgb[i] = 255 * chip[i];
        }
        double distance = embed(chip).distanceTo(new FaceTemplate(FaceTemplate.VERSION, faceApi.run(rgb)));
        most = Math.max(most, distance);
        sum += distance / chips.size();
      }
    }
    MarkdownTable table =
        new MarkdownTable(System.out, "Beside face-api's network on the same chips", "chips", "mean distance", "largest");
    table.row(chips.size(), round(sum), round(most));
  }

  private static double distance(ComparedPhoto one, ComparedPhoto other) {
    return one.face().orElseThrow().template().distanceTo(other.face().orElseThrow().template());
  }

  private Inspection inspect(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(file));
    Inspection inspection =
        engine.inspect(decoder.decode(bytes), new SourceFile(ImageFormat.of(bytes).label(), bytes.length));
    inspection.complete();
    return inspection;
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static String round(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
