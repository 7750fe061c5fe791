import app.selfsame.document.CatalogueFile;
import app.selfsame.document.DocumentTextsCheck;
import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Language;
import app.selfsame.message.TextException;
import app.selfsame.message.Texts;
import app.selfsame.message.TextsCheck;
import app.selfsame.report.EngineMessages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Fails the build on a mistake in the texts of the engine's messages, in any language. */
public class CheckTexts {
  public static void main(String[] arguments) throws IOException {
    List<PhotoDocument> documents = new ArrayList<>();
    for (Path file : filesIn(arguments[1])) {
      documents.addAll(CatalogueFile.parse(file.getFileName().toString(), Files.readString(file)));
    }
    List<String> mistakes = new ArrayList<>();
    for (Path file : filesIn(arguments[0])) {
      mistakes.addAll(mistakes(file, documents));
    }
    if (!mistakes.isEmpty()) {
      mistakes.forEach(System.err::println);
      System.err.println(mistakes.size() + " mistakes in the texts of " + arguments[0] + ".");
      System.exit(1);
    }
  }

  private static List<Path> filesIn(String folder) throws IOException {
    try (Stream<Path> found = Files.list(Path.of(folder))) {
      return found.sorted().toList();
    }
  }

  private static List<String> mistakes(Path file, List<PhotoDocument> documents) throws IOException {
    String name = file.getFileName().toString();
    Language language = Language.of(name.replace(".txt", "")).orElseThrow();
    try {
      Texts texts = Texts.parse(language, Files.readString(file, StandardCharsets.UTF_8));
      List<String> mistakes =
          new ArrayList<>(TextsCheck.mistakes(EngineMessages.ALL, texts, TextsCheck::isOfEngine));
      mistakes.addAll(DocumentTextsCheck.mistakes(documents, texts));
      return mistakes;
    } catch (TextException e) {
      return e.mistakes().stream().map(mistake -> name + ", " + mistake).toList();
    }
  }
}
