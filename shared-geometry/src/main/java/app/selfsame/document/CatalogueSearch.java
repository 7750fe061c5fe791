package app.selfsame.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds documents by words. */
final class CatalogueSearch {
  /** Words that fit every document, although only some titles have them. */
  private static final Set<String> SAY_NOTHING = Set.of(
      "photo", "photos", "photograph", "photographs", "foto", "fotos", "picture", "image", "requirements", "size",
      "for", "the");

  /** Small words, of which some are codes of countries: left out when no document has them beside the others. */
  private static final Set<String> SMALL = Set.of(
      "a", "an", "and", "at", "by", "da", "de", "del", "der", "di", "do", "du", "en", "from", "in", "is", "it", "la",
      "my", "no", "of", "on", "to");

  /** Of whom the photo is: a child's rules stand in the document of its elders where it has none of its own. */
  private static final Set<String> CHILDREN = Set.of(
      "baby", "babys", "child", "childs", "children", "infant", "kid", "kids", "minor", "newborn", "toddler");

  /** The countries with most people abroad and most visitors; only the order among equals depends on it. */
  private static final List<String> OFTEN_ASKED = List.of(
      "US", "GB", "IN", "CN", "CA", "AU", "DE", "FR", "ES", "IT", "JP", "KR", "BR", "MX", "EU");

  private final List<PhotoDocument> documents;
  private final List<SearchEntry> entries = new ArrayList<>();

  CatalogueSearch(List<PhotoDocument> documents) {
    this.documents = documents;
    for (PhotoDocument document : documents) {
      entries.add(new SearchEntry(document));
    }
  }

  List<PhotoDocument> of(String words) {
    List<String> asked = new ArrayList<>(Spelling.words(words));
    asked.removeAll(SAY_NOTHING);
    if (asked.isEmpty()) {
      return documents.stream().sorted(Comparator.comparing(PhotoDocument::unverified)).toList();
    }
    List<int[]> scores = scores(asked);
    if (scores.isEmpty()) {
      return List.of();
    }
    List<PhotoDocument> found = withEvery(scores, scores);
    List<String> large = asked.stream().filter(word -> !SMALL.contains(word) && !CHILDREN.contains(word)).toList();
    List<int[]> scoresOfLarge = scores(large);
    if (found.isEmpty() && !scoresOfLarge.isEmpty()) {
      scores = scoresOfLarge;
      found = withEvery(scores, scores);
    }
    return found.isEmpty() ? withEvery(List.of(rarest(scores)), scores) : found;
  }

  /** Documents that have every word, none of which may be unknown. */
  List<PhotoDocument> ofEveryWord(String words) {
    List<String> asked = Spelling.words(words);
    List<int[]> scores = scores(asked);
    return scores.isEmpty() || scores.size() < asked.size() ? List.of() : withEvery(scores, scores);
  }

  /** How well each document fits each word that some document has. */
  private List<int[]> scores(List<String> asked) {
    List<int[]> scores = new ArrayList<>();
    for (String word : asked) {
      int[] ofWord = new int[entries.size()];
      boolean known = false;
      for (int i = 0; i < ofWord.length; i++) {
        ofWord[i] = entries.get(i).score(word);
        known |= ofWord[i] > 0;
      }
      if (known) {
        if (asked.size() > 1 && word.length() == 2) {
          keepWhole(ofWord);
        }
        scores.add(ofWord);
      }
    }
    return scores;
  }

  /** Two letters beside other words are a code or an abbreviation, not the beginning of a name: uk is not Ukraine. */
  private static void keepWhole(int[] ofWord) {
    boolean whole = false;
    for (int score : ofWord) {
      whole |= score >= SearchEntry.WHOLE;
    }
    for (int i = 0; whole && i < ofWord.length; i++) {
      ofWord[i] = ofWord[i] >= SearchEntry.WHOLE ? ofWord[i] : 0;
    }
  }

  /** The name of a country says most of what is meant; without one, the word that fewest documents have. */
  private static int[] rarest(List<int[]> scores) {
    List<int[]> countries = scores.stream().filter(CatalogueSearch::isCountry).toList();
    List<int[]> telling = countries.isEmpty() ? scores : countries;
    int[] rarest = telling.get(0);
    for (int[] ofWord : telling) {
      rarest = documentsWith(ofWord) < documentsWith(rarest) ? ofWord : rarest;
    }
    return rarest;
  }

  private static boolean isCountry(int[] ofWord) {
    for (int score : ofWord) {
      if (score >= SearchEntry.COUNTRY) {
        return true;
      }
    }
    return false;
  }

  private static int documentsWith(int[] ofWord) {
    int count = 0;
    for (int score : ofWord) {
      count += score > 0 ? 1 : 0;
    }
    return count;
  }

  /** The documents that have every one of some words, in the order of how well they fit all of them. */
  private List<PhotoDocument> withEvery(List<int[]> required, List<int[]> scores) {
    List<Integer> found = new ArrayList<>();
    int[] total = new int[entries.size()];
    for (int i = 0; i < total.length; i++) {
      boolean every = true;
      for (int[] ofWord : required) {
        every &= ofWord[i] > 0;
      }
      for (int[] ofWord : scores) {
        total[i] += ofWord[i];
      }
      if (every) {
        found.add(i);
      }
    }
    found.sort(Comparator.comparingInt((Integer i) -> -total[i])
        .thenComparing(i -> documents.get(i).unverified())
        .thenComparingInt(i -> precedence(documents.get(i))));
    List<PhotoDocument> best = new ArrayList<>();
    for (int index : found) {
      best.add(documents.get(index));
    }
    return List.copyOf(best);
  }

  private static int precedence(PhotoDocument document) {
    int at = OFTEN_ASKED.indexOf(document.country());
    return at < 0 ? OFTEN_ASKED.size() : at;
  }
}
