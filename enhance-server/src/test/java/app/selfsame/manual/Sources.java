package app.selfsame.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that this project's own code stands in. */
final class Sources {
  private static final List<String> MODULES = List.of("shared-geometry", "web-client", "enhance-server");

  private Sources() {}

  /** The names of the files of all tests, and of what they are made of. */
  static List<String> tests() throws IOException {
    return under("src/test/java").stream().map(file -> file.getFileName().toString()).toList();
  }

  /** The files of all modules below a folder. */
  static List<Path> under(String folder) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(Documents.ROOT.resolve(module).resolve(folder))) {
        files.filter(Files::isRegularFile).forEach(all::add);
      }
    }
    return all;
  }
}
