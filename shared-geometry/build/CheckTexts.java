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
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
      files = found.sorted().toList();
    }
    List<String> mistakes = new ArrayList<>();
    for (Path file : files) {
      mistakes.addAll(mistakes(file));
    }
    if (!mistakes.isEmpty()) {
      mistakes.forEach(System.err::println);
      System.err.println(mistakes.size() + " mistakes in the texts of " + arguments[0] + ".");
      System.exit(1);
    }
  }

  private static List<String> mistakes(Path file) throws IOException {
    String name = file.getFileName().toString();
    Language language = Language.of(name.replace(".txt", "")).orElseThrow();
    try {
      Texts texts = Texts.parse(language, Files.readString(file, StandardCharsets.UTF_8));
      return TextsCheck.mistakes(EngineMessages.ALL, texts, TextsCheck::isOfEngine);
    } catch (TextException e) {
      return e.mistakes().stream().map(mistake -> name + ", " + mistake).toList();
    }
  }
}
