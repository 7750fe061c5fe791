package app.selfsame.measure.background;

import java.util.Arrays;

/**
 * Lightness that changes over a wall as it does from place to place: {@code c1 x + c2 y + c3 x² / 2 + c4 y² / 2}, whose
 * slopes are lines fitted by least absolute deviations to the differences between places nearby. Unlike
 * {@link LightFallOff} it does not bend to a step between two colours, whose slope is nothing nearly everywhere.
 */
final class LocalFallOff {
  /** Places between the two whose lightness is compared: noise weighs less than between neighbours. */
  private static final int APART = 2;

  private static final int FEWEST = 20;
  private static final int ROUNDS = 6;

  /** Slopes that differ by less, in L* over half the grid, weigh alike. */
  private static final double ALIKE = 0.25;

  /** Keeps the equations solvable where all pairs lie in one column or row. */
  private static final double RIDGE = 1e-6;

  private LocalFallOff() {}

  /**
   * What is left of the values when the surface and then their median are taken off.
   *
   * @param values {@code side * side} places, NaN where there is no wall
   */
  static double[] takenOff(double[] values, int side) {
    double[] across = slope(values, side, 1);
    double[] down = slope(values, side, side);
    double[] left = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double x = 2.0 * (i % side) / side - 1;
      double y = 2.0 * (i / side) / side - 1;
      left[i] = values[i] - x * (across[0] + across[1] * x / 2) - y * (down[0] + down[1] * y / 2);
    }
    double[] sorted = Arrays.stream(left).filter(value -> !Double.isNaN(value)).sorted().toArray();
    for (int i = 0; i < left.length && sorted.length > 0; i++) {
      left[i] -= sorted[sorted.length / 2];
    }
    return left;
  }

  /** The slope at the middle, and how it changes; step is 1 across and a row down. */
  private static double[] slope(double[] values, int side, int step) {
    double[] where = new double[values.length];
    double[] slopes = new double[values.length];
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      int along = step == 1 ? i % side : i / side;
      if (along + APART < side && !Double.isNaN(values[i]) && !Double.isNaN(values[i + APART * step])) {
        where[count] = (2.0 * along + APART) / side - 1;
        slopes[count++] = (values[i + APART * step] - values[i]) * side / (2.0 * APART);
      }
    }
    return count < FEWEST ? new double[2] : line(where, slopes, count);
  }

  private static double[] line(double[] where, double[] values, int count) {
    double offset = 0;
    double rise = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double weights = RIDGE;
      double first = 0;
      double second = RIDGE;
      double sum = 0;
      double product = 0;
      for (int i = 0; i < count; i++) {
        double deviation = Math.abs(values[i] - offset - rise * where[i]);
        double weight = round == 0 ? 1 : 1 / Math.max(ALIKE, deviation);
        weights += weight;
        first += weight * where[i];
        second += weight * where[i] * where[i];
        sum += weight * values[i];
        product += weight * where[i] * values[i];
      }
      double determinant = weights * second - first * first;
      offset = (second * sum - first * product) / determinant;
      rise = (weights * product - first * sum) / determinant;
    }
    return new double[] {offset, rise};
  }
}
