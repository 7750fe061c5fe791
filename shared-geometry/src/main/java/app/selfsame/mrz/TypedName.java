package app.selfsame.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as somebody writes it, with all ways in which the standard lets it be written in a zone: parts that blanks, hyphens
 * or commas divide, other punctuation left out, letters by {@link TransliteratedLetter}. Source: ICAO Doc 9303-3, 4.6 and
 * section 6.
 */
public final class TypedName {
  private static final String APOSTROPHES = "'’‘ʼʻ`´.";

  /** The Arabic mark that doubles the letter before it. */
  private static final char SHADDA = '\u0651';

  /** By part and letter the ways to write it. */
  private final List<List<String[]>> parts;
  private boolean isReadable = true;

  private TypedName(List<List<String[]>> parts) {
    this.parts = parts;
  }

  private TypedName(String text) {
    this(new ArrayList<>());
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isDivider(character)) {
        add(part);
      } else {
        part.append(character);
      }
    }
    add(part);
  }

  /** A name in Latin, Cyrillic or Arabic letters. */
  public static TypedName of(String text) {
    return new TypedName(text);
  }

  /** Whether there is a name, and the standard's tables have all its letters; they have no other scripts and no digits. */
  public boolean isReadable() {
    return isReadable && !parts.isEmpty();
  }

  /** Number of its parts. */
  int size() {
    return parts.size();
  }

  /** Some of its parts; of a readable name. */
  TypedName part(int from, int to) {
    return new TypedName(parts.subList(from, to));
  }

  /**
   * Ways to write the name in a zone, the usual one first, with a filler between two parts.
   *
   * @param most how many at most
   * @return none where the name is not readable
   */
  public List<String> variants(int most) {
    List<String> variants = new ArrayList<>();
    if (isReadable()) {
      append("", 0, 0, most, variants);
    }
    return variants;
  }

  private void append(String beginning, int part, int letter, int most, List<String> variants) {
    if (variants.size() >= most) {
      return;
    }
    if (part == parts.size()) {
      if (!variants.contains(beginning)) {
        variants.add(beginning);
      }
    } else if (letter == parts.get(part).size()) {
      append(part + 1 == parts.size() ? beginning : beginning + "<", part + 1, 0, most, variants);
    } else {
      for (String way : parts.get(part).get(letter)) {
        append(beginning + way, part, letter + 1, most, variants);
      }
    }
  }

  /**
   * Compares the name with one in a zone.
   *
   * @param inZone an identifier with a filler or blank between two parts
   * @param mayBeTruncated whether its parts may be cut short and the last ones missing
   */
  public NameComparison compare(String inZone, boolean mayBeTruncated) {
    List<String> written = written(inZone);
    if (!isReadable()) {
      return parts.isEmpty() && isReadable && written.isEmpty() ? NameComparison.SAME : NameComparison.CANNOT_TELL;
    }
    if (written.size() == parts.size() && matches(written, false)) {
      return NameComparison.SAME;
    }
    boolean goesOn = mayBeTruncated && written.size() <= parts.size() && matches(written, true);
    return goesOn ? NameComparison.SAME_AS_FAR_AS_IT_GOES : NameComparison.DIFFERENT;
  }

  private boolean matches(List<String> written, boolean mayBeCut) {
    for (int i = 0; i < written.size(); i++) {
      if (!matches(parts.get(i), 0, written.get(i), 0, mayBeCut)) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(List<String[]> letters, int letter, String written, int at, boolean mayBeCut) {
    if (at == written.length() && mayBeCut) {
      return true;
    }
    if (letter == letters.size()) {
      return at == written.length();
    }
    for (String way : letters.get(letter)) {
      boolean goesOn = written.startsWith(way, at);
      if (goesOn && matches(letters, letter + 1, written, at + way.length(), mayBeCut)) {
        return true;
      }
      // Cut within what one letter became.
      if (mayBeCut && way.startsWith(written.substring(at))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> written(String inZone) {
    List<String> written = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= inZone.length(); i++) {
      char character = i < inZone.length() ? inZone.charAt(i) : '<';
      if (character != '<' && character != ' ') {
        part.append(character);
      } else if (part.length() > 0) {
        written.add(part.toString());
        part.setLength(0);
      }
    }
    return written;
  }

  private void add(StringBuilder part) {
    List<String[]> letters = new ArrayList<>();
    String text = composed(part);
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == SHADDA) {
        if (!letters.isEmpty()) {
          letters.add(doubled(letters.get(letters.size() - 1)));
        }
      } else if (!isLeftOut(letter)) {
        String[] ways = TransliteratedLetter.ways(letter, letters.isEmpty(), isEnd(text, i));
        if (ways == null) {
          isReadable = false;
        } else {
          letters.add(ways);
        }
      }
    }
    if (!letters.isEmpty()) {
      parts.add(letters);
    }
    part.setLength(0);
  }

  /** What is written once more: all but the X that says that several letters stand for one. */
  private static String[] doubled(String[] ways) {
    String[] doubled = new String[ways.length];
    for (int i = 0; i < ways.length; i++) {
      int from = 0;
      while (ways[i].startsWith("X", from)) {
        from++;
      }
      doubled[i] = ways[i].substring(from);
    }
    return doubled;
  }

  private static boolean isEnd(String text, int at) {
    for (int i = at + 1; i < text.length(); i++) {
      boolean isMark = text.charAt(i) >= '\u064b' && text.charAt(i) <= '\u0652';
      if (!isMark) {
        return false;
      }
    }
    return true;
  }

  /** With a letter and its mark in one, where the two are written otherwise than the letter alone. */
  private static String composed(StringBuilder text) {
    StringBuilder composed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      int at = composed.length() - 1;
      char whole = at < 0 ? 0 : whole(composed.charAt(at), character);
      if (whole != 0) {
        composed.setCharAt(at, whole);
      } else if (!isCombining(character)) {
        composed.append(character);
      }
    }
    return composed.toString();
  }

  private static char whole(char letter, char mark) {
    char capital = Character.toUpperCase(letter);
    return switch (mark) {
      case '\u0308' ->
          switch (capital) {
            case 'A' -> 'Ä';
            case 'O' -> 'Ö';
            case 'U' -> 'Ü';
            case 'Е' -> 'Ё';
            case 'І' -> 'Ї';
            default -> 0;
          };
      case '\u030a' -> capital == 'A' ? 'Å' : 0;
      case '\u0303' -> capital == 'N' ? 'Ñ' : 0;
      case '\u0306' -> capital == 'И' ? 'Й' : capital == 'У' ? 'Ў' : 0;
      default -> 0;
    };
  }

  private static boolean isCombining(char character) {
    return character >= '\u0300' && character <= '\u036f';
  }

  private static boolean isLeftOut(char character) {
    if (APOSTROPHES.indexOf(character) >= 0) {
      return true;
    }
    int type = Character.getType(character);
    return type == Character.OTHER_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.FORMAT;
  }

  private static boolean isDivider(char character) {
    return Character.isWhitespace(character)
        || character == '\u00a0'
        || character == '\u202f'
        || character == ','
        || character == '<'
        || Character.getType(character) == Character.DASH_PUNCTUATION;
  }
}
