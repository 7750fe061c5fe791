package app.selfsame.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as people type them: without accents, in any case, in any script, with slips. */
final class Spelling {
  private static final String ACCENTED =
      "àáâãäåāăąạảấầẩẫậắằẳẵặçćčċĉďđðèéêëēěęėĕẹẻẽếềểễệğģġĝħĥìíîïīįıĭĩỉịĵķłĺļľŀñńņňŋòóôõöøōőŏơọỏốồổ"
          + "ỗộớờởỡợŕřŗśšşșŝťţțŧùúûüūůűųŭưũụủứừửữựŵýÿŷỳỵỷỹźžżάέήίϊΐόύϋΰώςё";
  private static final String PLAIN =
      "aaaaaaaaaaaaaaaaaaaaacccccdddeeeeeeeeeeeeeeeeegggghhiiiiiiiiiiijklllllnnnnnooooooooooooooo"
          + "ooooooorrrsssssttttuuuuuuuuuuuuuuuuuuwyyyyyyyzzzαεηιιιουυυωσе";

  private Spelling() {}

  /** In small letters, Latin and Greek ones without accents; other scripts as they are. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      int at = ACCENTED.indexOf(c);
      if (at >= 0) {
        folded.append(PLAIN.charAt(at));
      } else {
        switch (c) {
          case 'ß' -> folded.append("ss");
          case 'æ' -> folded.append("ae");
          case 'œ' -> folded.append("oe");
          case 'þ' -> folded.append("th");
          default -> {
            if (!isAccent(c)) {
              folded.append(c);
            }
          }
        }
      }
    }
    return folded.toString();
  }

  /** Accents that stand as characters of their own, letters that stand for an apostrophe, and joiners. */
  private static boolean isAccent(char c) {
    return c >= '\u0300' && c <= '\u036f' || c == '\u02bb' || c == '\u02bc' || c == '\u200c' || c == '\u200d';
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char c : (fold(text) + " ").toCharArray()) {
      if (isPartOfWord(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
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

  /** Letters to insert, leave out or replace to turn one word into the other (Levenshtein, 1966). */
  static int distance(String a, String b) {
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
