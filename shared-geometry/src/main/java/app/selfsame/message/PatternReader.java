package app.selfsame.message;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a pattern: of ICU's MessageFormat the arguments, {@code number}, {@code plural} and {@code select}, with
 * apostrophes as ICU has them: two are one, and one before a brace (or {@code #} in a plural) starts words that stand
 * as they are, up to the next. Unlike there, {@code #} is the number in a select within a plural, too.
 */
final class PatternReader {
  private final String text;
  private int at;

  private PatternReader(String text) {
    this.text = text;
  }

  /** @throws PatternException with the place of the mistake, counted from 1 */
  static List<Part> read(String text) {
    PatternReader reader = new PatternReader(text);
    List<Part> parts = reader.parts("");
    if (reader.at < text.length()) {
      throw reader.mistake("this brace closes nothing");
    }
    return parts;
  }

  /** Up to the end or the brace that closes a case. */
  private List<Part> parts(String pluralOf) {
    List<Part> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '}') {
      char c = text.charAt(at);
      if (c == '\'') {
        quoted(words, !pluralOf.isEmpty());
      } else if (c == '{' || c == '#' && !pluralOf.isEmpty()) {
        endWords(words, parts);
        parts.add(c == '{' ? argument(pluralOf) : hash(pluralOf));
      } else {
        words.append(c);
        at++;
      }
    }
    endWords(words, parts);
    return List.copyOf(parts);
  }

  private static void endWords(StringBuilder words, List<Part> parts) {
    if (words.length() > 0) {
      parts.add(new Part.Words(words.toString()));
      words.setLength(0);
    }
  }

  private Part hash(String pluralOf) {
    at++;
    return new Part.Hash(pluralOf);
  }

  private void quoted(StringBuilder words, boolean inPlural) {
    at++;
    if (at < text.length() && text.charAt(at) == '\'') {
      words.append('\'');
      at++;
      return;
    }
    boolean opens = at < text.length() && ("{}".indexOf(text.charAt(at)) >= 0 || inPlural && text.charAt(at) == '#');
    if (!opens) {
      words.append('\'');
      return;
    }
    int from = at;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '\'') {
        words.append(c);
      } else if (at < text.length() && text.charAt(at) == '\'') {
        words.append('\'');
        at++;
      } else {
        return;
      }
    }
    at = from - 1;
    throw mistake("what this apostrophe quotes has no end");
  }

  private Part argument(String pluralOf) {
    int open = at++;
    String name = word("the name of an argument");
    char next = punctuation(open, ",}");
    if (next == '}') {
      return new Part.Shows(name);
    }
    skipSpace();
    int typeAt = at;
    String type = word("number, plural or select");
    if (type.equals("number")) {
      punctuation(open, "}");
      return new Part.NumberOf(name);
    }
    if (!type.equals("plural") && !type.equals("select")) {
      at = typeAt;
      throw mistake("there is no format " + type + ": number, plural or select");
    }
    punctuation(open, ",");
    Map<String, List<Part>> cases = cases(open, type.equals("plural") ? name : pluralOf);
    if (!cases.containsKey("other")) {
      at = open;
      throw mistake("the case other is missing");
    }
    return type.equals("plural") ? plural(open, name, cases) : new Part.Select(name, cases);
  }

  private Map<String, List<Part>> cases(int open, String pluralOf) {
    Map<String, List<Part>> cases = new LinkedHashMap<>();
    skipSpace();
    while (at < text.length() && text.charAt(at) != '}') {
      int caseAt = at;
      String name = word("the name of a case");
      skipSpace();
      int caseOpen = at;
      if (at >= text.length() || text.charAt(at) != '{') {
        throw mistake("{ is missing after the case " + name);
      }
      at++;
      List<Part> parts = parts(pluralOf);
      closes(caseOpen);
      if (cases.put(name, parts) != null) {
        at = caseAt;
        throw mistake("the case " + name + " is there twice");
      }
      skipSpace();
    }
    closes(open);
    return cases;
  }

  private Part plural(int open, String name, Map<String, List<Part>> cases) {
    Map<Long, List<Part>> exact = new LinkedHashMap<>();
    Map<PluralCategory, List<Part>> forms = new EnumMap<>(PluralCategory.class);
    for (Map.Entry<String, List<Part>> each : cases.entrySet()) {
      String word = each.getKey();
      if (word.matches("=[0-9]{1,9}")) {
        exact.put(Long.parseLong(word.substring(1)), each.getValue());
        continue;
      }
      if (PluralCategory.of(word).isEmpty()) {
        at = open;
        throw mistake("there is no form " + word + " of a plural");
      }
      forms.put(PluralCategory.of(word).get(), each.getValue());
    }
    return new Part.Plural(name, exact, forms);
  }

  private String word(String what) {
    skipSpace();
    int from = at;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    if (at == from) {
      throw mistake(what + " is missing");
    }
    return text.substring(from, at);
  }

  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '=';
  }

  private char punctuation(int open, String allowed) {
    skipSpace();
    if (at >= text.length()) {
      at = open;
      throw mistake("this brace is not closed");
    }
    char c = text.charAt(at);
    if (allowed.indexOf(c) < 0) {
      throw mistake("'" + c + "' cannot stand here");
    }
    at++;
    return c;
  }

  private void closes(int open) {
    if (at >= text.length()) {
      at = open;
      throw mistake("this brace is not closed");
    }
    at++;
  }

  private void skipSpace() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private PatternException mistake(String reason) {
    return new PatternException(at + 1, reason);
  }
}
