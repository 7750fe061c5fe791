package app.selfsame.document;

import java.util.Set;

/**
 * What the authority writes of the background.
 *
 * @param words in its words as far as they are known
 * @param tones the colours it accepts; empty when it names none
 * @param notWhite whether it refuses white
 * @param source where this is written
 */
public record BackgroundRule(String words, Set<BackdropTone> tones, boolean notWhite, Source source) {}
