package app.selfsame.measure;

import app.selfsame.face.FaceMesh;

/**
 * How far the mouth is open: the largest distance between the inner edges of the lips, over the distance from the
 * midpoint of the eyes to the chin. A ratio.
 *
 * <p>ISO/IEC 29794-5, mouth closed (0x4E), on the lips of the attention mesh. Known failure: beards that hide the lips.
 */
public final class MouthClosed {
  private static final int[] UPPER = {82, 13, 312};
  private static final int[] LOWER = {87, 14, 317};

  private static final ScalarMap SCALAR = ScalarMap.falling(100, 0.2, 0.06);

  private MouthClosed() {}

  public static Measurement of(Portrait portrait) {
    double ratio = ratio(portrait.face().mesh());
    return Measurement.of(MeasureId.MOUTH_CLOSED, ratio, SCALAR.scalar(ratio));
  }

  /** The ratio; closed lips are below 0.01, visible teeth above 0.055. */
  public static double ratio(FaceMesh mesh) {
    return LandmarkDistance.largestPx(mesh, UPPER, LOWER) / LandmarkDistance.eyesToChinPx(mesh);
  }
}
