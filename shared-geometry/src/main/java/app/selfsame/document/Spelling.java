package app.selfsame.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as people type them: without accents, in any case, with slips. */
final class Spelling {
  private static final String ACCENTED = "àáâãäåāçćčèéêëēěęìíîïīłñńòóôõöøōřśšşùúûüūůýźžż";
  private static final String PLAIN = "aaaaaaaccceeeeeeeiiiiilnnooooooorsssuuuuuuyzzz";

  private Spelling() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      int at = ACCENTED.indexOf(c);
      folded.append(at < 0 ? c : PLAIN.charAt(at));
    }
    return folded.toString();
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char c : (fold(text) + " ").toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
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
