package app.selfsame.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents whose rules are known, to look up and to search. */
public final class Catalogue {
  private static final int NEAREST_IDS = 3;

  /** Words that fit every document, although only some titles have them. */
  private static final Set<String> SAY_NOTHING = Set.of("photo", "photos", "foto", "picture", "image", "for", "the");

  private final List<PhotoDocument> documents;
  private final Map<String, PhotoDocument> byId = new HashMap<>();
  private final List<SearchEntry> entries = new ArrayList<>();

  public Catalogue(List<PhotoDocument> documents) {
    this.documents = List.copyOf(documents);
    for (PhotoDocument document : documents) {
      byId.put(document.id(), document);
      entries.add(new SearchEntry(document));
    }
  }

  /**
   * The catalogue in a text.
   *
   * @throws CatalogueException on the first mistake of the text
   */
  public static Catalogue parse(String text) {
    return new Catalogue(CatalogueParser.parse(text));
  }

  /** All documents in the order of the text. */
  public List<PhotoDocument> documents() {
    return documents;
  }

  public Optional<PhotoDocument> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The ids most like one that is not there, the nearest first: an id may be cut short, or have letters to change. */
  public List<String> nearestIds(String id) {
    List<PhotoDocument> nearest = new ArrayList<>(documents);
    nearest.sort(Comparator.comparingInt((PhotoDocument document) -> Spelling.distanceToBeginning(id, document.id()))
        .thenComparingInt(document -> Spelling.distance(id, document.id())));
    List<String> ids = new ArrayList<>();
    for (PhotoDocument document : nearest.subList(0, Math.min(NEAREST_IDS, nearest.size()))) {
      ids.add(document.id());
    }
    return List.copyOf(ids);
  }

  /**
   * Documents that have every word asked for, the best first, documents of equal rank in the order of the text. "Photo"
   * and words that no document has are passed over. Nothing asked for finds all.
   */
  public List<PhotoDocument> search(String words) {
    List<int[]> scores = new ArrayList<>();
    List<String> asked = new ArrayList<>(Spelling.words(words));
    asked.removeAll(SAY_NOTHING);
    for (String word : asked) {
      int[] ofWord = new int[entries.size()];
      boolean known = false;
      for (int i = 0; i < ofWord.length; i++) {
        ofWord[i] = entries.get(i).score(word);
        known |= ofWord[i] > 0;
      }
      if (known) {
        scores.add(ofWord);
      }
    }
    return asked.isEmpty() ? documents : scores.isEmpty() ? List.of() : ranked(scores);
  }

  private List<PhotoDocument> ranked(List<int[]> scores) {
    List<Integer> found = new ArrayList<>();
    int[] total = new int[entries.size()];
    for (int i = 0; i < total.length; i++) {
      boolean every = true;
      for (int[] ofWord : scores) {
        every &= ofWord[i] > 0;
        total[i] += ofWord[i];
      }
      if (every) {
        found.add(i);
      }
    }
    found.sort((a, b) -> total[b] - total[a]);
    List<PhotoDocument> best = new ArrayList<>();
    for (int index : found) {
      best.add(documents.get(index));
    }
    return List.copyOf(best);
  }
}
