package app.selfsame.measure;

/**
 * How much of the face's detail is fine detail: mean absolute difference of the face from its own 3 x 3 mean, over
 * that from its 9 x 9 mean, in the aligned frame (eyes 113 pixels apart). A ratio of two contrasts, so that neither
 * skin tone nor exposure moves it.
 *
 * <p>Own measure; the standard's sharpness (0x49) needs a trained forest. Known failures: noise looks sharp, and a face
 * smaller than the frame looks blurred, which it is at that size.
 */
public final class FineDetail {
  private static final int FINE_RADIUS = 1;
  private static final int COARSE_RADIUS = 4;

  private FineDetail() {}

  public static Measurement of(Portrait portrait) {
    return Measurement.of(MeasureId.FINE_DETAIL, ratio(portrait.luminance(), portrait.region()));
  }

  static double ratio(LuminancePlane plane, FaceRegion region) {
    float[] lightness = new float[plane.values().length];
    for (int i = 0; i < lightness.length; i++) {
      lightness[i] = (float) Math.sqrt(plane.values()[i]);
    }
    SummedArea sums = new SummedArea(lightness, plane.width(), plane.height());
    double fine = 0;
    double coarse = 0;
    for (int y = 0; y < plane.height(); y++) {
      for (int x = 0; x < plane.width(); x++) {
        int at = y * plane.width() + x;
        if (region.inside()[at]) {
          fine += Math.abs(lightness[at] - sums.mean(x, y, FINE_RADIUS));
          coarse += Math.abs(lightness[at] - sums.mean(x, y, COARSE_RADIUS));
        }
      }
    }
    return coarse == 0 ? 0 : fine / coarse;
  }
}
