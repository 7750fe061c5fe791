package app.selfsame.likeness;

import java.util.Arrays;

/**
 * Nearly a Gaussian by three running means (Wells, "Efficient synthesis of Gaussian filters by cascaded uniform filters",
 * 1986): only sums and quotients, so that every machine comes to the same numbers, in a time that does not grow with the
 * width. What lies outside the mask counts for nothing.
 */
final class MaskedBlur {
  private static final int PASSES = 3;

  private final int side;
  private final int[] radii;
  private final boolean[] inside;
  private final float[] weight;

  /**
   * For planes of one size and one mask.
   *
   * @param inside which of the {@code side * side} values count
   * @param deviationPx of the Gaussian
   */
  MaskedBlur(boolean[] inside, int side, double deviationPx) {
    this.side = side;
    this.radii = radii(deviationPx);
    this.inside = inside;
    float[] ones = new float[inside.length];
    Arrays.fill(ones, 1);
    this.weight = sums(ones);
  }

  /** The weighted mean around each value inside the mask, 0 outside. */
  float[] of(float[] plane) {
    float[] sums = sums(plane);
    for (int i = 0; i < sums.length; i++) {
      sums[i] = inside[i] ? sums[i] / weight[i] : 0;
    }
    return sums;
  }

  private float[] sums(float[] plane) {
    float[] values = new float[plane.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = inside[i] ? plane[i] : 0;
    }
    double[] line = new double[side];
    for (int radius : radii) {
      for (int i = 0; i < side; i++) {
        average(values, i * side, 1, radius, line);
      }
      for (int i = 0; i < side; i++) {
        average(values, i, side, radius, line);
      }
    }
    return values;
  }

  private void average(float[] values, int from, int step, int radius, double[] line) {
    double sum = 0;
    for (int i = 0; i < radius && i < side; i++) {
      sum += values[from + i * step];
    }
    for (int i = 0; i < side; i++) {
      if (i + radius < side) {
        sum += values[from + (i + radius) * step];
      }
      line[i] = sum;
      if (i - radius >= 0) {
        sum -= values[from + (i - radius) * step];
      }
    }
    for (int i = 0; i < side; i++) {
      values[from + i * step] = (float) (line[i] / (2 * radius + 1));
    }
  }

  /** Radii of the running means, whose variances together come nearest to the Gaussian's. */
  private static int[] radii(double deviationPx) {
    int[] radii = new int[PASSES];
    double left = deviationPx * deviationPx;
    for (int pass = 0; pass < PASSES; pass++) {
      double share = left / (PASSES - pass);
      int radius = (int) Math.round((Math.sqrt(12 * share + 1) - 1) / 2);
      radii[pass] = radius;
      left = Math.max(0, left - variance(radius));
    }
    return radii;
  }

  /** Of a running mean over {@code 2 radius + 1} values. */
  private static double variance(int radius) {
    return radius * (radius + 1) / 3.0;
  }
}
