package app.selfsame.measure.cover;

import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.List;
import java.util.Optional;

/**
 * The share of a lens that shines brighter than skin: pixels of the lens whose sRGB luma exceeds that of the skin by a
 * quarter and is at least {@value #BRIGHT}. A ratio, of the lens that shines more.
 *
 * <p>Own measure (BioLab-ICAO list, flash reflection on lenses); unknown without a frame. The lens is taken as the
 * rectangle around the eye that any frame encloses. Known failures: coloured coatings that reflect dimly pass; strong
 * light on the skin seen through the lens and bright metal frames count; on skin brighter than four fifths of white
 * only burnt-out reflections are told.
 */
public final class LensReflection {
  private static final int BRIGHT = 170;
  private static final int NEARLY_WHITE = 245;
  private static final double BRIGHTER_THAN_SKIN = 1.25;

  private static final int HALF_WIDTH_PX = 32;
  private static final int ABOVE_PX = 14;
  private static final int BELOW_PX = 30;

  private LensReflection() {}

  public static Measurement of(Portrait portrait) {
    FaceColours face = FaceColours.of(portrait);
    Optional<NotMeasured> obstacle = Eyeglasses.obstacle(portrait, BridgeProfile.of(portrait));
    if (obstacle.isPresent()) {
      return Measurement.unknown(MeasureId.LENS_REFLECTION, obstacle.get());
    }
    AlignedFace aligned = portrait.aligned();
    PointPx left = aligned.toFrame(portrait.face().mesh().imageLeftEyeCentre());
    PointPx right = aligned.toFrame(portrait.face().mesh().imageRightEyeCentre());
    double skin = 2.55 * face.median(FaceSpots.SKIN).lightness();
    double share = Math.max(share(portrait.colour(), left, skin), share(portrait.colour(), right, skin));
    return Measurement.of(MeasureId.LENS_REFLECTION, share)
        .at(List.of(region(aligned, left), region(aligned, right)));
  }

  private static RegionPx region(AlignedFace aligned, PointPx eye) {
    return aligned.region(
        eye.x() - HALF_WIDTH_PX, eye.y() - ABOVE_PX, 2.0 * HALF_WIDTH_PX, ABOVE_PX + (double) BELOW_PX);
  }

  /**
   * The share of one lens.
   *
   * @param frame sRGB samples of the aligned frame
   * @param eye its centre, in the aligned frame
   * @param skin sRGB luma of the skin
   */
  static double share(float[] frame, PointPx eye, double skin) {
    double limit = Math.min(NEARLY_WHITE, Math.max(BRIGHT, BRIGHTER_THAN_SKIN * skin));
    int bright = 0;
    for (int row = -ABOVE_PX; row < BELOW_PX; row++) {
      int at = 3 * (((int) eye.y() + row) * AlignedFace.SIDE_PX + (int) eye.x() - HALF_WIDTH_PX);
      for (int i = 0; i < 2 * HALF_WIDTH_PX; i++, at += 3) {
        bright += 0.299 * frame[at] + 0.587 * frame[at + 1] + 0.114 * frame[at + 2] >= limit ? 1 : 0;
      }
    }
    return bright / (2.0 * HALF_WIDTH_PX * (ABOVE_PX + BELOW_PX));
  }
}
