package app.selfsame.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds one document from its section of the catalogue's text. */
final class DocumentReader {
  private static final List<String> FIELDS = List.of(
      "title", "words", "channel", "check", "from", "borrows", "size", "or-size", "head", "or-head", "eyes", "or-eyes",
      "top", "or-top", "pixels", "kilobytes", "formats",
      "compression", "density", "colour", "background", "backdrop", "border", "edits", "quote", "quote-in", "in-english");
  private static final List<String> RULES = List.of(
      "size", "or-size", "head", "or-head", "eyes", "or-eyes", "top", "or-top", "pixels", "kilobytes", "formats",
      "compression", "density", "colour", "background",
      "backdrop", "border", "edits");

  private final CatalogueSection country;
  private final CatalogueSection section;
  private final Map<String, Source> sources;
  private final Map<String, PhotoDocument> earlier;

  /**
   * @param earlier the documents further up, by id: this one may borrow from them
   */
  DocumentReader(
      CatalogueSection country,
      CatalogueSection section,
      Map<String, Source> sources,
      Map<String, PhotoDocument> earlier) {
    this.country = country;
    this.section = section;
    this.sources = sources;
    this.earlier = earlier;
  }

  PhotoDocument read() {
    section.allowOnly(knownFields());
    requireKebabCase();
    Source main = mainSource();
    FileRule file = new FileRuleReader(section, sources, main).read();
    FrameRules rules = new FrameRules(section, sources, file, earlier);
    HeadInFrame proportions = rules.proportions();
    return new PhotoDocument(
        section.name(),
        country.name().substring(0, 2),
        country.name().substring(3).strip(),
        section.required("title").value(),
        words(country),
        words(section),
        channel(),
        proportions,
        file,
        new BackgroundRuleReader(section, sources).read(),
        section.optional("border").map(this::noBorder),
        new EditingReader(section, sources, main).read(),
        everySource(main, proportions),
        officialUrl(),
        new PersonRulesReader(section, sources, rules).read());
  }

  private List<String> knownFields() {
    List<String> known = new ArrayList<>(FIELDS);
    known.addAll(PersonRulesReader.FIELDS);
    for (CatalogueField field : section.startingWith("")) {
      if (PersonRulesReader.isChildField(field.name())) {
        known.add(field.name());
      }
    }
    return known;
  }

  private void requireKebabCase() {
    String id = section.name();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && i > 0 && i < id.length() - 1)) {
        throw section.mistake("", "an id has small letters, digits and hyphens only");
      }
    }
  }

  private Source mainSource() {
    CatalogueField from = section.required("from");
    Source source = sources.get(from.value());
    if (source == null) {
      throw from.mistake("unknown source \"" + from.value() + "\": this country has " + sources.keySet());
    }
    return source;
  }

  /** {@code check none} says that no page of the authority is known. */
  private String officialUrl() {
    String check = section.required("check").value();
    return check.equals("none") ? "" : check;
  }

  private static List<String> words(CatalogueSection section) {
    return section.optional("words").map(CatalogueField::commaSeparated).orElse(List.of());
  }

  private PhotoDocument.Channel channel() {
    CatalogueField channel = section.required("channel");
    return switch (channel.value()) {
      case "print" -> PhotoDocument.Channel.PRINT;
      case "digital" -> PhotoDocument.Channel.DIGITAL;
      case "both" -> PhotoDocument.Channel.BOTH;
      case "office" -> PhotoDocument.Channel.OFFICE;
      default -> throw channel.mistake("must be print, digital, both or office");
    };
  }

  /** {@code border forbidden [source]}. */
  private Source noBorder(CatalogueField field) {
    if (!field.rule().equals("forbidden")) {
      throw field.mistake("write forbidden, or leave the line out");
    }
    return field.source(sources);
  }

  private List<Source> everySource(Source main, HeadInFrame proportions) {
    Set<Source> all = new LinkedHashSet<>();
    all.add(main);
    for (CatalogueField field : section.startingWith("")) {
      if (RULES.contains(field.name())
          || PersonRulesReader.FIELDS.contains(field.name())
          || PersonRulesReader.isChildField(field.name())) {
        all.add(field.source(sources));
      }
    }
    all.addAll(proportions.sources());
    return List.copyOf(all);
  }
}
