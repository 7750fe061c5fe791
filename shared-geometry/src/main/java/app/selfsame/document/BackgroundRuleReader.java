package app.selfsame.document;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a document's section says of the background: its words, and the colours that follow from them.
 *
 * <pre>
 *   background plain and light, not white [source]
 *   backdrop light, not white [source]
 * </pre>
 */
final class BackgroundRuleReader {
  private static final String NOT_WHITE = "not white";

  private final CatalogueSection section;
  private final Map<String, Source> sources;

  BackgroundRuleReader(CatalogueSection section, Map<String, Source> sources) {
    this.section = section;
    this.sources = sources;
  }

  Optional<BackgroundRule> read() {
    Optional<CatalogueField> backdrop = section.optional("backdrop");
    if (section.optional("background").isEmpty() && backdrop.isPresent()) {
      throw backdrop.get().mistake("follows from a line of background, which is missing");
    }
    return section.optional("background").map(field -> rule(field, backdrop));
  }

  private BackgroundRule rule(CatalogueField field, Optional<CatalogueField> backdrop) {
    Set<BackdropTone> tones = EnumSet.noneOf(BackdropTone.class);
    boolean notWhite = false;
    if (backdrop.isPresent()) {
      backdrop.get().source(sources);
      for (String word : backdrop.get().rule().split(",")) {
        if (word.strip().equals(NOT_WHITE)) {
          notWhite = true;
        } else {
          tones.add(tone(backdrop.get(), word.strip()));
        }
      }
    }
    return new BackgroundRule(field.rule(), Set.copyOf(tones), notWhite, field.source(sources));
  }

  private static BackdropTone tone(CatalogueField field, String word) {
    for (BackdropTone tone : BackdropTone.values()) {
      if (tone.word().equals(word)) {
        return tone;
      }
    }
    throw field.mistake("\"" + word + "\" is no tone: white, off-white, cream, light-grey, grey, light-blue, blue, red,"
        + " light, or not white");
  }
}
