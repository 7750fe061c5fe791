package app.selfsame.measure.light;

import app.selfsame.measure.LuminanceHistogram;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;

/**
 * The share of the face whose luminance is 25 or less of 255: detail lost in the dark. A ratio.
 *
 * <p>ISO/IEC 29794-5, under-exposure prevention (0x46): scalar
 * {@code round(120 (0.832 - 1 / (1 + exp((0.92 - x) / 0.05))))}, clamped. The standard leaves out what covers the face;
 * here the whole {@link app.selfsame.measure.FaceRegion#landmarked} counts. Known failures: sunglasses, dark beards and
 * brows count as under-exposed; the scalar drops only where nearly all of the face is black.
 */
public final class UnderExposure {
  private static final int DARKEST = 25;
  private static final ScalarMap SCALAR = new ScalarMap(120, 0.832, -1, 0.92, 0.05);

  private UnderExposure() {}

  public static Measurement of(Portrait portrait) {
    LuminanceHistogram histogram = portrait.histogram();
    if (histogram.isEmpty()) {
      return Measurement.unknown(MeasureId.UNDER_EXPOSURE, NotMeasured.FACE_OUTSIDE_ITS_PLACE);
    }
    double value = share(histogram);
    return Measurement.of(MeasureId.UNDER_EXPOSURE, value, scalar(value));
  }

  static double share(LuminanceHistogram histogram) {
    return histogram.share(0, DARKEST);
  }

  static int scalar(double share) {
    return SCALAR.scalar(share);
  }
}
