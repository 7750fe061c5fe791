package app.selfsame.measure.light;

import app.selfsame.measure.LuminanceHistogram;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;

/**
 * How much luminance differs within the face: the variance of linear luminance, black 0 and white 1, over the
 * landmarked region.
 *
 * <p>ISO/IEC 29794-5, luminance variance (0x45): scalar {@code round(100 sin(pi 60 x / (60 x + 1)))}, best at 1/60. The
 * region is {@link app.selfsame.measure.FaceRegion#landmarked}. Known failure: it takes a beard or a shadow for
 * contrast, and dark skin has less of it in the same light.
 */
public final class LuminanceVariance {
  private static final double STEEPNESS = 60;

  private LuminanceVariance() {}

  public static Measurement of(Portrait portrait) {
    LuminanceHistogram histogram = portrait.histogram();
    if (histogram.isEmpty()) {
      return Measurement.unknown(MeasureId.LUMINANCE_VARIANCE, NotMeasured.FACE_OUTSIDE_ITS_PLACE);
    }
    double value = variance(histogram);
    return Measurement.of(MeasureId.LUMINANCE_VARIANCE, value, scalar(value));
  }

  /** The variance of luminance 0..1. */
  static double variance(LuminanceHistogram histogram) {
    double mean = LuminanceMean.mean(histogram);
    double sum = 0;
    for (int i = 0; i < LuminanceHistogram.BINS; i++) {
      double difference = i / 255.0 - mean;
      sum += histogram.share(i) * difference * difference;
    }
    return sum;
  }

  static int scalar(double variance) {
    double steep = STEEPNESS * variance;
    return ScalarMap.clamp(100 * Math.sin(Math.PI * steep / (steep + 1)));
  }
}
