package app.selfsame.tone;

import app.selfsame.measure.light.SkinColour;
import java.util.OptionalDouble;

/** How far the individual typology angle of skin moves. */
public final class TypologyShift {
  private TypologyShift() {}

  /** In degrees, either way; 0 when neither colour has an angle, and 360 when only one has. */
  public static double degrees(SkinColour before, SkinColour after) {
    OptionalDouble was = before.typologyDegrees();
    OptionalDouble is = after.typologyDegrees();
    if (was.isEmpty() || is.isEmpty()) {
      return was.isEmpty() && is.isEmpty() ? 0 : 360;
    }
    return Math.abs(is.getAsDouble() - was.getAsDouble());
  }
}
