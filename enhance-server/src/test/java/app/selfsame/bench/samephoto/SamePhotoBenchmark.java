package app.selfsame.bench.samephoto;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.Samples;
import app.selfsame.bench.Stopwatch;
import app.selfsame.likeness.FacePicture;
import app.selfsame.likeness.SamePhoto;
import app.selfsame.likeness.SamePhotoAnswer.Measured;
import app.selfsame.likeness.SamePhotoFace;
import app.selfsame.photos.Csv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * {@code ./bench same-photo DIR}: of the photos in DIR/pairs.csv, which variants are found to be the same photo, and which
 * other photos are taken for it, of the same person and of other people.
 */
public final class SamePhotoBenchmark {
  /** Times of a comparison are taken on so many pairs. */
  private static final int TIMED = 400;

  private final Path folder;
  private final FacePhotos photos = new FacePhotos();
  private final Stopwatch watch = new Stopwatch();
  private final Map<String, SamePhotoFace> faces = new TreeMap<>();
  private final Map<String, Map<PhotoVariant, SamePhotoFace>> variants = new LinkedHashMap<>();
  private final Map<PhotoVariant, Integer> withoutFace = new EnumMap<>(PhotoVariant.class);
  /** Unordered pairs of files, and whether they are labelled as the same person. */
  private final Map<List<String>, Boolean> labelled = new LinkedHashMap<>();

  private SamePhotoBenchmark(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: ./bench same-photo DIR, a folder of photos with a pairs.csv");
      System.exit(2);
    }
    SamePhotoBenchmark benchmark = new SamePhotoBenchmark(Path.of(arguments[0]));
    benchmark.read();
    benchmark.printVariants();
    benchmark.printOthers();
    benchmark.printTimes();
  }

  private void read() throws IOException {
    for (Map<String, String> row : Csv.read(folder.resolve("pairs.csv"))) {
      labelled.put(pair(row.get("file_a"), row.get("file_b")), row.get("truth").equals("same"));
    }
    List<String> without = new ArrayList<>();
    for (String file : labelled.keySet().stream().flatMap(List::stream).distinct().sorted().toList()) {
      Optional<FacePicture> picture = photos.read(folder.resolve(file));
      Optional<SamePhotoFace> face = picture.map(it -> watch.time("prepare", () -> SamePhotoFace.of(it)));
      if (face.isEmpty() || face.get().obstacle().isPresent()) {
        without.add(file + ": " + face.flatMap(SamePhotoFace::obstacle).map(Enum::name).orElse("no face found"));
      } else {
        faces.put(file, face.get());
        variants.put(file, variantsOf(file, photos.closeUp(picture.get())));
      }
    }
    System.out.println(faces.size() + " photos; not compared: " + without);
  }

  private Map<PhotoVariant, SamePhotoFace> variantsOf(String file, FacePicture original) {
    Map<PhotoVariant, SamePhotoFace> made = new EnumMap<>(PhotoVariant.class);
    for (PhotoVariant variant : PhotoVariant.values()) {
      photos.variant(variant, original, file).map(SamePhotoFace::of).ifPresentOrElse(
          face -> made.put(variant, face), () -> withoutFace.merge(variant, 1, Integer::sum));
    }
    return made;
  }

  private void printVariants() {
    MarkdownTable table =
        new MarkdownTable(
            System.out, "Variants of one photo", "variant", "found", "of", "no face found", "least", "median", "said mirrored");
    List<Measured> all = new ArrayList<>();
    List<Measured> together = new ArrayList<>();
    for (PhotoVariant variant : PhotoVariant.values()) {
      List<Measured> measured = new ArrayList<>();
      variants.forEach((file, made) -> {
        if (made.containsKey(variant)) {
          measured.add(compared(faces.get(file), made.get(variant)));
        }
      });
      row(table, variant.words(), measured, withoutFace.getOrDefault(variant, 0));
      if (variant != PhotoVariant.LINES) {
        all.addAll(measured);
      }
    }
    row(table, "all but the lines", all, withoutFace.entrySet().stream()
        .filter(entry -> entry.getKey() != PhotoVariant.LINES).mapToInt(Map.Entry::getValue).sum());
    variants.values().forEach(made -> together.addAll(neighbours(made)));
    row(table, "one variant and the next one, without the lines", together, 0);
  }

  /** Each variant of a photo against the next one. */
  private static List<Measured> neighbours(Map<PhotoVariant, SamePhotoFace> made) {
    List<SamePhotoFace> list = new ArrayList<>();
    made.forEach((variant, face) -> {
      if (variant != PhotoVariant.LINES) {
        list.add(face);
      }
    });
    List<Measured> measured = new ArrayList<>();
    for (int i = 1; i < list.size(); i++) {
      measured.add(compared(list.get(i - 1), list.get(i)));
    }
    return measured;
  }

  private static void row(MarkdownTable table, String what, List<Measured> measured, int without) {
    Samples similarities = Samples.of(measured.stream().map(Measured::similarity).toList());
    table.row(
        what,
        measured.stream().filter(Measured::isSameCapture).count(),
        measured.size(),
        without,
        rounded(similarities.least()),
        rounded(similarities.median()),
        measured.stream().filter(Measured::mirrored).count());
  }

  private void printOthers() {
    Others samePerson = new Others("photos of the same person");
    Others degraded = new Others("a photo and a variant of another one of the same person");
    Others labelledOthers = new Others("people labelled as different");
    Others rest = new Others("all pairs without a label");
    List<String> files = List.copyOf(faces.keySet());
    for (int i = 0; i < files.size(); i++) {
      for (int j = i + 1; j < files.size(); j++) {
        List<String> pair = pair(files.get(i), files.get(j));
        Measured measured = compared(faces.get(pair.get(0)), faces.get(pair.get(1)));
        Boolean same = labelled.get(pair);
        (same == null ? rest : same ? samePerson : labelledOthers).add(pair, "", measured);
        if (Boolean.TRUE.equals(same) && !measured.isSameCapture()) {
          variants.get(pair.get(1)).forEach(
              (variant, face) -> degraded.add(pair, variant.words(), compared(faces.get(pair.get(0)), face)));
        }
      }
    }
    MarkdownTable table =
        new MarkdownTable(System.out, "Other photos", "pairs", "called the same", "of", "most alike of the rest");
    List<Others> all = List.of(samePerson, degraded, labelledOthers, rest);
    all.forEach(others -> others.print(table));
    System.out.println("\nCalled the same; those that are the same file turned, mirrored or under another name are so rightly:");
    all.forEach(Others::printFound);
  }

  private void printTimes() {
    List<SamePhotoFace> some = new ArrayList<>(faces.values());
    Collections.shuffle(some, new Random(1));
    variants.forEach((file, made) -> made.values().forEach(
        face -> watch.time("compare, the same photo", () -> SamePhoto.compare(faces.get(file), face))));
    for (int i = 0; i < TIMED; i++) {
      SamePhotoFace a = some.get(i % some.size());
      SamePhotoFace b = some.get((i + 1 + i / some.size()) % some.size());
      watch.time("compare, other photos", () -> SamePhoto.compare(a, b));
      watch.time("search, other photos", () -> SamePhoto.findSameCapture(a, b));
    }
    MarkdownTable table = new MarkdownTable(System.out, "Milliseconds on the core", "step", "mean", "median", "most");
    for (String step : List.of("prepare", "compare, the same photo", "compare, other photos", "search, other photos")) {
      Samples millis = watch.core(step);
      double mean = Arrays.stream(millis.sorted()).average().orElseThrow();
      table.row(step, rounded(mean), rounded(millis.median()), rounded(millis.most()));
    }
  }

  private static Measured compared(SamePhotoFace a, SamePhotoFace b) {
    return SamePhoto.compare(a, b) instanceof Measured measured ? measured : new Measured(-1, false);
  }

  private static List<String> pair(String a, String b) {
    return a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** Pairs of photos of one kind that should not be called the same. */
  private static final class Others {
    private final String what;
    private final List<String> found = new ArrayList<>();
    private int count;
    private double most = -1;
    private String mostAlike = "";

    Others(String what) {
      this.what = what;
    }

    void add(List<String> pair, String variant, Measured measured) {
      count++;
      String line = rounded(measured.similarity()) + (measured.mirrored() ? " mirrored" : "") + ": " + pair + " " + variant;
      if (measured.isSameCapture()) {
        found.add(line);
      } else if (measured.similarity() > most) {
        most = measured.similarity();
        mostAlike = line;
      }
    }

    void print(MarkdownTable table) {
      table.row(what, found.size(), count, mostAlike);
    }

    void printFound() {
      found.forEach(line -> System.out.println("- " + line));
    }
  }
}
