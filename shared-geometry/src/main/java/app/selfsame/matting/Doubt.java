package app.selfsame.matting;

import app.selfsame.message.Message;
import java.util.Optional;

/**
 * How sure the solver may be: along the outline, how far the alpha in the end departs from what the colours alone say.
 * Where person and background are alike, or a busy background leaks through hair, the two go apart.
 */
final class Doubt {
  private static final float CLEAR = 0.02f;

  /** Doubt at which confidence is one half: three pixels' width along the outline of a person 550 pixels large. */
  private static final double HALF = 0.027;

  /** How doubt grows with the person's size in pixels: less than its edge, as more pixels show more hairs. */
  private static final double GROWTH = 0.75;

  /** Placed by eye on some seventy portraits: above, nothing is seen on a coloured ground. */
  private static final double GOOD = 0.7;

  private static final double POOR = 0.38;

  /** Where the mask had to be trusted on so much of the outline, the background is busy. */
  private static final double BUSY = 0.35;

  private Doubt() {}

  /** Nobody is there. */
  static Confidence nobody() {
    return new Confidence(0, Confidence.Grade.POOR, Optional.of(Message.of(MattingMessage.NOBODY)));
  }

  /** Nothing but a person is there. */
  static Confidence noBackground() {
    return new Confidence(0, Confidence.Grade.POOR, Optional.of(Message.of(MattingMessage.NO_BACKGROUND)));
  }

  static Confidence of(LevelSolution solution) {
    MattingLevel level = solution.level();
    Optional<MaskHint> mask = level.mask();
    float[] alpha = solution.alpha();
    double doubt = 0;
    double trusted = 0;
    int mixed = 0;
    for (int n = 0; n < level.unknown().length; n++) {
      int pixel = level.unknown()[n];
      if (alpha[pixel] > CLEAR && alpha[pixel] < 1 - CLEAR) {
        mixed++;
        doubt += Math.abs(solution.vote().alpha()[n] - alpha[pixel]);
        trusted += mask.isPresent() ? mask.get().trustAt(pixel) / 255.0 : 0;
      }
    }
    int outline = 0;
    int person = 0;
    for (int i = 0; i < alpha.length; i++) {
      boolean inside = alpha[i] >= 0.5f;
      person += inside ? 1 : 0;
      outline += (i + 1) % level.width() != 0 && inside != alpha[i + 1] >= 0.5f ? 1 : 0;
    }
    if (person == 0) {
      return nobody();
    }
    double widthPx = doubt / Math.max(1, outline);
    return graded(widthPx / Math.pow(Math.sqrt(person), GROWTH), trusted / Math.max(1, mixed) > BUSY);
  }

  private static Confidence graded(double doubt, boolean busy) {
    double value = 1 / (1 + doubt * doubt / (HALF * HALF));
    if (value >= GOOD) {
      return new Confidence(value, Confidence.Grade.GOOD, Optional.empty());
    }
    Message finding = Message.of(busy ? MattingMessage.BUSY : MattingMessage.ALIKE);
    Confidence.Grade grade = value < POOR ? Confidence.Grade.POOR : Confidence.Grade.DOUBTFUL;
    return new Confidence(value, grade, Optional.of(finding));
  }
}
