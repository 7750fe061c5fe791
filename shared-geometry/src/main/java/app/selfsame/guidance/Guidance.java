package app.selfsame.guidance;

import java.util.Optional;

/**
 * What follows from a frame.
 *
 * @param hint what to say to the person; empty when all is well, or nothing has settled yet
 * @param isSteady whether the photo may be taken of its own accord
 * @param merit what speaks for this very frame
 */
public record Guidance(Optional<Hint> hint, boolean isSteady, Merit merit) {}
