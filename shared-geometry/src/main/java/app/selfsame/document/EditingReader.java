package app.selfsame.document;

import app.selfsame.message.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a document's section says of edits:
 *
 * <pre>
 *   edits crop allowed, straighten forbidden, enlarge forbidden, background forbidden, light unknown [source]
 *   quote the authority's own words
 *   quote-in ru
 *   in-english what they say, where they are not English
 * </pre>
 *
 * Crop, background and light are named always, so that none is forgotten; straightening and enlarging are unknown where
 * they are left out, as most authorities do not speak of them.
 */
final class EditingReader {
  private static final List<String> KINDS = List.of("crop", "straighten", "enlarge", "background", "light");
  private static final int LAST_ASCII = 127;

  /** What may be quoted of a text that belongs to somebody else. */
  private static final int MOST_QUOTED_WORDS = 25;

  private final CatalogueSection section;
  private final Map<String, Source> sources;
  private final Source main;

  EditingReader(CatalogueSection section, Map<String, Source> sources, Source main) {
    this.section = section;
    this.sources = sources;
    this.main = main;
  }

  EditingPolicy read() {
    Optional<CatalogueField> edits = section.optional("edits");
    String quote = section.optional("quote").map(CatalogueField::value).orElse("");
    if (quote.split(" +").length > MOST_QUOTED_WORDS) {
      throw section.required("quote").mistake("quote " + MOST_QUOTED_WORDS + " words at most");
    }
    if (edits.isEmpty()) {
      if (!quote.isEmpty()) {
        throw section.required("quote").mistake("belongs to a line of edits, which is missing");
      }
      return EditingPolicy.unsaid(main);
    }
    CatalogueField field = edits.get();
    requireKinds(field);
    return new EditingPolicy(
        permission(field, "crop").orElseThrow(() -> missing(field, "crop")),
        permission(field, "straighten").orElse(Permission.UNKNOWN),
        permission(field, "enlarge").orElse(Permission.UNKNOWN),
        permission(field, "background").orElseThrow(() -> missing(field, "background")),
        permission(field, "light").orElseThrow(() -> missing(field, "light")),
        quote,
        quoteLanguage(),
        translation(quote),
        field.source(sources));
  }

  /** What a quote says in English; words that are not written in plain Latin letters cannot do without. */
  private Optional<Remark> translation(String quote) {
    Optional<CatalogueField> english = section.optional("in-english");
    if (english.isEmpty() && quote.chars().anyMatch(letter -> letter > LAST_ASCII && Character.isLetter(letter))) {
      throw section.required("quote").mistake("is not in English: add a line in-english with what it says");
    }
    if (english.isPresent() && quote.isEmpty()) {
      throw english.get().mistake("belongs to a quote, which is missing");
    }
    return english.map(field -> Remark.of(section.name(), DocumentField.QUOTE, field.value()));
  }

  private String quoteLanguage() {
    Optional<CatalogueField> named = section.optional("quote-in");
    boolean isEnglish = section.optional("in-english").isEmpty();
    if (named.isPresent() && isEnglish) {
      throw named.get().mistake("is for words that are not English: add a line in-english with what they say");
    }
    return named.map(CatalogueField::value).orElse(isEnglish ? Language.EN.tag() : Language.UNKNOWN_TAG);
  }

  private static void requireKinds(CatalogueField field) {
    for (String part : field.rule().split(",")) {
      String kind = part.strip().split(" ")[0];
      if (!KINDS.contains(kind)) {
        throw field.mistake("\"" + kind + "\" is not one of " + String.join(", ", KINDS));
      }
    }
  }

  private static CatalogueException missing(CatalogueField field, String edit) {
    return field.mistake("does not say whether to " + edit);
  }

  private static Optional<Permission> permission(CatalogueField field, String edit) {
    for (String part : field.rule().split(",")) {
      String[] words = part.strip().split(" ");
      if (words[0].equals(edit)) {
        return Optional.of(switch (words.length == 2 ? words[1] : "") {
          case "allowed" -> Permission.ALLOWED;
          case "forbidden" -> Permission.FORBIDDEN;
          case "unknown" -> Permission.UNKNOWN;
          default -> throw field.mistake("\"" + part.strip() + "\" is not allowed, forbidden or unknown");
        });
      }
    }
    return Optional.empty();
  }
}
