package app.selfsame.measure.detail;

import app.selfsame.measure.FaceRegion;
import app.selfsame.measure.LuminancePlane;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.SummedArea;

/**
 * How much of the face's detail is fine detail: mean absolute difference of the face from its own 3 x 3 mean, over that
 * from its 9 x 9 mean, in the aligned frame (eyes 113 pixels apart). A ratio of two contrasts, so that neither skin
 * tone nor exposure moves it.
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
    FaceRegion.Bounds bounds = region.bounds();
    int left = Math.max(0, bounds.left() - COARSE_RADIUS);
    int top = Math.max(0, bounds.top() - COARSE_RADIUS);
    int width = Math.min(plane.width(), bounds.right() + COARSE_RADIUS) - left;
    int height = Math.min(plane.height(), bounds.bottom() + COARSE_RADIUS) - top;
    if (width <= 0 || height <= 0) {
      return 0;
    }
    float[] lightness = new float[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        lightness[y * width + x] = (float) Math.sqrt(plane.at(left + x, top + y));
      }
    }
    SummedArea sums = new SummedArea(lightness, width, height);
    double fine = 0;
    double coarse = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (region.inside()[(top + y) * region.width() + left + x]) {
          float here = lightness[y * width + x];
          fine += Math.abs(here - sums.mean(x, y, FINE_RADIUS));
          coarse += Math.abs(here - sums.mean(x, y, COARSE_RADIUS));
        }
      }
    }
    return coarse == 0 ? 0 : fine / coarse;
  }
}
