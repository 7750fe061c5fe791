package app.selfsame.measure.detail;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;

/**
 * How far pixels repeat at a fixed distance, as they do after an enlargement without interpolation and in a mosaic: for
 * every period of 2 to 16 pixels and each place in it, one less the mean step at that place over the mean of all steps;
 * the largest of these, the lesser of columns and rows. A ratio: 0 repeats nothing, 1 is an enlarged picture.
 *
 * <p>Own measure, on the photo's own pixels over the face; interpolation leaves such periods too (Gallagher, "Detection
 * of linear and cubic interpolation in JPEG compressed images", CRV 2005), though faint ones: see {@link EnlargementTrace}.
 */
public final class Pixelation {
  private static final int LONGEST_PERIOD_PX = 16;

  /** Lines needed at each place of a period before their mean tells more than chance. */
  private static final int LEAST_LINES = 6;

  private static final int LEAST_PX = 48;

  private Pixelation() {}

  public static Measurement of(Portrait portrait) {
    NativeFace face = NativeFace.of(portrait);
    if (Math.min(face.width(), face.height()) < LEAST_PX) {
      return Measurement.unknown(MeasureId.PIXELATION, NotMeasured.TOO_FEW_PIXELS_FOR_PIXELATION);
    }
    LineSteps steps = LineSteps.of(portrait);
    double repeated = Math.min(repeated(steps.columns()), repeated(steps.rows()));
    return Measurement.of(MeasureId.PIXELATION, repeated).at(face.region());
  }

  /** The share of repetition along one direction, of the mean steps from line to line. */
  static double repeated(double[] steps) {
    double mean = 0;
    for (double step : steps) {
      mean += step / steps.length;
    }
    if (mean == 0) {
      return 0;
    }
    double least = mean;
    for (int period = 2; period <= LONGEST_PERIOD_PX && steps.length / period >= LEAST_LINES; period++) {
      least = Math.min(least, leastMean(steps, period));
    }
    return 1 - least / mean;
  }

  /** The least of the means of every so manieth value. */
  static double leastMean(double[] values, int period) {
    double least = Double.POSITIVE_INFINITY;
    for (int phase = 0; phase < period; phase++) {
      double sum = 0;
      int count = 0;
      for (int i = phase; i < values.length; i += period) {
        sum += values[i];
        count++;
      }
      least = Math.min(least, sum / count);
    }
    return least;
  }
}
