package app.selfsame.texts;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.Test;

/**
 * One word per thing in each language: {@code docs/glossary} has a table of the language's words, and of those that its
 * texts must do without.
 */
public class GlossaryTest {
  private static final Path TEXTS = Path.of("..", "static", "texts");
  private static final Path GLOSSARIES = Path.of("..", "docs", "glossary");
  private static final int FEWEST_WORDS = 35;

  /** What stands in a text without being said: names of values and cases, and marks between them. */
  private static final Pattern UNSAID = Pattern.compile("\\{[a-z0-9-]+(?:, (?:number|plural|select),?)?|(?:=?[a-z0-9-]+) \\{");

  @Test
  public void everyLanguageHasOne() {
    for (Language language : others()) {
      assertTrue(language.tag(), Files.exists(GLOSSARIES.resolve(language.tag() + ".md")));
    }
    assertFalse("no language but English", others().isEmpty());
  }

  @Test
  public void itsWordsAreThoseOfTheTexts() throws IOException {
    for (Language language : others()) {
      List<List<String>> rows = rows(language);
      assertTrue(language.tag() + " has " + rows.size(), rows.size() >= FEWEST_WORDS);
      String all = String.join("\n", texts(language).values());
      for (List<String> row : rows) {
        for (String word : words(row.get(1))) {
          assertTrue(language.tag() + " never says " + word, all.contains(word));
        }
      }
    }
  }

  @Test
  public void noOtherWordStandsForTheSameThing() throws IOException {
    List<String> mistakes = new ArrayList<>();
    for (Language language : others()) {
      Map<String, String> texts = texts(language);
      for (List<String> row : rows(language)) {
        for (String other : words(row.get(2))) {
          // Scripts without spaces have no whole words.
          String whole = language == Language.ZH || language == Language.JA ? "" : "(?![\\p{L}\\p{M}])";
          String before = whole.isEmpty() ? "" : "(?<![\\p{L}\\p{M}])";
          Pattern word = Pattern.compile(before + Pattern.quote(other) + whole);
          texts.forEach(
              (key, text) -> {
                if (word.matcher(text).find()) {
                  mistakes.add(language.tag() + ", " + key + ": " + other + " in place of " + row.get(1));
                }
              });
        }
      }
    }
    assertEquals(List.of(), mistakes);
  }

  private static List<Language> others() {
    return ShippedTexts.packaged().languages().stream().filter(language -> language != Language.EN).toList();
  }

  private static Map<String, String> texts(Language language) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String line : Files.readAllLines(TEXTS.resolve(language.tag() + ".txt"))) {
      int sign = line.indexOf(" = ");
      if (sign > 0 && !line.startsWith("#")) {
        String said = UNSAID.matcher(line.substring(sign + 3)).replaceAll(" ");
        texts.put(line.substring(0, sign), said.toLowerCase(Locale.forLanguageTag(language.tag())));
      }
    }
    return texts;
  }

  /** The cells of each row below the head of the table. */
  private static List<List<String>> rows(Language language) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(GLOSSARIES.resolve(language.tag() + ".md"))) {
      if (line.startsWith("| ") && !line.startsWith("|---")) {
        List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        rows.add(cells.subList(1, cells.size() - 1));
      }
    }
    return rows.subList(1, rows.size());
  }

  /** Several words for one thing in different places are parted by commas. */
  private static List<String> words(String cell) {
    return Arrays.stream(cell.split("[,،、，]"))
        .map(word -> word.replaceAll("\\(.*?\\)", "").strip().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
