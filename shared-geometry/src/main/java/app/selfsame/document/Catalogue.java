package app.selfsame.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents whose rules are known, to look up and to search. */
public final class Catalogue {
  private static final int NEAREST_IDS = 3;

  private final List<PhotoDocument> given;
  private final LocalNames names;
  private final Map<String, PhotoDocument> byId = new HashMap<>();
  private DocumentIndex index;

  public Catalogue(List<PhotoDocument> documents) {
    this(documents, LocalNames.NONE);
  }

  private Catalogue(List<PhotoDocument> documents, LocalNames names) {
    this.names = names;
    given = List.copyOf(documents);
    for (PhotoDocument document : documents) {
      byId.put(document.id(), document);
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

  /** The same documents, sorted and found by what a language calls them; English names find them as well. */
  public Catalogue in(LocalNames language) {
    return new Catalogue(given, language);
  }

  /** Made when it is asked for: the engine beside a page only looks up, and starts the sooner. */
  DocumentIndex index() {
    if (index == null) {
      index = DocumentIndex.of(given.stream().map(IndexEntry::of).toList(), names);
    }
    return index;
  }

  private List<PhotoDocument> documents(List<Listing> listings) {
    return listings.stream().map(listing -> byId.get(listing.id())).toList();
  }

  /** All documents by the names of their countries, those of a country in the order of the text. */
  public List<PhotoDocument> documents() {
    return documents(index().documents());
  }

  /**
   * The document of an id, or the size of one's own that the id means: see {@link OwnFrame}. Either may have the rules of
   * whoever asks for photos behind it: see {@link HouseRules}.
   */
  public Optional<PhotoDocument> find(String id) {
    return HouseRules.find(id, plain -> Optional.ofNullable(byId.get(plain)).or(() -> OwnFrame.ofId(plain)));
  }

  /** The documents of countries whose names, in the language or in English, begin with that, in letters of any size. */
  public List<PhotoDocument> ofCountriesBeginningWith(String letters) {
    return documents(index().ofCountriesBeginningWith(letters));
  }

  /** The English name of a country or area; empty when it has no document here. */
  Optional<String> countryName(String code) {
    return given.stream().filter(document -> document.country().equals(code)).findFirst().map(PhotoDocument::countryName);
  }

  /**
   * The ids most like one that is not there, the nearest first: an id may name country and document in other words, be
   * cut short, or have letters to change.
   */
  public List<String> nearestIds(String id) {
    Set<String> ids = new LinkedHashSet<>();
    if (byId.keySet().stream().noneMatch(known -> known.startsWith(id))) {
      index().ofEveryWord(id).forEach(document -> ids.add(document.id()));
    }
    List<Listing> nearest = new ArrayList<>(index().documents());
    nearest.sort(Comparator.comparingInt((Listing document) -> Spelling.distanceToBeginning(id, document.id()))
        .thenComparingInt(document -> Spelling.distance(id, document.id())));
    nearest.forEach(document -> ids.add(document.id()));
    return ids.stream().limit(NEAREST_IDS).toList();
  }

  /** The documents that {@link #answer} finds. */
  public List<PhotoDocument> search(String words) {
    return answer(words).documents();
  }

  /** What {@link DocumentIndex#answer} finds. */
  public SearchAnswer<PhotoDocument> answer(String words) {
    SearchAnswer<Listing> answer = index().answer(words);
    return new SearchAnswer<>(documents(answer.documents()), answer.complete());
  }

  /**
   * All documents: those of a country, then what most people look for, then the others by the names of their countries.
   *
   * @param country ISO 3166-1 alpha-2, or empty when it is not known
   */
  public List<PhotoDocument> mostWantedFirst(String country) {
    return documents(index().mostWantedFirst(country));
  }

  /** The guideline that most countries follow, where a size is asked for that has its shape. */
  public Optional<PhotoDocument> nearestInShape(String words) {
    return index().nearestInShape(words).map(listing -> byId.get(listing.id()));
  }
}
