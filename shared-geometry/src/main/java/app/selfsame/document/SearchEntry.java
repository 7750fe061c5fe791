package app.selfsame.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words by which a document is found, in the order of their weight. */
final class SearchEntry {
  /** Above every other word: the code of a country means the country. */
  static final int CODE = 32;

  /** A word of a country's name in any language. */
  static final int COUNTRY = 7;

  private static final int TITLE = 6;
  private static final int OTHER = 4;

  /** What a kind of document is called in any language says less than what this one is called. */
  private static final int KIND = 1;

  /** Two words that stand one after the other as asked for mean more than the same two apart. */
  private static final int SIDE_BY_SIDE = 4;

  private static final int SHORTEST_MISSPELT = 5;

  /** The least score of a word that is known as it stands; beginnings and misspellings score less. */
  static final int WHOLE = OTHER;

  private final String code;
  private final Set<String> country = new LinkedHashSet<>();
  private final Set<String> title = new LinkedHashSet<>();
  private final Set<String> other = new LinkedHashSet<>();
  private final List<String> phrases = new ArrayList<>();

  SearchEntry(IndexEntry entry, LocalNames names) {
    Listing document = entry.listing();
    code = Spelling.fold(document.country());
    entry.words().country().forEach(name -> add(name, country));
    add(entry.words().title(), title);
    names.country(document.country()).ifPresent(name -> add(SpeltName.of(name), country));
    names.title(document.id()).ifPresent(name -> add(SpeltName.of(name), title));
    entry.words().other().forEach(name -> add(name, other));
    other.addAll(entry.words().plain());
  }

  private void add(SpeltName name, Set<String> words) {
    for (String word : name.words()) {
      if (!NoiseWords.isSmall(word)) {
        words.add(word);
      }
    }
    words.addAll(name.joined());
    phrases.add(name.phrase());
  }

  /** Every word of it. */
  Set<String> words() {
    Set<String> words = new LinkedHashSet<>(country);
    words.addAll(title);
    words.addAll(other);
    return words;
  }

  /**
   * How well a word fits as it stands, by its beginning or but for its ending: 0 when it does not.
   *
   * @param asCode whether it may be the code of a country
   */
  int score(String word, boolean asCode) {
    if (asCode && word.equals(code)) {
      return CODE;
    }
    int best = Math.max(score(word, country, COUNTRY), score(word, title, TITLE));
    return Math.max(best, score(word, other, OTHER));
  }

  /** How well a word fits as the name of a kind of document in any language. */
  int scoreAsKind(String word) {
    for (String titleWord : KindNames.titleWords(word)) {
      if (title.contains(titleWord) || other.contains(titleWord)) {
        return KIND;
      }
    }
    return 0;
  }

  /** Whether a word is the code or a whole word of the country's name. */
  boolean isOfCountry(String word) {
    return word.equals(code) || country.contains(word);
  }

  /** How well a word fits with a slip or an ending: for words that no document has as they stand. */
  int scoreMisspelt(String word) {
    return isMisspelt(word, country) ? 2 : isMisspelt(word, title) || isMisspelt(word, other) ? 1 : 0;
  }

  /**
   * What two words gain when one of the names has them side by side.
   *
   * @param pair the two with a blank before, between and after
   */
  int sideBySide(String pair) {
    for (String phrase : phrases) {
      if (phrase.contains(pair)) {
        return SIDE_BY_SIDE;
      }
    }
    return 0;
  }

  private static int score(String word, Set<String> known, int weight) {
    if (known.contains(word)) {
      return weight;
    }
    if (word.length() > 1) {
      for (String candidate : known) {
        if (isBeginning(word, candidate)
            || Spelling.isUnspaced(word) && candidate.contains(word)
            || Spelling.hasOtherEnding(word, candidate)) {
          return weight / 2;
        }
      }
    }
    return 0;
  }

  /** 16 is typed on the way to 160; 20 is no year. */
  private static boolean isBeginning(String word, String candidate) {
    boolean isNumber = word.chars().allMatch(c -> c >= '0' && c <= '9');
    return candidate.startsWith(word) && !(isNumber && candidate.length() > word.length() + 1);
  }

  private static boolean isMisspelt(String word, Set<String> known) {
    if (word.length() < SHORTEST_MISSPELT) {
      return false;
    }
    for (String candidate : known) {
      if (candidate.length() >= SHORTEST_MISSPELT - 1
          && Spelling.isOneSlip(word, candidate)) {
        return true;
      }
    }
    return false;
  }
}
