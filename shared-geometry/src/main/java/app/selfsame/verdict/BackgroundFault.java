package app.selfsame.verdict;

import app.selfsame.document.BackgroundLimits;
import app.selfsame.document.Limits;
import app.selfsame.measure.CieLab;
import java.util.function.Function;

/**
 * What can be wrong with a background's colour, each with the distance outside a tone's range, in units of L*, C* or
 * delta H*, beyond which it is another colour to anybody.
 */
enum BackgroundFault {
  /** Of a wall in good light: white (L* from 85) ends as a mid grey at 65; poor light has been allowed for. */
  DARK(20, BackgroundLimits::lightness),
  /** An exposure that shows detail in the face lightens no wall further. */
  LIGHT(12, BackgroundLimits::lightness),
  /** Under a lamp with the camera set for daylight a white wall turns yellow to orange, up to C* 20. */
  WARM(15, BackgroundLimits::chroma),
  /** Shade turns it bluish, up to C* 12; nothing turns it green or violet. */
  COOL(7, BackgroundLimits::chroma),
  /** Where blue or red is asked. */
  PALE(8, BackgroundLimits::chroma),
  /** Seen as a different hue side by side, and without. */
  HUE(12, BackgroundLimits::hueDegrees);

  /** From orange-red to greenish yellow: the hues of lamps. */
  private static final Limits WARM_HUE_DEGREES = new Limits(30, 110);

  private final double gross;
  private final Function<BackgroundLimits, Limits> range;

  BackgroundFault(double gross, Function<BackgroundLimits, Limits> range) {
    this.gross = gross;
    this.range = range;
  }

  /** What its sentences are called by. */
  String word() {
    return switch (this) {
      case DARK -> "dark";
      case LIGHT -> "light";
      case WARM, COOL -> "colourful";
      case PALE -> "pale";
      case HUE -> "other-colour";
    };
  }

  /** The range that is missed. */
  Limits range(BackgroundLimits limits) {
    return range.apply(limits);
  }

  /** The value that misses it. */
  double value(BackgroundLimits limits, CieLab colour) {
    return switch (this) {
      case DARK, LIGHT -> colour.lightness();
      case WARM, COOL, PALE -> colour.chroma();
      case HUE -> limits.hueDegreesOf(colour);
    };
  }

  /** How far outside the range a colour lies, against what is gross; 0 inside, above 1 where it is another colour. */
  double severity(BackgroundLimits limits, CieLab colour) {
    return missedBy(limits, colour) / gross;
  }

  private double missedBy(BackgroundLimits limits, CieLab colour) {
    boolean warm = WARM_HUE_DEGREES.contains(colour.hueDegrees());
    return switch (this) {
      case DARK -> Math.max(0, limits.lightness().min() - colour.lightness());
      case LIGHT -> Math.max(0, colour.lightness() - limits.lightness().max());
      case WARM -> warm ? Math.max(0, colour.chroma() - limits.chroma().max()) : 0;
      case COOL -> warm ? 0 : Math.max(0, colour.chroma() - limits.chroma().max());
      case PALE -> Math.max(0, limits.chroma().min() - colour.chroma());
      case HUE -> limits.hueMissedBy(colour);
    };
  }
}
