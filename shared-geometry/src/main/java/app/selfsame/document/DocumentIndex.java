package app.selfsame.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Documents to list and to search, whose rules need not have been read. */
public final class DocumentIndex {
  private static final String GUIDELINE = "icao-doc9303";

  private final List<IndexEntry> entries;
  private final LocalNames names;
  private final Map<String, Listing> byId = new HashMap<>();
  private CatalogueSearch search;

  private DocumentIndex(List<IndexEntry> entries, LocalNames names) {
    this.names = names;
    this.entries = List.copyOf(entries);
    this.entries.forEach(entry -> byId.put(entry.listing().id(), entry.listing()));
  }

  /**
   * Sorts documents by the names of their countries, those of a country in the order given.
   *
   * @param names what a language calls them; English names find them as well
   */
  static DocumentIndex of(List<IndexEntry> entries, LocalNames names) {
    return new DocumentIndex(byCountry(entries, names), names);
  }

  /** The same of documents that stand in that order. */
  static DocumentIndex ofSorted(List<IndexEntry> entries, LocalNames names) {
    return new DocumentIndex(entries, names);
  }

  private static List<IndexEntry> byCountry(List<IndexEntry> entries, LocalNames names) {
    Map<String, List<IndexEntry>> countries = new LinkedHashMap<>();
    for (IndexEntry entry : entries) {
      countries.computeIfAbsent(entry.listing().country(), code -> new ArrayList<>()).add(entry);
    }
    List<List<IndexEntry>> sorted = new ArrayList<>(countries.values());
    Map<String, String> called = new HashMap<>();
    sorted.forEach(country -> called.put(code(country), countryName(country.get(0).listing(), names)));
    sorted.sort((one, other) -> names.compare(called.get(code(one)), called.get(code(other))));
    List<IndexEntry> all = new ArrayList<>();
    sorted.forEach(all::addAll);
    return all;
  }

  private static String code(List<IndexEntry> country) {
    return country.get(0).listing().country();
  }

  private static String countryName(Listing listing, LocalNames names) {
    return names.country(listing.country()).orElse(listing.countryName());
  }

  /** In the order in which they are sorted. */
  List<IndexEntry> entries() {
    return entries;
  }

  /** All documents by the names of their countries. */
  public List<Listing> documents() {
    return entries.stream().map(IndexEntry::listing).toList();
  }

  /** What {@link Catalogue#find} finds. */
  public Optional<Listing> find(String id) {
    return HouseRules.find(
        id,
        plain -> Optional.ofNullable(byId.get(plain)).or(() -> OwnFrame.ofId(plain).map(Listing::of)),
        (rules, found) -> found.named(rules.on(found.id())));
  }

  /** The documents of countries whose names, in the language or in English, begin with that, in letters of any size. */
  public List<Listing> ofCountriesBeginningWith(String letters) {
    String small = letters.toLowerCase();
    return documents().stream()
        .filter(document ->
            countryName(document, names).toLowerCase().startsWith(small)
                || document.countryName().toLowerCase().startsWith(small))
        .toList();
  }

  /**
   * The documents that have every word asked for; when none has, those that have the rarest of them. The best come
   * first; among equals those whose rules are confirmed, then those of the countries that most people ask about, then
   * by the country's name. "Photo" and words that no document has are passed over. Nothing asked for finds all, the
   * confirmed first.
   *
   * @return what was found, and whether it is what was asked for or only the nearest to it
   */
  public SearchAnswer<Listing> answer(String words) {
    return search().of(words);
  }

  /**
   * All documents: those of a country, then what most people look for, then the others by the names of their countries.
   *
   * @param country ISO 3166-1 alpha-2, or empty when it is not known
   */
  public List<Listing> mostWantedFirst(String country) {
    Set<String> first = new LinkedHashSet<>();
    documents().stream().filter(document -> document.country().equals(country)).forEach(own -> first.add(own.id()));
    first.addAll(MostWanted.IDS);
    first.add(GUIDELINE);
    documents().forEach(document -> first.add(document.id()));
    return first.stream().filter(byId::containsKey).map(byId::get).toList();
  }

  /** The guideline that most countries follow, where a size is asked for that has its shape. */
  public Optional<Listing> nearestInShape(String words) {
    Optional<AskedSize> size = AskedSize.in(words);
    return Optional.ofNullable(byId.get(GUIDELINE))
        .filter(document -> document.frame().isPresent())
        .filter(document -> size.isPresent() && size.get().hasShapeOf(document.frame().get()));
  }

  /** Documents that have every word, none of which may be unknown. */
  List<Listing> ofEveryWord(String words) {
    return search().ofEveryWord(words);
  }

  /** Made when somebody searches. */
  private CatalogueSearch search() {
    if (search == null) {
      search = new CatalogueSearch(entries, names);
    }
    return search;
  }
}
