package app.selfsame.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a language's file: {@code key = text} a line, {@code #} before a comment. */
final class TextFile {
  private final Map<String, Pattern> patterns = new LinkedHashMap<>();
  private final List<String> mistakes = new ArrayList<>();

  private TextFile() {}

  /**
   * Patterns by their keys, of a file that was checked when it was built: nothing is looked at but where keys end.
   */
  static Map<String, Pattern> readChecked(String file) {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    for (String line : Pieces.of(file, '\n')) {
      int sign = line.indexOf('=');
      if (sign > 0 && line.charAt(0) != '#') {
        patterns.put(line.substring(0, sign).strip(), new Pattern(line.substring(sign + 1).strip()));
      }
    }
    return patterns;
  }

  /**
   * Patterns by their keys, in the file's order.
   *
   * @throws TextException with all mistakes
   */
  static Map<String, Pattern> read(String file) {
    TextFile texts = new TextFile();
    String[] lines = file.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        texts.line(i + 1, line);
      }
    }
    if (!texts.mistakes.isEmpty()) {
      throw new TextException(texts.mistakes);
    }
    return texts.patterns;
  }

  private void line(int number, String line) {
    int sign = line.indexOf('=');
    if (sign < 0) {
      mistakes.add("line " + number + ": = is missing between key and text");
      return;
    }
    String key = line.substring(0, sign).strip();
    String text = line.substring(sign + 1).strip();
    String where = "line " + number + ", " + key + ": ";
    if (!key.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
      mistakes.add(where + "a key has small letters, digits, hyphens and dots");
    } else if (text.isEmpty()) {
      mistakes.add(where + "the text is missing");
    } else if (patterns.containsKey(key)) {
      mistakes.add(where + "this key was there before");
    } else {
      pattern(where, key, text);
    }
  }

  private void pattern(String where, String key, String text) {
    try {
      Pattern pattern = new Pattern(text);
      pattern.parts();
      patterns.put(key, pattern);
    } catch (PatternException e) {
      mistakes.add(where + e.getMessage());
    }
  }
}
