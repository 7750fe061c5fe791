package app.selfsame.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A language for tests: English in marks and with letters that nobody types, {@code ⟦Čŕóþ⟧}. What is shown in plain
 * letters did not come from a text.
 */
public final class PseudoLanguage {
  public static final String OPENS = "⟦";
  public static final String CLOSES = "⟧";

  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String STRANGE = "áƀçđéƒĝħíĵķĺɱñóþɋŕšŧúṽŵẋýžÁɃÇĐÉƑĜĦÍĴĶĹⱮÑÓÞɊŔŠŦÚṼŴẊÝŽ";

  private PseudoLanguage() {}

  /** The texts, each in marks and with its letters changed; what is put into them stays as it is. */
  public static Texts of(Texts texts) {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    for (Map.Entry<String, Pattern> text : texts.patterns().entrySet()) {
      List<Part> marked = new ArrayList<>();
      marked.add(new Part.Words(OPENS));
      marked.addAll(Wording.change(text.getValue().parts(), PseudoLanguage::strange));
      marked.add(new Part.Words(CLOSES));
      patterns.put(text.getKey(), new Pattern(marked));
    }
    return new Texts(texts.language(), patterns, texts.names());
  }

  /** The same as the file of a language. */
  public static String file(Texts texts) {
    return written(of(texts));
  }

  /** The file of a language whose words are two fifths longer than English ones. */
  public static String fileOfLongerWords(Texts texts) {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    texts.patterns().forEach(
        (key, pattern) -> patterns.put(key, new Pattern(Wording.change(pattern.parts(), PseudoLanguage::longer))));
    return written(new Texts(texts.language(), patterns, texts.names()));
  }

  private static String written(Texts texts) {
    StringBuilder file = new StringBuilder();
    texts.patterns().forEach(
        (key, pattern) -> file.append(key).append(" = ").append(PatternWriter.write(pattern.parts())).append('\n'));
    return file.toString();
  }

  private static String longer(String words) {
    StringBuilder longer = new StringBuilder();
    int letters = 0;
    for (char letter : (words + '\n').toCharArray()) {
      if (Character.isLetter(letter)) {
        letters++;
      } else {
        longer.append("o".repeat((2 * letters + 4) / 5));
        letters = 0;
      }
      if (letter != '\n') {
        longer.append(letter);
      }
    }
    return longer.toString();
  }

  private static String strange(String words) {
    StringBuilder changed = new StringBuilder();
    for (char letter : words.toCharArray()) {
      int place = PLAIN.indexOf(letter);
      changed.append(place < 0 ? letter : STRANGE.charAt(place));
    }
    return changed.toString();
  }
}
