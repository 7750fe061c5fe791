package app.selfsame.account;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What docs/security.md and the manual say of how long something lasts is how long it lasts. */
public class WrittenRulesTest {
  private static String read(String name) throws IOException {
    return Files.readString(Path.of("..", "docs", name)).replaceAll("\\s+", " ");
  }

  @Test
  public void periodsAreThose() throws IOException {
    long minutes = Attempts.OPEN_FOR.toMinutes();
    long idle = Sessions.IDLE_AT_MOST.toDays();
    long longest = Sessions.LONGEST.toDays();
    Map<String, List<String>> said =
        Map.of(
            "security.md",
            List.of(
                "are good for " + minutes + " minutes and once",
                Attempts.CODES_TRIED + " codes a letter",
                "after " + idle + " days without use, after " + longest + " days in any case"),
            "operating.md",
            List.of(
                "both good once and for " + minutes + " minutes",
                "after " + idle + " days without use, and after " + longest + " days in any case"));
    for (Map.Entry<String, List<String>> file : said.entrySet()) {
      String text = read(file.getKey());
      file.getValue().forEach(sentence -> assertTrue(file.getKey() + ": " + sentence, text.contains(sentence)));
    }
  }
}
