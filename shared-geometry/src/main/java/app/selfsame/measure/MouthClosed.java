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

  private MouthClosed() {}

  /** The ratio; closed lips are below 0.01, visible teeth above 0.055. */
  public static double ratio(FaceMesh mesh) {
    return LandmarkDistance.largestPx(mesh, UPPER, LOWER) / LandmarkDistance.eyesToChinPx(mesh);
  }
}
