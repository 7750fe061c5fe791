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

  private final List<SearchEntry> entries;
  private final Map<String, int[]> ofWords = new LinkedHashMap<>();
  private final int[] sideBySide;
  private final boolean isAlone;

  /**
   * @param byKind whether a word that some documents have is also a name of their kind for all others
   */
  WordScores(List<SearchEntry> entries, List<String> asked, boolean byKind) {
    this.entries = entries;
    sideBySide = new int[entries.size()];
    isAlone = asked.size() == 1;
    WordFit fit = new WordFit(entries, isAlone, byKind);
    for (String word : asked) {
      int[] scores = fit.scores(word);
      if (WordFit.isKnown(scores)) {
        ofWords.put(word, scores);
      }
    }
    for (int at = 0; at + 1 < asked.size(); at++) {
      addSideBySide(asked.get(at), asked.get(at + 1));
    }
  }

  private void addSideBySide(String first, String second) {
    if (ofWords.containsKey(first) && ofWords.containsKey(second)) {
      String pair = " " + first + " " + second + " ";
      for (int i = 0; i < sideBySide.length; i++) {
        if (ofWords.get(first)[i] > 0 && ofWords.get(second)[i] > 0) {
          sideBySide[i] += entries.get(i).sideBySide(pair);
        }
      }
    }
  }

  /** Counts something else like a word. */
  void addOther(int[] scores) {
    if (WordFit.isKnown(scores)) {
      ofWords.put(OTHER, scores);
    }
  }

  boolean knowsAll(List<String> words) {
    return ofWords.keySet().containsAll(words);
  }

  /** Whether a document fits every one of these words. */
  boolean hasAll(int document, List<String> words) {
    return words.stream().allMatch(word -> ofWords.containsKey(word) && ofWords.get(word)[document] > 0);
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

  /**
   * The country that is named first says most of what is meant; without one, those documents that have most of the
   * words, or the word that fewest documents have.
   */
  List<Integer> withTheMostTelling() {
    Optional<String> country = ofWords.keySet().stream().filter(this::isCountry).findFirst();
    if (country.isPresent()) {
      return withEveryOf(country.get());
    }
    int most = mostWords();
    if (most > 1) {
      return withWords(most);
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

  private int mostWords() {
    int most = 0;
    for (int i = 0; i < sideBySide.length; i++) {
      most = Math.max(most, words(i));
    }
    return most;
  }

  private List<Integer> withWords(int count) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < sideBySide.length; i++) {
      if (words(i) == count) {
        found.add(i);
      }
    }
    return found;
  }

  private int words(int document) {
    int count = 0;
    for (int[] scores : ofWords.values()) {
      count += scores[document] > 0 ? 1 : 0;
    }
    return count;
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
    return entries.stream().anyMatch(entry -> entry.isOfCountry(word) && (isAlone || WordFit.mayBeCode(word)));
  }
}
