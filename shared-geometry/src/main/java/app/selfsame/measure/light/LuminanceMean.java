package app.selfsame.measure.light;

import app.selfsame.measure.LuminanceHistogram;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;

/**
 * How light the face is: the mean of linear luminance over the landmarked region, black 0 and white 1.
 *
 * <p>ISO/IEC 29794-5, luminance mean (0x44): luminance in whole numbers 0..255 over 255; scalar
 * {@code round(100 s(x, 0.2) (1 - s(x, 0.8)))} with the sigmoid {@code s(x, c) = 1 / (1 + exp((c - x) / 0.05))}. The
 * region is {@link app.selfsame.measure.FaceRegion#landmarked}. Known failure: the scalar depends on the skin; dark
 * skin in good light gets half of what light skin gets, so it must not refuse anybody by itself.
 */
public final class LuminanceMean {
  private static final double TOO_DARK = 0.2;
  private static final double TOO_LIGHT = 0.8;
  private static final double WIDTH = 0.05;

  private LuminanceMean() {}

  public static Measurement of(Portrait portrait) {
    LuminanceHistogram histogram = portrait.histogram();
    if (histogram.isEmpty()) {
      return Measurement.unknown(MeasureId.LUMINANCE_MEAN, NotMeasured.FACE_OUTSIDE_ITS_PLACE);
    }
    double value = mean(histogram);
    return Measurement.of(MeasureId.LUMINANCE_MEAN, value, scalar(value));
  }

  /** The mean, 0..1. */
  static double mean(LuminanceHistogram histogram) {
    double sum = 0;
    for (int i = 0; i < LuminanceHistogram.BINS; i++) {
      sum += histogram.share(i) * i;
    }
    return sum / 255;
  }

  static int scalar(double mean) {
    return ScalarMap.clamp(100 * sigmoid(mean, TOO_DARK) * (1 - sigmoid(mean, TOO_LIGHT)));
  }

  private static double sigmoid(double value, double centre) {
    return 1 / (1 + Math.exp((centre - value) / WIDTH));
  }
}
