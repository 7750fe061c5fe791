package app.selfsame.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits what is typed without blanks, as Chinese, Japanese, Thai and often Korean are, into words that are known. */
final class WordSplitter {
  /** Three characters are a name in Chinese: two are often an ending or a word such as "register". */
  private static final int STRANGE = 3;

  private final Set<String> known;
  private final int longest;

  /**
   * @param known folded words; those of scripts that set blanks are passed over
   */
  WordSplitter(Set<String> known) {
    this.known = known;
    longest = known.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Whether more than a syllable or two of it, in a script that sets no blanks, belongs to no known word. */
  boolean isStrange(String word) {
    int unknown = 0;
    for (int at = 0; at < word.length(); ) {
      int length = longestAt(word, at);
      boolean counts = length == 0 && Spelling.isUnspaced(word.substring(at));
      unknown = counts ? unknown + 1 : 0;
      if (unknown >= STRANGE) {
        return true;
      }
      at += Math.max(length, 1);
    }
    return false;
  }

  /** The longest known words from left to right; what lies between them is left out unless it is Latin or digits. */
  List<String> split(String word) {
    if (!hasUnspaced(word) || known.contains(word)) {
      return List.of(word);
    }
    List<String> parts = new ArrayList<>();
    StringBuilder between = new StringBuilder();
    boolean found = false;
    for (int at = 0; at < word.length(); ) {
      int length = longestAt(word, at);
      if (length > 0) {
        addBetween(parts, between);
        parts.add(word.substring(at, at + length));
        found = true;
      } else if (Spelling.isUnspaced(word.substring(at))) {
        addBetween(parts, between);
        length = 1;
      } else {
        between.append(word.charAt(at));
        length = 1;
      }
      at += length;
    }
    addBetween(parts, between);
    return found ? parts : List.of(word);
  }

  private static void addBetween(List<String> parts, StringBuilder between) {
    if (between.length() > 0) {
      parts.add(between.toString());
      between.setLength(0);
    }
  }

  private int longestAt(String word, int at) {
    for (int length = Math.min(longest, word.length() - at); length > 1; length--) {
      String part = word.substring(at, at + length);
      if (hasUnspaced(part) && known.contains(part)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean hasUnspaced(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Spelling.isUnspaced(word.substring(i, i + 1))) {
        return true;
      }
    }
    return false;
  }
}
