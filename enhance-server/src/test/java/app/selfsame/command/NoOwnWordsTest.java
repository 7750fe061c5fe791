package app.selfsame.command;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** What is said to people stands in texts: the code that says it has no words for it. */
public class NoOwnWordsTest {
  private static final List<String> SPEAKING =
      List.of(
          "src/main/java/app/selfsame/command", "src/main/java/app/selfsame/engine",
          "src/main/java/app/selfsame/http", "src/main/java/app/selfsame/light",
          "src/main/java/app/selfsame/mail", "src/main/java/app/selfsame/pages",
          "src/main/java/app/selfsame/service", "src/main/java/app/selfsame/settings",
          "src/main/java/app/selfsame/site", "src/main/java/app/selfsame/verification",
          "../shared-geometry/src/main/java/app/selfsame/report");

  private static final String COMMENTS = "(?s)/\\*.*?\\*/|//[^\n]*";
  /** What is taken is not given back, which would need a deeper stack with each character. */
  private static final String QUOTED = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"";
  /** Help is in English: an annotation holds constants alone. */
  private static final String HELP = "(?s)@(Command|Option|Parameters)\\((?:" + QUOTED + "|[^()\"]++)*+\\)";
  /** Of defects, and of what operators read in figures, logs and help. */
  private static final String OF_DEFECTS =
      "(?s)(new Illegal(State|Argument)Exception|LOG\\.\\w+|metrics\\.\\w+|new Setting<>|\\.help)\\((?:" + QUOTED + "|[^;\"]++)*+;";
  /** Two words, but neither markup, nor a style sheet, nor the name of a policy with its value. */
  private static final Pattern SENTENCE =
      Pattern.compile("\"(?!<|[a-z]+-[a-z]+ )[^\"\n;{}]*[A-Za-z]{2,} [a-z]{2,}[^\"\n;{}]*\"");

  @Test
  public void codeThatSpeaksHasNoWordsOfItsOwn() throws IOException {
    List<String> found = new ArrayList<>();
    for (String folder : SPEAKING) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          find(file, found);
        }
      }
    }
    assertEquals(List.of(), found);
  }

  private static void find(Path file, List<String> found) throws IOException {
    String code = Files.readString(file).replaceAll(COMMENTS, "").replaceAll(HELP, "").replaceAll(OF_DEFECTS, "");
    Matcher sentence = SENTENCE.matcher(code);
    while (sentence.find()) {
      found.add(file.getFileName() + ": " + sentence.group());
    }
  }
}
