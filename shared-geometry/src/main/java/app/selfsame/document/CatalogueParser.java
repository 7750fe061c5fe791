package app.selfsame.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the catalogue's text, which people write and correct by hand.
 *
 * <pre>
 * country US United States              opens a country; the sources below it are its own
 *   words USA, America                  other names, for searching
 *
 * source embassy                        a source, named once and referred to as [embassy]
 *   title U.S. Embassy Germany: Passport Photos
 *   url https://de.usembassy.gov/...
 *   date 2026-07-01                     of the page, or of when it was read; or: unknown
 *   confidence official                 or: secondary, unverified
 *
 * document us-passport-print
 *   title Passport
 *   channel print                       or: digital, both; office, where nothing is handed in
 *   check https://travel.state.gov/...  where a person can check the rules today, or: none
 *   from embassy                        the main source
 *   size 50.8 x 50.8 mm [embassy]       or a shape only: 3 : 4
 *   head 25.4 to 34.9 mm to crown [embassy]
 * </pre>
 *
 * Every rule is one line that ends with its source. A line that starts with {@code #} is a comment. Texts of several
 * countries one after the other are one valid text. The fields of a document are those of {@link DocumentReader}.
 */
public final class CatalogueParser {
  private static final List<String> COUNTRY_FIELDS = List.of("words");
  private static final List<String> SOURCE_FIELDS = List.of("title", "url", "date", "confidence");

  private final Map<String, PhotoDocument> documents = new LinkedHashMap<>();
  private final List<CatalogueSection> sections = new ArrayList<>();
  private final Map<String, Integer> lineOfDocument = new HashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private CatalogueSection country;
  private CatalogueSection section;
  private int sectionLine;

  private CatalogueParser() {}

  /**
   * The documents in the order of the text.
   *
   * @throws CatalogueException on the first mistake: where it stands and what is wrong
   */
  public static List<PhotoDocument> parse(String text) {
    return of(text).documents();
  }

  /** A parser that has read the text. */
  static CatalogueParser of(String text) {
    CatalogueParser parser = new CatalogueParser();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      parser.read(i + 1, lines[i]);
    }
    parser.finishSection();
    return parser;
  }

  List<PhotoDocument> documents() {
    return List.copyOf(documents.values());
  }

  /** Countries, sources and documents in the order of the text. */
  List<CatalogueSection> sections() {
    return List.copyOf(sections);
  }

  private void read(int number, String line) {
    String content = line.strip();
    if (content.isEmpty() || content.startsWith("#")) {
      return;
    }
    int space = content.indexOf(' ');
    String word = space < 0 ? content : content.substring(0, space);
    String rest = space < 0 ? "" : content.substring(space).strip();
    if (!Character.isWhitespace(line.charAt(0))) {
      finishSection();
      section = open(number, word, rest);
      sectionLine = number;
    } else if (section == null) {
      throw new CatalogueException("", number, word, "stands outside of any country, source or document");
    } else {
      section.add(number, word, rest);
    }
  }

  private CatalogueSection open(int number, String kind, String name) {
    if (!List.of("country", "source", "document").contains(kind)) {
      throw new CatalogueException("", number, kind, "unknown section: there are country, source and document");
    }
    if (country == null && !kind.equals("country")) {
      throw new CatalogueException(kind + " " + name, number, "", "stands before any country");
    }
    return new CatalogueSection(kind, name, number);
  }

  private void finishSection() {
    if (section == null) {
      return;
    }
    switch (section.kind()) {
      case "country" -> finishCountry();
      case "source" -> finishSource();
      default -> finishDocument();
    }
    sections.add(section);
    section = null;
  }

  private void finishCountry() {
    section.allowOnly(COUNTRY_FIELDS);
    String name = section.name();
    boolean coded = name.length() >= 4 && name.charAt(2) == ' '
        && name.substring(0, 2).equals(name.substring(0, 2).toUpperCase(Locale.ROOT));
    if (!coded) {
      throw section.mistake("", "write the two capital letters of ISO 3166-1 and the English name");
    }
    country = section;
    sources.clear();
  }

  private void finishSource() {
    section.allowOnly(SOURCE_FIELDS);
    CatalogueField confidence = section.required("confidence");
    Source source = new Source(
        section.required("title").value(),
        section.required("url").value(),
        section.optional("date").map(CatalogueParser::date).orElse(""),
        switch (confidence.value()) {
          case "official" -> Source.Confidence.OFFICIAL;
          case "secondary" -> Source.Confidence.SECONDARY;
          case "unverified" -> Source.Confidence.UNVERIFIED;
          default -> throw confidence.mistake("must be official, secondary or unverified");
        });
    if (!source.url().startsWith("http")) {
      throw section.required("url").mistake("is not a web address");
    }
    if (sources.put(section.name(), source) != null) {
      throw section.mistake("", "this country already has a source of that name");
    }
  }

  /** {@code unknown} stands where the page has no date and nobody wrote down when it was read. */
  private static String date(CatalogueField field) {
    if (field.value().equals("unknown")) {
      return "";
    }
    if (!SourceDate.isDate(field.value())) {
      throw field.mistake("write 2026, 2026-07, 2026-07-01 or unknown");
    }
    return field.value();
  }

  private void finishDocument() {
    Integer earlier = lineOfDocument.put(section.name(), sectionLine);
    if (earlier != null) {
      throw section.mistake("", "duplicate id, first in line " + earlier);
    }
    documents.put(section.name(), new DocumentReader(country, section, sources, documents).read());
  }
}
