package app.selfsame.texts;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/**
 * The sentences that matter most were translated back from each language: {@code docs/translations} has what they say. Whoever
 * changes one of them has to see what it says now.
 */
public class BackTranslationTest {
  private static final Path TRANSLATIONS = Path.of("..", "docs", "translations");
  private static final Path TEXTS = Path.of("..", "static", "texts");

  @Test
  public void eachSentenceIsTheOneThatWasTranslatedBack() throws IOException {
    List<String> keys = Files.readAllLines(TRANSLATIONS.resolve("hundred.txt"));
    assertTrue(keys.size() >= 100);
    List<String> mistakes = new ArrayList<>();
    for (Language language : ShippedTexts.packaged().languages()) {
      if (language != Language.EN) {
        Map<String, String> texts = texts(language);
        Map<String, List<String>> rows = rows(language);
        for (String key : keys) {
          List<String> row = rows.getOrDefault(key, List.of("", ""));
          if (!row.get(0).equals(texts.get(key)) || row.get(1).isEmpty()) {
            mistakes.add(language.tag() + ", " + key + ": " + row.get(0) + " is now " + texts.get(key));
          }
        }
      }
    }
    assertEquals(List.of(), mistakes);
  }

  private static Map<String, String> texts(Language language) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(TEXTS.resolve(language.tag() + ".txt"))) {
      int sign = line.indexOf(" = ");
      if (sign > 0) {
        texts.put(line.substring(0, sign), line.substring(sign + 3));
      }
    }
    return texts;
  }

  /** Text and what it says in English, by key. */
  private static Map<String, List<String>> rows(Language language) throws IOException {
    Map<String, List<String>> rows = new HashMap<>();
    for (String line : Files.readAllLines(TRANSLATIONS.resolve(language.tag() + ".md"))) {
      String[] cells = line.split("(?<!\\\\)\\|", -1);
      if (line.startsWith("| ") && cells.length == 5) {
        rows.put(cells[1].strip().replace("`", ""), List.of(cells[2].strip().replace("\\|", "|"), cells[3].strip()));
      }
    }
    return rows;
  }
}
