package app.selfsame.document;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the authority writes of the background.
 *
 * @param words in its words as far as they are known, or what they say in English
 * @param tones the colours it accepts, in the order in which it names them; empty when it names none
 * @param notWhite whether it refuses white
 * @param stated the values that it states itself for some of the tones, opaque
 * @param source where this is written
 */
public record BackgroundRule(
    Remark words, Set<BackgroundTone> tones, boolean notWhite, Map<BackgroundTone, Integer> stated, Source source) {

  /** Whether a colour can be held against it. */
  public boolean namesColours() {
    return !tones.isEmpty() || notWhite;
  }

  /** The same within another rule: white is refused where that one does, and a tone has the value that it states. */
  BackgroundRule within(Optional<BackgroundRule> other) {
    return new BackgroundRule(
        words,
        tones,
        other.filter(BackgroundRule::notWhite).isPresent(),
        other.map(BackgroundRule::stated).orElse(stated),
        source);
  }
}
