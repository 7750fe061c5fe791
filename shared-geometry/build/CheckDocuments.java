import app.selfsame.document.CatalogueException;
import app.selfsame.document.CatalogueFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Fails the build on a mistake in a file of the catalogue, with file, line, field and reason. */
public class CheckDocuments {
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.sorted().toList();
    }
    int mistakes = 0;
    for (Path file : files) {
      try {
        CatalogueFile.parse(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
      } catch (CatalogueException e) {
        mistakes++;
        System.err.println(e.getMessage());
      }
    }
    if (mistakes > 0) {
      System.err.println(mistakes + " of " + files.size() + " files in " + folder + " have a mistake.");
      System.exit(1);
    }
  }
}
