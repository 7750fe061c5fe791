package app.selfsame.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds documents by words and by the size of the picture. */
final class CatalogueSearch {
  /** Beginnings of countries' names that are ordinary words: they count beside the rest of the name, or alone. */
  private static final Set<String> HALF_A_NAME = Set.of("new", "south", "north", "united", "νεα", "nueva", "nouvelle", "nova", "yeni", "новая");

  /** A document that is called by its size is meant by it. */
  private static final int NAMED_BY_SIZE = 4;

  /** Years that people add to find what holds now. */
  private static final String YEAR = "(19|20)[0-9]{2}";

  /** The countries with most people abroad and most visitors; only the order among equals depends on it. */
  private static final List<String> OFTEN_ASKED = List.of(
      "US", "GB", "IN", "CN", "CA", "AU", "DE", "FR", "ES", "IT", "JP", "KR", "BR", "MX", "EU", "RU", "TR", "PL", "NL", "GR",
      "SA", "AE", "EG", "BD", "PK", "VN", "ID", "TH");

  private final List<Listing> documents;
  private final List<SearchEntry> entries = new ArrayList<>();
  private final WordSplitter splitter;

  CatalogueSearch(List<IndexEntry> index, LocalNames names) {
    documents = index.stream().map(IndexEntry::listing).toList();
    Set<String> known = new HashSet<>(NoiseWords.all());
    known.addAll(KindNames.all());
    for (IndexEntry document : index) {
      SearchEntry entry = new SearchEntry(document, names);
      entries.add(entry);
      known.addAll(entry.words());
    }
    splitter = new WordSplitter(known);
  }

  SearchAnswer<Listing> of(String words) {
    Optional<AskedSize> size = AskedSize.in(words);
    String rest = size.isPresent() ? AskedSize.without(words) : words;
    List<String> asked = asked(rest);
    if (asked.isEmpty() && size.isEmpty()) {
      return new SearchAnswer<>(
          documents.stream().sorted(Comparator.comparing(Listing::unverified)).toList(), !isStrange(rest));
    }
    List<String> needed = without(asked, KindNames::isRenewal);
    List<String> telling = without(needed, word -> NoiseWords.isSmall(word) || KindNames.isOfChildren(word));
    List<String> plain = without(telling, KindNames::isManner);
    WordScores scores = scores(asked, size, false);
    List<Integer> found = firstFound(scores, List.of(needed, telling, plain));
    if (found.isEmpty()) {
      scores = scores(telling, size, true);
      found = firstFound(scores, List.of(telling, plain));
    }
    if (found.isEmpty()) {
      found = scores.withTheMostTelling();
    }
    List<Integer> ranked = ranked(found, scores);
    boolean complete = !ranked.isEmpty() && scores.hasAll(ranked.get(0), names(plain)) && !isStrange(rest);
    return new SearchAnswer<>(documents(ranked), complete);
  }

  /** Without words that rank what is found and need not be met, unless there are no others. */
  private static List<String> without(List<String> words, Predicate<String> dispensable) {
    List<String> rest = words.stream().filter(dispensable.negate()).toList();
    return rest.isEmpty() ? words : rest;
  }

  private static List<Integer> firstFound(WordScores scores, List<List<String>> required) {
    return required.stream().map(scores::withEvery).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  /** The words that must be those of a document. Single letters are typed on the way to a word. */
  private static List<String> names(List<String> words) {
    return words.stream()
        .filter(word -> word.length() > 1 || Spelling.isUnspaced(word))
        .filter(word -> !NoiseWords.isCommon(word) && !word.matches(YEAR))
        .toList();
  }

  /** Whether something typed without blanks is made of no known words for a good part. */
  private boolean isStrange(String words) {
    return Spelling.words(words).stream().anyMatch(splitter::isStrange);
  }

  private WordScores scores(List<String> asked, Optional<AskedSize> size, boolean byKind) {
    WordScores scores = new WordScores(entries, asked, byKind);
    size.map(this::scores).ifPresent(scores::addOther);
    return scores;
  }

  /** Documents that have every word, none of which may be unknown. */
  List<Listing> ofEveryWord(String words) {
    List<String> asked = Spelling.words(words);
    WordScores scores = new WordScores(entries, asked, false);
    return asked.isEmpty() || !scores.knowsAll(asked) ? List.of() : documents(ranked(scores.withEvery(asked), scores));
  }

  /** The words that say something, those typed without blanks one by one. */
  private List<String> asked(String words) {
    List<String> asked = new ArrayList<>();
    for (String word : Spelling.words(words)) {
      asked.addAll(splitter.split(word));
    }
    asked.removeAll(NoiseWords.all());
    List<String> telling = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      if (asked.size() == 1 || !HALF_A_NAME.contains(asked.get(i)) || isInName(asked, i)) {
        telling.add(asked.get(i));
      }
    }
    return telling;
  }

  private boolean isInName(List<String> asked, int at) {
    if (at + 1 == asked.size()) {
      return false;
    }
    String pair = " " + asked.get(at) + " " + asked.get(at + 1) + " ";
    return entries.stream().anyMatch(entry -> entry.sideBySide(pair) > 0);
  }

  private int[] scores(AskedSize size) {
    int[] scores = new int[documents.size()];
    for (int i = 0; i < scores.length; i++) {
      Listing document = documents.get(i);
      scores[i] = size.score(document);
      if (size.isNamed(document.title())) {
        scores[i] += NAMED_BY_SIZE;
      }
    }
    return scores;
  }

  private List<Listing> documents(List<Integer> ranked) {
    return ranked.stream().map(documents::get).toList();
  }

  private List<Integer> ranked(List<Integer> found, WordScores scores) {
    return found.stream()
        .sorted(Comparator.comparingInt((Integer i) -> -scores.total(i))
            .thenComparing(i -> documents.get(i).unverified())
            .thenComparingInt(i -> precedence(documents.get(i))))
        .toList();
  }

  private static int precedence(Listing document) {
    int at = OFTEN_ASKED.indexOf(document.country());
    return at < 0 ? OFTEN_ASKED.size() : at;
  }
}
