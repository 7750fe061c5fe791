package app.selfsame.document;

import java.util.List;

/** The words by which a document is found, in the order of their weight. */
final class SearchEntry {
  private static final int COUNTRY = 8;
  private static final int TITLE = 6;
  private static final int OTHER = 4;
  private static final int SHORTEST_MISSPELT = 5;

  private final String country;
  private final List<String> title;
  private final List<String> other;

  SearchEntry(PhotoDocument document) {
    country = Spelling.fold(document.country());
    title = Spelling.words(document.countryName() + " " + document.title());
    other = Spelling.words(document.id() + " " + String.join(" ", document.searchWords()));
  }

  /** How well a word fits: 0 when it does not. */
  int score(String word) {
    if (word.equals(country)) {
      return COUNTRY;
    }
    return Math.max(score(word, title, TITLE), score(word, other, OTHER));
  }

  private static int score(String word, List<String> known, int weight) {
    int best = 0;
    for (String candidate : known) {
      if (candidate.equals(word)) {
        return weight;
      }
      if (word.length() > 1 && candidate.startsWith(word)) {
        best = Math.max(best, weight / 2);
      } else if (word.length() >= SHORTEST_MISSPELT && Spelling.distance(word, candidate) == 1) {
        best = Math.max(best, 1);
      }
    }
    return best;
  }
}
