package app.selfsame.measure.detail;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;

/**
 * How regularly the face's pixels follow from their neighbours, as those of a smoothly enlarged picture do: third
 * differences between columns, and between rows, are smaller at one place in every two, three, five or seven than on
 * the mean. The largest share by which they are smaller, the lesser of columns and rows. A ratio.
 *
 * <p>Interpolated pixels lie on polynomials between those that there were, and their variance has the period of these
 * (Gallagher, "Detection of linear and cubic interpolation in JPEG compressed images", CRV 2005). Differences of odd
 * order lie between two pixels, so that twice the size shows too, where both pixels lie alike. Periods of four and
 * eight belong to the blocks of JPEG. Blur has no period.
 *
 * <p>Own measure, on the photo's own pixels. Known failures: enlarged by other than simple ratios, made smaller
 * afterwards, or written as JPEG of a quality below 85, which leaves half of the pictures of twice the size unseen.
 */
public final class EnlargementTrace {
  /** Of 1020: edges count as much as the skin beside them. */
  private static final int MOST = 60;

  private static final int[] PERIODS = {2, 3, 5, 7};

  /** At two the blocks of JPEG have a little too, of which odd periods have none: these count double. */
  private static final double ODD_WEIGHT = 2;

  /** Lines needed at each place of a period before their mean tells more than chance. */
  private static final int LEAST_LINES = 30;

  private static final int LEAST_PX = 128;

  private EnlargementTrace() {}

  public static Measurement of(Portrait portrait) {
    NativeFace face = NativeFace.of(portrait);
    if (Math.min(face.width(), face.height()) < LEAST_PX) {
      return Measurement.unknown(MeasureId.ENLARGEMENT_TRACE, NotMeasured.TOO_FEW_PIXELS_FOR_ENLARGEMENT);
    }
    return Measurement.of(MeasureId.ENLARGEMENT_TRACE, trace(face)).at(face.region());
  }

  static double trace(NativeFace face) {
    double[] columns = bendsOfColumns(face);
    double[] rows = bendsOfRows(face);
    double most = 0;
    for (int period : PERIODS) {
      if (Math.min(columns.length, rows.length) >= LEAST_LINES * period) {
        double share = Math.min(smaller(columns, period), smaller(rows, period));
        most = Math.max(most, Math.min(1, period % 2 == 0 ? share : ODD_WEIGHT * share));
      }
    }
    return most;
  }

  /** The mean absolute third difference of each four columns in a row: three fewer than the face has columns. */
  private static double[] bendsOfColumns(NativeFace face) {
    int[] luma = face.luma();
    int[] sums = new int[face.width() - 3];
    for (int y = 0; y < face.height(); y++) {
      int row = y * face.width();
      for (int x = 0; x < sums.length; x++) {
        int at = row + x;
        sums[x] += Math.min(MOST, Math.abs(luma[at + 3] - 3 * luma[at + 2] + 3 * luma[at + 1] - luma[at]));
      }
    }
    return LineSteps.means(sums, face.height());
  }

  private static double[] bendsOfRows(NativeFace face) {
    int[] luma = face.luma();
    int width = face.width();
    int[] sums = new int[face.height() - 3];
    for (int y = 0; y < sums.length; y++) {
      int sum = 0;
      for (int x = 0, at = y * width; x < width; x++, at++) {
        int bend = luma[at + 3 * width] - 3 * luma[at + 2 * width] + 3 * luma[at + width] - luma[at];
        sum += Math.min(MOST, Math.abs(bend));
      }
      sums[y] = sum;
    }
    return LineSteps.means(sums, width);
  }

  /** By what share values at one place of a period are smaller than all of them. */
  private static double smaller(double[] values, int period) {
    double mean = Pixelation.leastMean(values, 1);
    return mean == 0 ? 0 : 1 - Pixelation.leastMean(values, period) / mean;
  }
}
