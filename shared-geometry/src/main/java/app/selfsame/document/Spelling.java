package app.selfsame.document;

import java.util.ArrayList;
import java.util.List;

/** Words as people type them: without accents, in any case, in any script, with slips. */
public final class Spelling {
  private static final String ACCENTED =
      "àáâãäåāăąạảấầẩẫậắằẳẵặçćčċĉďđðèéêëēěęėĕẹẻẽếềểễệğģġĝħĥìíîïīįıĭĩỉịĵķłĺļľŀñńņňŋòóôõöøōőŏơọỏốồổ"
          + "ỗộớờởỡợŕřŗśšşșŝťţțŧùúûüūůűųŭưũụủứừửữựŵýÿŷỳỵỷỹźžżάέήίϊΐόύϋΰώςё";
  private static final String PLAIN =
      "aaaaaaaaaaaaaaaaaaaaacccccdddeeeeeeeeeeeeeeeeegggghhiiiiiiiiiiijklllllnnnnnooooooooooooooo"
          + "ooooooorrrsssssttttuuuuuuuuuuuuuuuuuuwyyyyyyyzzzαεηιιιουυυωσе";

  private static final char PLAIN_END = '\u0080';
  private static final int LEAST_STEM = 5;
  private static final int LONGEST_ENDING = 2;

  private Spelling() {}

  /** In small letters without accents, and in those of {@link ScriptFolding}. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      // Letter by letter: the whole text's depends on where the reader lives, or asks browsers for a language each time.
      char c = Character.toLowerCase(text.charAt(i));
      int at = c < PLAIN_END ? -1 : ACCENTED.indexOf(c);
      if (at >= 0) {
        folded.append(PLAIN.charAt(at));
      } else {
        switch (c) {
          case 'ß' -> folded.append("ss");
          case 'æ' -> folded.append("ae");
          case 'œ' -> folded.append("oe");
          case 'þ' -> folded.append("th");
          default -> {
            char plain = isApostrophe(c) ? 0 : ScriptFolding.fold(c);
            if (plain != 0) {
              folded.append(plain);
            }
          }
        }
      }
    }
    return folded.toString();
  }

  /** Letters that stand for an apostrophe. */
  private static boolean isApostrophe(char c) {
    return c == '\u02bb' || c == '\u02bc';
  }

  /** The words of a text, Arabic ones without their article. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char c : (fold(text) + " ").toCharArray()) {
      if (isPartOfWord(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(withoutArticle(word.toString()));
        word.setLength(0);
      }
    }
    return words;
  }

  private static String withoutArticle(String word) {
    return word.length() > 4 && word.startsWith("ال") ? word.substring(2) : word;
  }

  /** Vowels of Indian and Thai scripts are marks upon their consonants. */
  private static boolean isPartOfWord(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a word is of a script without blanks between words, or joining them: Thai, Chinese, Japanese, Korean. */
  static boolean isUnspaced(String word) {
    char first = word.charAt(0);
    return first >= '\u0e00' && first <= '\u0eff' || first >= '\u2e80';
  }

  /** Whether one slip of the fingers makes one word the other: a letter more, less or wrong, or two that change places. */
  static boolean isOneSlip(String a, String b) {
    if (a.length() == b.length()) {
      int at = 0;
      while (at < a.length() && a.charAt(at) == b.charAt(at)) {
        at++;
      }
      if (at + 1 < a.length() && a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at)) {
        return a.substring(at + 2).equals(b.substring(at + 2));
      }
    }
    return Math.abs(a.length() - b.length()) <= 1 && distance(a, b) == 1;
  }

  /** Whether two words differ only in the last letters, as declined and plural ones do. */
  static boolean hasOtherEnding(String a, String b) {
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same >= LEAST_STEM && a.length() - same <= LONGEST_ENDING && b.length() - same <= LONGEST_ENDING;
  }

  /** A word without the preposition that Hebrew and Arabic write with it: for, in, of. */
  static String withoutPreposition(String word) {
    boolean joined = word.startsWith("لل") || word.startsWith("بال") || word.startsWith("ול");
    int letters = word.startsWith("بال") ? 3 : joined ? 2 : 1;
    boolean has = joined || !word.isEmpty() && "לבהולب".indexOf(word.charAt(0)) >= 0;
    return has && word.length() > letters ? word.substring(letters) : word;
  }

  /** Letters to insert, leave out or replace to turn one word into the other (Levenshtein, 1966). */
  public static int distance(String a, String b) {
    return distancesToBeginnings(a, b)[b.length()];
  }

  /** The distance of {@code a} to that beginning of {@code b} which is most like it. */
  static int distanceToBeginning(String a, String b) {
    int least = a.length();
    for (int distance : distancesToBeginnings(a, b)) {
      least = Math.min(least, distance);
    }
    return least;
  }

  private static int[] distancesToBeginnings(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous;
  }
}
