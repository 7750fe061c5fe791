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
  private static final String GUIDELINE = "icao-doc9303";

  private final List<PhotoDocument> given;
  private final LocalNames names;
  private final Map<String, PhotoDocument> byId = new HashMap<>();
  private List<PhotoDocument> byCountry;
  private CatalogueSearch search;

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

  /** All documents by the names of their countries, those of a country in the order of the text. */
  public List<PhotoDocument> documents() {
    if (byCountry == null) {
      Map<String, String> countries = new HashMap<>();
      given.forEach(document -> countries.computeIfAbsent(document.country(), code -> countryName(document)));
      List<PhotoDocument> sorted = new ArrayList<>(given);
      sorted.sort((one, other) -> names.compare(countries.get(one.country()), countries.get(other.country())));
      byCountry = List.copyOf(sorted);
    }
    return byCountry;
  }

  /** The document of an id, or the size of one's own that the id means: see {@link OwnFrame}. */
  public Optional<PhotoDocument> find(String id) {
    return Optional.ofNullable(byId.get(id)).or(() -> OwnFrame.ofId(id));
  }

  private String countryName(PhotoDocument document) {
    return names.country(document.country()).orElse(document.countryName());
  }

  /** The documents of countries whose names, in the language or in English, begin with that, in letters of any size. */
  public List<PhotoDocument> ofCountriesBeginningWith(String letters) {
    String small = letters.toLowerCase();
    return documents().stream()
        .filter(document ->
            countryName(document).toLowerCase().startsWith(small)
                || document.countryName().toLowerCase().startsWith(small))
        .toList();
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
      search().ofEveryWord(id).forEach(document -> ids.add(document.id()));
    }
    List<PhotoDocument> nearest = new ArrayList<>(documents());
    nearest.sort(Comparator.comparingInt((PhotoDocument document) -> Spelling.distanceToBeginning(id, document.id()))
        .thenComparingInt(document -> Spelling.distance(id, document.id())));
    nearest.forEach(document -> ids.add(document.id()));
    return ids.stream().limit(NEAREST_IDS).toList();
  }

  /**
   * The documents that have every word asked for; when none has, those that have the rarest of them. The best come
   * first; among equals those whose rules are confirmed, then those of the countries that most people ask about, then
   * by the country's name. "Photo" and words that no document has are passed over. Nothing asked for finds all, the
   * confirmed first.
   */
  public List<PhotoDocument> search(String words) {
    return answer(words).documents();
  }

  /** The same, and whether what was found is what was asked for or only the nearest to it. */
  public SearchAnswer answer(String words) {
    return search().of(words);
  }

  /**
   * All documents: those of a country, then what most people look for, then the others by the names of their countries.
   *
   * @param country ISO 3166-1 alpha-2, or empty when it is not known
   */
  public List<PhotoDocument> mostWantedFirst(String country) {
    Set<PhotoDocument> first = new LinkedHashSet<>();
    documents().stream().filter(document -> document.country().equals(country)).forEach(first::add);
    MostWanted.IDS.forEach(id -> find(id).ifPresent(first::add));
    find(GUIDELINE).ifPresent(first::add);
    first.addAll(documents());
    return List.copyOf(first);
  }

  /** Made when somebody searches: the engine beside a page only looks up, and starts the sooner. */
  private CatalogueSearch search() {
    if (search == null) {
      search = new CatalogueSearch(documents(), names);
    }
    return search;
  }

  /** The guideline that most countries follow, where a size is asked for that has its shape. */
  public Optional<PhotoDocument> nearestInShape(String words) {
    Optional<AskedSize> size = AskedSize.in(words);
    return find(GUIDELINE)
        .filter(document -> document.frame().isPresent())
        .filter(document -> size.isPresent() && size.get().hasShapeOf(document.frame().get()));
  }
}
