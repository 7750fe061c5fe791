package app.selfsame.measure;

import app.selfsame.face.FaceMesh;

/**
 * How far the less open eye is open: the largest distance between upper and lower lid, over the distance from the
 * midpoint of the eyes to the chin. A ratio.
 *
 * <p>ISO/IEC 29794-5, eyes open (0x4D), on the lids of the attention mesh. Known failure: lids drawn over closed eyes
 * by shadows or by heavy make-up.
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
    return Measurement.of(MeasureId.EYES_OPEN, ratio, SCALAR.scalar(ratio));
  }

  /** The ratio; a wide open eye is near 0.1, a closed one below 0.025. */
  public static double ratio(FaceMesh mesh) {
    double opening =
        Math.min(
            LandmarkDistance.largestPx(mesh, IMAGE_LEFT_UPPER, IMAGE_LEFT_LOWER),
            LandmarkDistance.largestPx(mesh, IMAGE_RIGHT_UPPER, IMAGE_RIGHT_LOWER));
    return opening / LandmarkDistance.eyesToChinPx(mesh);
  }
}
