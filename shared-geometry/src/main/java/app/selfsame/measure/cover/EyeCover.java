package app.selfsame.measure.cover;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.Optional;

/**
 * How little of an eye can be seen: one less the {@link EyePattern} correlation of the eye that shows it less. A plain
 * number: about 0.3 for a bare eye, about 1 where hair or a hand lies over it. Where one eye is of one colour throughout
 * while the other shows what eyes show ({@link EyeSight}), a patch, a bar or a sticker covers it, and the number is
 * {@value #PATCHED}, however well the skin around goes with the layout of an eye.
 *
 * <p>Own measure, in place of eyes visible (0x4F), which needs a trained network. Known failures: thick frames, glare
 * on lenses and dark lenses lower the correlation as well, and so does an eye in deep shadow or turned away from the
 * camera.
 */
public final class EyeCover {
  /** The contrast of an eye that nothing of is seen; the faintest bare ones of 540 portraits have 0.07. */
  private static final double FLAT = 0.06;

  /** Of an eye that shows: dim light and dark lenses hide both. */
  private static final double SHOWN = 0.2;

  private static final double PATCHED = 2.2;

  /** As far as light alone can take it, which darkens one eye or another on any skin; a patch goes beyond. */
  private static final double MOST_BY_LAYOUT = 1.6;

  private EyeCover() {}

  public static Measurement of(Portrait portrait) {
    Optional<NotMeasured> obstacle = Sight.obstacle(portrait);
    if (obstacle.isPresent()) {
      return Measurement.unknown(MeasureId.EYE_COVER, obstacle.get());
    }
    FaceColours face = FaceColours.of(portrait);
    double skin = face.median(FaceSpots.SKIN).lightness();
    double patched = patched(EyeSight.imageLeft(portrait, skin), EyeSight.imageRight(portrait, skin));
    double hidden = Math.max(Math.min(MOST_BY_LAYOUT, hidden(face)), patched);
    return Measurement.of(MeasureId.EYE_COVER, hidden).at(FaceSpots.eyes(portrait.face().mesh()));
  }

  static double hidden(FaceColours face) {
    return 1 - Math.min(EyePattern.imageLeft(face), EyePattern.imageRight(face));
  }

  /** The share of a patch's number that goes with the contrasts of both eyes. */
  static double patched(double contrast, double other) {
    return Math.max(contrast, other) < SHOWN ? 0 : PATCHED * Math.max(0, 1 - Math.min(contrast, other) / FLAT);
  }
}
