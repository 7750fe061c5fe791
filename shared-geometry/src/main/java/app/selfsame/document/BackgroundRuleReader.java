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
    Optional<CatalogueField> colours = section.optional("backdrop");
    if (section.optional("background").isEmpty() && colours.isPresent()) {
      throw colours.get().mistake("follows from a line of background, which is missing");
    }
    return section.optional("background").map(field -> rule(field, colours));
  }

  private BackgroundRule rule(CatalogueField field, Optional<CatalogueField> colours) {
    Set<BackgroundTone> tones = new LinkedHashSet<>();
    Map<BackgroundTone, Integer> stated = new EnumMap<>(BackgroundTone.class);
    boolean notWhite = false;
    if (colours.isPresent()) {
      colours.get().source(sources);
      for (String part : colours.get().rule().split(",")) {
        if (part.strip().equals(NOT_WHITE)) {
          notWhite = true;
        } else {
          readTone(colours.get(), part.strip(), tones, stated);
        }
      }
      if (notWhite && tones.contains(BackgroundTone.WHITE)) {
        throw colours.get().mistake("takes white and refuses it");
      }
    }
    return new BackgroundRule(
        Remark.of(section.name(), DocumentField.BACKGROUND, field.rule()),
        Collections.unmodifiableSet(tones), notWhite, Collections.unmodifiableMap(stated),
        field.source(sources));
  }

  private static void readTone(
      CatalogueField field, String part, Set<BackgroundTone> tones, Map<BackgroundTone, Integer> stated) {
    int space = part.indexOf(' ');
    BackgroundTone tone = tone(field, space < 0 ? part : part.substring(0, space));
    if (!tones.add(tone)) {
      throw field.mistake("names \"" + tone.word() + "\" twice");
    }
    if (space >= 0) {
      stated.put(tone, value(field, tone, part.substring(space).strip()));
    }
  }

  private static BackgroundTone tone(CatalogueField field, String word) {
    return BackgroundTone.of(word)
        .orElseThrow(() -> field.mistake("\"" + word + "\" is no tone: " + BackgroundTone.words() + ", or not white"));
  }

  private static int value(CatalogueField field, BackgroundTone tone, String text) {
    OptionalInt value = HexColour.parse(text);
    if (value.isEmpty()) {
      throw field.mistake("\"" + text + "\" is no value of a colour: write it like #d3d3d3");
    }
    if (!BackgroundLimits.of(tone).contain(CieLab.of(value.getAsInt()))) {
      throw field.mistake(text + " cannot be meant: it is not " + tone.word());
    }
    return value.getAsInt();
  }
}
