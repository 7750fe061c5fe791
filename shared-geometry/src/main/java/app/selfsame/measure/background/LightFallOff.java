package app.selfsame.measure.background;

import java.util.Arrays;

/**
 * Lightness that changes smoothly over a wall, as under a window or a lamp: {@code c0 + c1 x + c2 y + c3 x² + c4 y²},
 * fitted by least absolute deviations (iteratively reweighted least squares: Schlossmacher 1973), so that what lies on
 * less than half of the wall does not bend it.
 */
final class LightFallOff {
  private static final int TERMS = 5;
  private static final int ROUNDS = 5;

  /** Deviations below this, in L*, weigh alike. */
  private static final double ALIKE = 0.5;

  /** Keeps the equations solvable where the wall shows in a strip only. */
  private static final double RIDGE = 1e-3;

  private LightFallOff() {}

  /**
   * What is left of the values when the fitted surface is taken off.
   *
   * @param values {@code side * side} places, NaN where there is no wall
   */
  static double[] takenOff(double[] values, int side) {
    double[][] terms = new double[values.length][];
    for (int i = 0; i < values.length; i++) {
      terms[i] = Double.isNaN(values[i]) ? null : terms(i, side);
    }
    double[] left = values.clone();
    double[] weights = new double[values.length];
    Arrays.fill(weights, 1);
    for (int round = 0; round < ROUNDS; round++) {
      double[] surface = surface(values, terms, weights);
      for (int i = 0; i < values.length; i++) {
        if (terms[i] != null) {
          left[i] = values[i] - at(surface, terms[i]);
          weights[i] = 1 / Math.max(ALIKE, Math.abs(left[i]));
        }
      }
    }
    return left;
  }

  private static double[] surface(double[] values, double[][] terms, double[] weights) {
    double[][] equations = new double[TERMS][TERMS + 1];
    for (int i = 0; i < values.length; i++) {
      if (terms[i] != null) {
        for (int row = 0; row < TERMS; row++) {
          double weighted = weights[i] * terms[i][row];
          for (int column = row; column < TERMS; column++) {
            equations[row][column] += weighted * terms[i][column];
          }
          equations[row][TERMS] += weighted * values[i];
        }
      }
    }
    for (int row = 0; row < TERMS; row++) {
      equations[row][row] += RIDGE;
      for (int column = 0; column < row; column++) {
        equations[row][column] = equations[column][row];
      }
    }
    return solution(equations);
  }

  private static double at(double[] surface, double[] terms) {
    double sum = 0;
    for (int term = 0; term < TERMS; term++) {
      sum += surface[term] * terms[term];
    }
    return sum;
  }

  private static double[] terms(int place, int side) {
    double x = 2.0 * (place % side) / side - 1;
    double y = 2.0 * (place / side) / side - 1;
    return new double[] {1, x, y, x * x, y * y};
  }

  /** Elimination without exchange of rows: the matrix is symmetric and positive. */
  private static double[] solution(double[][] equations) {
    for (int pivot = 0; pivot < TERMS; pivot++) {
      for (int row = pivot + 1; row < TERMS; row++) {
        double share = equations[row][pivot] / equations[pivot][pivot];
        for (int column = pivot; column <= TERMS; column++) {
          equations[row][column] -= share * equations[pivot][column];
        }
      }
    }
    double[] solution = new double[TERMS];
    for (int row = TERMS - 1; row >= 0; row--) {
      double sum = equations[row][TERMS];
      for (int column = row + 1; column < TERMS; column++) {
        sum -= equations[row][column] * solution[column];
      }
      solution[row] = sum / equations[row][row];
    }
    return solution;
  }
}
