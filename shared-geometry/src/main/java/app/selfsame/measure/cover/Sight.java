package app.selfsame.measure.cover;

import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.Optional;

/** Whether a face is large and frontal enough for what lies on it to be told. */
final class Sight {
  /** Below this the rim of a lens and the line between the lips are thinner than a pixel. */
  private static final double SMALLEST_INTER_EYE_PX = 24;

  /** Beyond this the nose hides the inner corner of one eye, and the mesh guesses. */
  private static final double LARGEST_YAW_DEGREES = 35;

  private Sight() {}

  /** Why nothing can be said; empty when it can. */
  static Optional<NotMeasured> obstacle(Portrait portrait) {
    return obstacle(portrait.head().interEyeDistancePx(), portrait.head().yawDegrees());
  }

  static Optional<NotMeasured> obstacle(double interEyePx, double yawDegrees) {
    if (interEyePx < SMALLEST_INTER_EYE_PX) {
      return Optional.of(NotMeasured.FACE_TOO_SMALL);
    }
    return Math.abs(yawDegrees) > LARGEST_YAW_DEGREES
        ? Optional.of(NotMeasured.FACE_TURNED_TOO_FAR)
        : Optional.empty();
  }
}
