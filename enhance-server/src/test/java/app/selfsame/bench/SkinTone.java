package app.selfsame.bench;

import app.selfsame.measure.MeasureId;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Groups of skin by the individual typology angle (Chardon, Cretois, Hourseau 1991; limits of Del Bino and Bernerd
 * 2013), two of the six joined to one so that each group has photos.
 */
enum SkinTone {
  LIGHT("light (above 41 degrees)", 41),
  INTERMEDIATE("intermediate and tan (10 to 41)", 10),
  DARK("brown and dark (below 10)", Double.NEGATIVE_INFINITY);

  private final String title;
  private final double aboveDegrees;

  SkinTone(String title, double aboveDegrees) {
    this.title = title;
    this.aboveDegrees = aboveDegrees;
  }

  String title() {
    return title;
  }

  /** The group of a photo's measured skin; nothing when it could not be measured. */
  static Optional<SkinTone> of(LabelledPhoto photo) {
    OptionalDouble angle = photo.measures().value(MeasureId.SKIN_TONE);
    if (angle.isEmpty()) {
      return Optional.empty();
    }
    for (SkinTone tone : values()) {
      if (angle.getAsDouble() > tone.aboveDegrees) {
        return Optional.of(tone);
      }
    }
    return Optional.empty();
  }
}
