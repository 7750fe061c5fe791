package app.selfsame.measure.cover;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.Optional;

/**
 * How little of an eye can be seen: one less the {@link EyePattern} correlation of the eye that shows it less. A plain
 * number: about 0.3 for a bare eye, about 1 where hair, a hand or a patch lies over it.
 *
 * <p>Own measure, in place of eyes visible (0x4F), which needs a trained network. Known failures: thick frames, glare
 * on lenses and dark lenses lower the correlation as well, and so does an eye in deep shadow or turned away from the
 * camera.
 */
public final class EyeCover {
  private EyeCover() {}

  public static Measurement of(Portrait portrait) {
    Optional<NotMeasured> obstacle = Sight.obstacle(portrait);
    if (obstacle.isPresent()) {
      return Measurement.unknown(MeasureId.EYE_COVER, obstacle.get());
    }
    double hidden = hidden(FaceColours.of(portrait));
    return Measurement.of(MeasureId.EYE_COVER, hidden).at(FaceSpots.eyes(portrait.face().mesh()));
  }

  static double hidden(FaceColours face) {
    return 1 - Math.min(EyePattern.imageLeft(face), EyePattern.imageRight(face));
  }
}
