package app.selfsame.measure.features;

import app.selfsame.face.FaceMesh;
import app.selfsame.measure.LandmarkDistance;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;

/**
 * How far the mouth is open: the largest distance between the inner edges of the lips, over the distance from the
 * midpoint of the eyes to the chin. A ratio.
 *
 * <p>ISO/IEC 29794-5, mouth closed (0x4E): scalar {@code round(100 (1 - 1 / (1 + exp((0.2 - x) / 0.06))))}. The lips
 * are those of the attention mesh: 82-87, 13-14, 312-317 for the pairs 89-95, 90-94, 91-93 of the standard's WFLW
 * points. Known failure: beards that hide the lips.
 */
public final class MouthClosed {
  private static final int[] UPPER = {82, 13, 312};
  private static final int[] LOWER = {87, 14, 317};

  private static final ScalarMap SCALAR = ScalarMap.falling(100, 0.2, 0.06);

  private MouthClosed() {}

  public static Measurement of(Portrait portrait) {
    double ratio = ratio(portrait.face().mesh());
    return Measurement.of(MeasureId.MOUTH_CLOSED, ratio, scalar(ratio));
  }

  /** The ratio; closed lips are below 0.01, visible teeth above 0.055. */
  public static double ratio(FaceMesh mesh) {
    return LandmarkDistance.largestPx(mesh, UPPER, LOWER) / mesh.eyesToChinPx();
  }

  static int scalar(double ratio) {
    return SCALAR.scalar(ratio);
  }
}
