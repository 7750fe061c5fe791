package app.selfsame.document;

import app.selfsame.image.HexColour;
import app.selfsame.measure.CieLab;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads what a document's section says of the background: its words, and the colours that follow from them, the one
 * that it names first in front. A colour whose value the source states is followed by the value.
 *
 * <pre>
 *   background plain and light, not white [source]
 *   backdrop light, not white [source]
 *   backdrop white, light-grey #d3d3d3 [source]
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
    Set<BackdropTone> tones = new LinkedHashSet<>();
    Map<BackdropTone, Integer> stated = new EnumMap<>(BackdropTone.class);
    boolean notWhite = false;
    if (backdrop.isPresent()) {
      backdrop.get().source(sources);
      for (String part : backdrop.get().rule().split(",")) {
        if (part.strip().equals(NOT_WHITE)) {
          notWhite = true;
        } else {
          readTone(backdrop.get(), part.strip(), tones, stated);
        }
      }
      if (notWhite && tones.contains(BackdropTone.WHITE)) {
        throw backdrop.get().mistake("takes white and refuses it");
      }
    }
    return new BackgroundRule(
        field.rule(), Collections.unmodifiableSet(tones), notWhite, Collections.unmodifiableMap(stated),
        field.source(sources));
  }

  private static void readTone(
      CatalogueField field, String part, Set<BackdropTone> tones, Map<BackdropTone, Integer> stated) {
    int space = part.indexOf(' ');
    BackdropTone tone = tone(field, space < 0 ? part : part.substring(0, space));
    if (!tones.add(tone)) {
      throw field.mistake("names \"" + tone.word() + "\" twice");
    }
    if (space >= 0) {
      stated.put(tone, value(field, tone, part.substring(space).strip()));
    }
  }

  private static BackdropTone tone(CatalogueField field, String word) {
    return BackdropTone.of(word)
        .orElseThrow(() -> field.mistake("\"" + word + "\" is no tone: " + BackdropTone.words() + ", or not white"));
  }

  private static int value(CatalogueField field, BackdropTone tone, String text) {
    OptionalInt value = HexColour.parse(text);
    if (value.isEmpty()) {
      throw field.mistake("\"" + text + "\" is no value of a colour: write it like #d3d3d3");
    }
    if (!BackdropLimits.of(tone).contain(CieLab.of(value.getAsInt()))) {
      throw field.mistake(text + " cannot be meant: it is not " + tone.word());
    }
    return value.getAsInt();
  }
}
