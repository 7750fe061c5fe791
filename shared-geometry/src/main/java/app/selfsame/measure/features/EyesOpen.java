package app.selfsame.measure.features;

import app.selfsame.face.FaceMesh;
import app.selfsame.measure.LandmarkDistance;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;

/**
 * How far the less open eye is open: the largest distance between upper and lower lid, over the distance from the
 * midpoint of the eyes to the chin. A ratio.
 *
 * <p>ISO/IEC 29794-5, eyes open (0x4D): scalar {@code round(100 / (1 + exp((0.02 - x) / 0.01)))}. The lids are those of
 * the attention mesh: 160-144, 159-145, 158-153 for the pairs 61-67, 62-66, 63-65 of the standard's WFLW points, and
 * 387-373, 386-374, 385-380 for 71-73, 70-74, 69-75. Known failure: lids drawn over closed eyes by shadows or by heavy
 * make-up.
 */
public final class EyesOpen {
  private static final int[] IMAGE_LEFT_UPPER = {160, 159, 158};
  private static final int[] IMAGE_LEFT_LOWER = {144, 145, 153};
  private static final int[] IMAGE_RIGHT_UPPER = {387, 386, 385};
  private static final int[] IMAGE_RIGHT_LOWER = {373, 374, 380};

  private static final ScalarMap SCALAR = ScalarMap.rising(100, 0.02, 0.01);

  private EyesOpen() {}

  public static Measurement of(Portrait portrait) {
    double ratio = ratio(portrait.face().mesh());
    return Measurement.of(MeasureId.EYES_OPEN, ratio, scalar(ratio));
  }

  /** The ratio; a wide open eye is near 0.1, a closed one below 0.025. */
  public static double ratio(FaceMesh mesh) {
    double opening =
        Math.min(
            LandmarkDistance.largestPx(mesh, IMAGE_LEFT_UPPER, IMAGE_LEFT_LOWER),
            LandmarkDistance.largestPx(mesh, IMAGE_RIGHT_UPPER, IMAGE_RIGHT_LOWER));
    return opening / mesh.eyesToChinPx();
  }

  static int scalar(double ratio) {
    return SCALAR.scalar(ratio);
  }
}
