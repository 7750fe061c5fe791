package app.selfsame.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * The directions along which a picture's small print runs: where print is blurred so that its characters run together and
 * its lines do not, brightness changes across the lines (structure tensor; Bigün and Granlund, "Optimal orientation detection
 * of linear symmetry", 1987).
 */
final class TextDirections {
  private static final int BINS = 36;
  private static final double BIN_RADIANS = Math.PI / BINS;
  private static final int BLUR_PX = 7;
  /** Of each second pixel: four cells. */
  private static final int AROUND_PX = 2 * InkMap.PITCH_PX + 1;
  private static final double LEAST_SHARE_OF_STRONGEST = 0.3;
  /** Peaks closer to each other than 25 degrees are one. */
  private static final int BINS_APART = 5;

  private TextDirections() {}

  /**
   * The likeliest directions, the likeliest first.
   *
   * @return radians against the x axis, clockwise, from 0 up to half a turn
   */
  static List<Double> of(PrintDensity print) {
    int width = print.width();
    int stride = width;
    float[] blurred = RowFilters.mean(print.density(), width, print.height(), BLUR_PX, BLUR_PX);
    // What has been blurred so much loses nothing where only each second pixel is looked at.
    int halfWidth = (width - 1) / 2;
    int halfHeight = (print.height() - 1) / 2;
    float[] xx = new float[halfWidth * halfHeight];
    float[] xy = new float[xx.length];
    float[] yy = new float[xx.length];
    for (int y = 0; y < halfHeight; y++) {
      for (int x = 0, from = (2 * y + 1) * stride + 1, to = y * halfWidth; x < halfWidth; x++, from += 2, to++) {
        boolean isInside = x < halfWidth - 1 && y < halfHeight - 1;
        float dx = isInside ? blurred[from + 1] - blurred[from - 1] : 0;
        float dy = isInside ? blurred[from + stride] - blurred[from - stride] : 0;
        xx[to] = dx * dx;
        xy[to] = dx * dy;
        yy[to] = dy * dy;
      }
    }
    xx = RowFilters.mean(xx, halfWidth, halfHeight, AROUND_PX, AROUND_PX);
    xy = RowFilters.mean(xy, halfWidth, halfHeight, AROUND_PX, AROUND_PX);
    yy = RowFilters.mean(yy, halfWidth, halfHeight, AROUND_PX, AROUND_PX);
    return peaks(histogram(xx, xy, yy));
  }

  private static double[] histogram(float[] xx, float[] xy, float[] yy) {
    double[] counts = new double[BINS];
    for (int at = 0; at < xx.length; at++) {
      double difference = xx[at] - yy[at];
      double sum = xx[at] + yy[at];
      double strength = Math.sqrt(difference * difference + 4.0 * xy[at] * xy[at]);
      if (sum > 0) {
        // Lines run across the direction of change.
        double radians = 0.5 * Math.atan2(2 * xy[at], difference) + Math.PI / 2;
        int bin = Math.min(BINS - 1, (int) ((radians < 0 ? radians + Math.PI : radians % Math.PI) / BIN_RADIANS));
        double coherence = strength / sum;
        counts[bin] += strength * coherence * coherence;
      }
    }
    return counts;
  }

  private static List<Double> peaks(double[] counts) {
    double[] smooth = new double[BINS];
    for (int i = 0; i < BINS; i++) {
      smooth[i] = counts[(i + BINS - 1) % BINS] + 2 * counts[i] + counts[(i + 1) % BINS];
    }
    List<Double> peaks = new ArrayList<>();
    double strongest = 0;
    while (true) {
      int best = 0;
      for (int i = 1; i < BINS; i++) {
        best = smooth[i] > smooth[best] ? i : best;
      }
      if (smooth[best] <= LEAST_SHARE_OF_STRONGEST * strongest || smooth[best] == 0) {
        return peaks;
      }
      strongest = Math.max(strongest, smooth[best]);
      double before = counts[(best + BINS - 1) % BINS];
      double after = counts[(best + 1) % BINS];
      double shift = (after - before) / (before + counts[best] + after);
      peaks.add((best + 0.5 + shift) * BIN_RADIANS);
      for (int i = -BINS_APART; i <= BINS_APART; i++) {
        smooth[(best + i + BINS) % BINS] = 0;
      }
    }
  }
}
