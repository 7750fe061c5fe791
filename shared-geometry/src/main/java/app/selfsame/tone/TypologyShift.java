package app.selfsame.tone;

import app.selfsame.measure.light.SkinColour;
import java.util.Optional;
import java.util.OptionalDouble;

/** How far the individual typology angle of skin moves. */
public final class TypologyShift {
  private TypologyShift() {}

  /**
   * Whether it moves by no more than {@link ToneBounds#TYPOLOGY_DEGREES}. Of a picture without a face
   * nothing is asked; a face that was found has to be found again.
   */
  public static boolean isWithinBounds(Optional<SkinColour> before, Optional<SkinColour> after) {
    return before.isEmpty()
        || after.isPresent() && degrees(before.get(), after.get()) <= ToneBounds.TYPOLOGY_DEGREES;
  }

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
