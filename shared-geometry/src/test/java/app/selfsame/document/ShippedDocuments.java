package app.selfsame.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of the catalogue themselves, read from the disk: for tests on the JVM. */
public final class ShippedDocuments {
  private ShippedDocuments() {}

  static List<Path> files() {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/documents"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The catalogue. */
  public static Catalogue catalogue() {
    return Catalogue.parse(joined());
  }

  /** Its texts one after the other as the build lays them. */
  static String joined() {
    List<String> texts = new ArrayList<>();
    files().forEach(file -> texts.add(text(file)));
    return String.join("\n", texts);
  }
}
