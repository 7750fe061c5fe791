package app.selfsame.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How well every document fits every word asked for. Words that no document has do not count. */
final class WordScores {
  /** The name under which the size stands among the words: no word has blanks. */
  private static final String OTHER = "a size";

  /** Not Indonesia but an identity card, unless it stands alone. */
  private static final String NO_CODE = "id";

  private static final int SHORTEST_WITH_PREFIX = 4;

  private final List<SearchEntry> entries;
  private final Map<String, int[]> ofWords = new LinkedHashMap<>();
  private final int[] sideBySide;
  private final boolean isAlone;
  private final boolean byKind;

  /**
   * @param byKind whether a word that some documents have is also a name of their kind for all others
   */
  WordScores(List<SearchEntry> entries, List<String> asked, boolean byKind) {
    this.entries = entries;
    this.byKind = byKind;
    sideBySide = new int[entries.size()];
    isAlone = asked.size() == 1;
    for (String word : asked) {
      int[] scores = scores(word);
      if (isKnown(scores)) {
        if (word.length() == 2 && !Spelling.isUnspaced(word)) {
          keepWhole(scores);
        }
        ofWords.put(word, scores);
      }
    }
    for (int at = 0; at + 1 < asked.size(); at++) {
      for (int i = 0; i < sideBySide.length; i++) {
        sideBySide[i] += entries.get(i).sideBySide(asked.get(at), asked.get(at + 1));
      }
    }
  }

  /** Counts something else like a word. */
  void addOther(int[] scores) {
    if (isKnown(scores)) {
      ofWords.put(OTHER, scores);
    }
  }

  boolean knowsAll(List<String> words) {
    return ofWords.keySet().containsAll(words);
  }

  /** How well a document fits all in all. */
  int total(int document) {
    int total = sideBySide[document];
    for (int[] scores : ofWords.values()) {
      total += scores[document];
    }
    return total;
  }

  /** The documents that have every one of these words, as far as they are known, and what else was asked for. */
  List<Integer> withEvery(List<String> words) {
    List<int[]> required = new ArrayList<>();
    ofWords.forEach((word, scores) -> {
      if (words.contains(word) || word.equals(OTHER)) {
        required.add(scores);
      }
    });
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < sideBySide.length; i++) {
      int document = i;
      if (!required.isEmpty() && required.stream().allMatch(scores -> scores[document] > 0)) {
        found.add(i);
      }
    }
    return found;
  }

  /** The country that is named first says most of what is meant; without one, the word that fewest documents have. */
  List<Integer> withTheMostTelling() {
    Optional<String> country = ofWords.keySet().stream().filter(this::isCountry).findFirst();
    if (country.isPresent()) {
      return withEveryOf(country.get());
    }
    String rarest = "";
    int fewest = Integer.MAX_VALUE;
    for (String word : ofWords.keySet()) {
      int documents = withEveryOf(word).size();
      if (documents < fewest) {
        fewest = documents;
        rarest = word;
      }
    }
    return withEveryOf(rarest);
  }

  private List<Integer> withEveryOf(String word) {
    List<Integer> found = new ArrayList<>();
    int[] scores = ofWords.getOrDefault(word, new int[sideBySide.length]);
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean isCountry(String word) {
    return entries.stream().anyMatch(entry -> entry.isOfCountry(word) && (isAlone || !word.equals(NO_CODE)));
  }

  private int[] scores(String word) {
    int[] scores = new int[entries.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = entries.get(i).score(word, isAlone || !word.equals(NO_CODE));
    }
    boolean own = isKnown(scores);
    for (int i = 0; i < scores.length && (byKind || !own); i++) {
      scores[i] = Math.max(scores[i], entries.get(i).scoreAsKind(word));
    }
    String bare = Spelling.withoutPreposition(word);
    if (!isKnown(scores) && !bare.equals(word) && bare.length() >= SHORTEST_WITH_PREFIX - 1) {
      return scores(bare);
    }
    return isKnown(scores) ? scores : misspelt(word);
  }

  private int[] misspelt(String word) {
    int[] scores = new int[entries.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = entries.get(i).scoreMisspelt(word);
    }
    return scores;
  }

  private static boolean isKnown(int[] scores) {
    for (int score : scores) {
      if (score > 0) {
        return true;
      }
    }
    return false;
  }

  /** Two letters are a code or an abbreviation, not the beginning of a name: uk is not Ukraine. */
  private static void keepWhole(int[] scores) {
    boolean whole = false;
    for (int score : scores) {
      whole |= score >= SearchEntry.WHOLE;
    }
    for (int i = 0; whole && i < scores.length; i++) {
      scores[i] = scores[i] >= SearchEntry.WHOLE ? scores[i] : 0;
    }
  }
}
