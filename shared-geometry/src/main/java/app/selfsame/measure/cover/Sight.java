package app.selfsame.measure.cover;

import app.selfsame.measure.Portrait;

/** Whether a face is large and frontal enough for what lies on it to be told. */
final class Sight {
  /** Below this the rim of a lens and the line between the lips are thinner than a pixel. */
  private static final double SMALLEST_INTER_EYE_PX = 24;

  /** Beyond this the nose hides the inner corner of one eye, and the mesh guesses. */
  private static final double LARGEST_YAW_DEGREES = 35;

  private Sight() {}

  /** Why nothing can be said; empty when it can. */
  static String obstacle(Portrait portrait) {
    return obstacle(portrait.head().interEyeDistancePx(), portrait.head().yawDegrees());
  }

  static String obstacle(double interEyePx, double yawDegrees) {
    if (interEyePx < SMALLEST_INTER_EYE_PX) {
      return "The face is too small in the photo to tell.";
    }
    return Math.abs(yawDegrees) > LARGEST_YAW_DEGREES ? "The face is turned too far to the side to tell." : "";
  }
}
