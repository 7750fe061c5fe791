package app.selfsame.document;

import java.util.List;

/** The words by which a document is found, in the order of their weight. */
final class SearchEntry {
  /** Above every other word: the code of a country means the country. */
  private static final int CODE = 32;

  /** A word of a country's English name. */
  static final int COUNTRY = 7;

  private static final int TITLE = 6;
  private static final int OTHER = 4;
  private static final int SHORTEST_MISSPELT = 5;

  /** The least score of a word that is known as it stands; beginnings and misspellings score less. */
  static final int WHOLE = OTHER;

  private final String code;
  private final List<String> country;
  private final List<String> title;
  private final List<String> other;

  SearchEntry(PhotoDocument document) {
    code = Spelling.fold(document.country());
    country = Spelling.words(document.countryName());
    title = Spelling.words(document.title());
    other = Spelling.words(document.id() + " " + String.join(" ", document.searchWords()));
  }

  /** How well a word fits: 0 when it does not. */
  int score(String word) {
    if (word.equals(code)) {
      return CODE;
    }
    int best = Math.max(score(word, country, COUNTRY), score(word, title, TITLE));
    return Math.max(best, score(word, other, OTHER));
  }

  private static int score(String word, List<String> known, int weight) {
    int best = 0;
    for (String candidate : known) {
      if (candidate.equals(word)) {
        return weight;
      }
      if (word.length() > 1 && candidate.startsWith(word) || isJoinedFrom(word, candidate)) {
        best = Math.max(best, weight / 2);
      } else if (isMisspelt(word, candidate)) {
        best = Math.max(best, 1);
      }
    }
    return best;
  }

  /** 中国护照 is asked for without a blank and known as two words. */
  private static boolean isJoinedFrom(String word, String candidate) {
    return Spelling.isUnspaced(word) && candidate.length() > 1 && word.contains(candidate);
  }

  private static boolean isMisspelt(String word, String candidate) {
    return word.length() >= SHORTEST_MISSPELT
        && Math.abs(word.length() - candidate.length()) <= 1
        && Spelling.distance(word, candidate) == 1;
  }
}
