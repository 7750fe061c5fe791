package app.selfsame.measure.light;

import app.selfsame.measure.LuminanceHistogram;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;

/**
 * How many different luminances the face shows: the entropy of their histogram over the landmarked region, in bits, 0
 * for a single one and 8 when all 256 are equally frequent.
 *
 * <p>ISO/IEC 29794-5, dynamic range (0x48): scalar {@code round(12.5 x)}. The region is
 * {@link app.selfsame.measure.FaceRegion#landmarked}. Known failure: noise raises it.
 */
public final class DynamicRange {
  private static final double POINTS_PER_BIT = 12.5;

  private DynamicRange() {}

  public static Measurement of(Portrait portrait) {
    LuminanceHistogram histogram = portrait.histogram();
    if (histogram.isEmpty()) {
      return Measurement.unknown(MeasureId.DYNAMIC_RANGE, NotMeasured.FACE_OUTSIDE_ITS_PLACE);
    }
    double value = entropy(histogram);
    return Measurement.of(MeasureId.DYNAMIC_RANGE, value, scalar(value));
  }

  /** Entropy in bits. */
  static double entropy(LuminanceHistogram histogram) {
    double sum = 0;
    for (int i = 0; i < LuminanceHistogram.BINS; i++) {
      double share = histogram.share(i);
      if (share > 0) {
        sum -= share * Math.log(share);
      }
    }
    return sum / Math.log(2);
  }

  static int scalar(double bits) {
    return ScalarMap.clamp(POINTS_PER_BIT * bits);
  }
}
