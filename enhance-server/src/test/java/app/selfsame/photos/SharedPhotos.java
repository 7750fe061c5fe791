package app.selfsame.photos;

import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of labelled photographs, which is no part of the project: tests that need it are left out without it. */
public final class SharedPhotos {
  private final Path folder;

  private SharedPhotos(Path folder) {
    this.folder = folder;
  }

  /** The folder that {@code SELFSAME_SHARED} names, or that lies beside the checkout; else the test is left out. */
  public static SharedPhotos assumed() {
    String named = Optional.ofNullable(System.getProperty("SELFSAME_SHARED")).orElse(System.getenv("SELFSAME_SHARED"));
    // Tests run in the module's folder: the project's root is one up, and its neighbour two.
    Path shared = named == null ? Path.of("../../shared") : Path.of(named);
    Path photos = shared.resolve("photos");
    assumeTrue("no folder of shared photographs; SELFSAME_SHARED can name one", Files.isDirectory(photos));
    return new SharedPhotos(photos);
  }

  /** The files of some categories, each category in alphabetical order. */
  public List<Path> in(String... categories) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String category : categories) {
      try (Stream<Path> files = Files.list(folder.resolve(category))) {
        files.sorted().forEach(found::add);
      }
    }
    return found;
  }

  /** The labels of the photos of some categories: a cell of the list by its column's name. */
  List<Map<String, String>> labels(String... categories) throws IOException {
    return Csv.read(folder.resolve("manifest.csv")).stream()
        .filter(row -> Arrays.asList(categories).contains(row.get("category")))
        .toList();
  }

  /** Pairs of photos, with what a person says of whom they show. */
  List<Map<String, String>> pairs() throws IOException {
    return Csv.read(folder.resolve("pairs.csv"));
  }

  /** A file by its path within the folder. */
  public Path file(String path) {
    return folder.resolve(path);
  }

  /** The photos of some categories that are labelled as showing so many faces. */
  public List<Path> withFaces(int faces, String... categories) throws IOException {
    return labels(categories).stream()
        .filter(row -> row.get("n_faces").equals(String.valueOf(faces)))
        .map(row -> file(row.get("file")))
        .toList();
  }
}
