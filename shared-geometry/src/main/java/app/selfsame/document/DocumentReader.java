package app.selfsame.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds one document from its section of the catalogue's text. */
final class DocumentReader {
  private static final List<String> FIELDS = List.of(
      "title", "words", "channel", "check", "from", "size", "head", "eyes", "top", "pixels", "kilobytes", "formats",
      "density", "colour", "background", "backdrop", "edits", "quote", "in-english");
  private static final List<String> RULES = List.of(
      "size", "head", "eyes", "top", "pixels", "kilobytes", "formats", "density", "colour", "background", "backdrop",
      "edits");

  private static final int LAST_ASCII = 127;

  /** What may be quoted of a text that belongs to somebody else. */
  private static final int MOST_QUOTED_WORDS = 25;

  private final CatalogueSection country;
  private final CatalogueSection section;
  private final Map<String, Source> sources;

  DocumentReader(CatalogueSection country, CatalogueSection section, Map<String, Source> sources) {
    this.country = country;
    this.section = section;
    this.sources = sources;
  }

  PhotoDocument read() {
    section.allowOnly(knownFields());
    requireKebabCase();
    Source main = mainSource();
    FileRule file = new FileRuleReader(section, sources, main).read();
    FrameRules rules = new FrameRules(section, sources, file);
    return new PhotoDocument(
        section.name(),
        country.name().substring(0, 2),
        country.name().substring(3).strip(),
        section.required("title").value(),
        searchWords(),
        channel(),
        rules.frame(),
        section.optional("size").map(field -> field.source(sources)),
        rules.headMeasure(),
        rules.headHeight(),
        rules.eyeLineFromBottom(),
        rules.topMargin(),
        file,
        new BackgroundRuleReader(section, sources).read(),
        editing(main),
        everySource(main),
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

  private List<String> searchWords() {
    List<String> words = new ArrayList<>();
    country.optional("words").ifPresent(field -> words.addAll(field.commaSeparated()));
    section.optional("words").ifPresent(field -> words.addAll(field.commaSeparated()));
    return List.copyOf(words);
  }

  private PhotoDocument.Channel channel() {
    CatalogueField channel = section.required("channel");
    return switch (channel.value()) {
      case "print" -> PhotoDocument.Channel.PRINT;
      case "digital" -> PhotoDocument.Channel.DIGITAL;
      case "both" -> PhotoDocument.Channel.BOTH;
      default -> throw channel.mistake("must be print, digital or both");
    };
  }

  /** {@code crop allowed, background forbidden, light unknown [source]}: all three, so that none is forgotten. */
  private EditingPolicy editing(Source main) {
    Optional<CatalogueField> edits = section.optional("edits");
    String quote = section.optional("quote").map(CatalogueField::value).orElse("");
    if (quote.split(" +").length > MOST_QUOTED_WORDS) {
      throw section.required("quote").mistake("quote " + MOST_QUOTED_WORDS + " words at most");
    }
    if (edits.isEmpty()) {
      if (!quote.isEmpty()) {
        throw section.required("quote").mistake("belongs to a line of edits, which is missing");
      }
      return new EditingPolicy(Permission.UNKNOWN, Permission.UNKNOWN, Permission.UNKNOWN, "", "", main);
    }
    CatalogueField field = edits.get();
    return new EditingPolicy(
        permission(field, "crop"), permission(field, "background"), permission(field, "light"), quote,
        translation(quote), field.source(sources));
  }

  /** What a quote says in English; words that are not written in plain Latin letters cannot do without. */
  private String translation(String quote) {
    Optional<CatalogueField> english = section.optional("in-english");
    if (english.isEmpty() && quote.chars().anyMatch(letter -> letter > LAST_ASCII && Character.isLetter(letter))) {
      throw section.required("quote").mistake("is not in English: add a line in-english with what it says");
    }
    if (english.isPresent() && quote.isEmpty()) {
      throw english.get().mistake("belongs to a quote, which is missing");
    }
    return english.map(CatalogueField::value).orElse("");
  }

  private static Permission permission(CatalogueField field, String edit) {
    String[] parts = field.rule().split(",");
    if (parts.length != 3) {
      throw field.mistake("write crop, background and light, each with allowed, forbidden or unknown");
    }
    for (String part : parts) {
      String[] words = part.strip().split(" ");
      if (words.length == 2 && words[0].equals(edit)) {
        return switch (words[1]) {
          case "allowed" -> Permission.ALLOWED;
          case "forbidden" -> Permission.FORBIDDEN;
          case "unknown" -> Permission.UNKNOWN;
          default -> throw field.mistake("\"" + words[1] + "\" is not allowed, forbidden or unknown");
        };
      }
    }
    throw field.mistake("does not say whether to " + edit);
  }

  private List<Source> everySource(Source main) {
    Set<Source> all = new LinkedHashSet<>();
    all.add(main);
    for (CatalogueField field : section.startingWith("")) {
      if (RULES.contains(field.name())
          || PersonRulesReader.FIELDS.contains(field.name())
          || PersonRulesReader.isChildField(field.name())) {
        all.add(field.source(sources));
      }
    }
    return List.copyOf(all);
  }
}
