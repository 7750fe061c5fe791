package app.selfsame.measure.light;

import app.selfsame.measure.LuminanceHistogram;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;

/**
 * The share of the face whose luminance is 247 or more of 255: detail that is lost for good. A ratio.
 *
 * <p>ISO/IEC 29794-5, over-exposure prevention (0x47): scalar {@code round(1 / (x + 0.01))}, clamped. The standard
 * leaves out what covers the face; here the whole {@link app.selfsame.measure.FaceRegion#landmarked} counts. Known
 * failures: white beards and spectacle frames inside the region count as burnt out; a burnt-out forehead does not.
 */
public final class OverExposure {
  private static final int BURNT_OUT = 247;
  private static final double ZERO_GUARD = 0.01;

  private OverExposure() {}

  public static Measurement of(Portrait portrait) {
    LuminanceHistogram histogram = portrait.histogram();
    if (histogram.isEmpty()) {
      return Measurement.unknown(MeasureId.OVER_EXPOSURE, NotMeasured.FACE_OUTSIDE_ITS_PLACE);
    }
    double value = share(histogram);
    return Measurement.of(MeasureId.OVER_EXPOSURE, value, scalar(value));
  }

  static double share(LuminanceHistogram histogram) {
    return histogram.share(BURNT_OUT, LuminanceHistogram.BINS - 1);
  }

  static int scalar(double share) {
    return ScalarMap.clamp(1 / (share + ZERO_GUARD));
  }
}
