package app.selfsame.measure.light;

import app.selfsame.measure.CheekZones;
import app.selfsame.measure.LuminanceHistogram;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;

/**
 * How alike the two cheeks are lit: what the histograms of their luminance have in common, 0 for nothing and 1 for
 * everything.
 *
 * <p>ISO/IEC 29794-5, illumination uniformity (0x43): the sum over the 256 luminances of the smaller share of the two
 * {@link CheekZones}, outside the landmarked region counting as black; scalar {@code round(100 x^0.3)}. Known failures:
 * on an evenly lit face that is smooth the histograms are narrow and a difference of a few steps leaves little in
 * common; a beard on one cheek is taken for shadow.
 */
public final class IlluminationUniformity {
  private static final double EXPONENT = 0.3;

  private IlluminationUniformity() {}

  public static Measurement of(Portrait portrait) {
    CheekZones zones = portrait.cheeks();
    if (!zones.inFrame()) {
      return Measurement.unknown(MeasureId.ILLUMINATION_UNIFORMITY, NotMeasured.FACE_OUTSIDE_ITS_PLACE);
    }
    LuminanceHistogram left = histogram(portrait, zones, zones.imageLeft());
    double common = common(left, histogram(portrait, zones, zones.imageRight()));
    return Measurement.of(MeasureId.ILLUMINATION_UNIFORMITY, common, scalar(common))
        .at(zones.regions(portrait.aligned()));
  }

  private static LuminanceHistogram histogram(Portrait portrait, CheekZones zones, int left) {
    return LuminanceHistogram.of(
        portrait.luminance(), portrait.landmarkedRegion(), left, zones.top(), zones.side());
  }

  /** The sum of the smaller shares. */
  static double common(LuminanceHistogram left, LuminanceHistogram right) {
    double sum = 0;
    for (int i = 0; i < LuminanceHistogram.BINS; i++) {
      sum += Math.min(left.share(i), right.share(i));
    }
    return sum;
  }

  static int scalar(double common) {
    return ScalarMap.clamp(100 * Math.pow(common, EXPONENT));
  }
}
