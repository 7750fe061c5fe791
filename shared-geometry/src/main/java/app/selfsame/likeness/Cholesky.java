package app.selfsame.likeness;

/** Systems of linear equations with a symmetric, positive matrix (Cholesky's factors). */
final class Cholesky {
  private Cholesky() {}

  /**
   * Replaces the lower half of a matrix by its factor.
   *
   * @return whether it is positive; if not, it is no use any more
   */
  static boolean factor(double[][] matrix) {
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= matrix[i][k] * matrix[j][k];
        }
        if (j < i) {
          matrix[i][j] = rest / matrix[j][j];
        } else if (rest > 0) {
          matrix[i][i] = Math.sqrt(rest);
        } else {
          return false;
        }
      }
    }
    return true;
  }

  /** What the matrix makes the right side of, by its factor. */
  static double[] solve(double[][] factor, double[] right) {
    double[] solution = right.clone();
    for (int i = 0; i < solution.length; i++) {
      for (int k = 0; k < i; k++) {
        solution[i] -= factor[i][k] * solution[k];
      }
      solution[i] /= factor[i][i];
    }
    for (int i = solution.length - 1; i >= 0; i--) {
      for (int k = i + 1; k < solution.length; k++) {
        solution[i] -= factor[k][i] * solution[k];
      }
      solution[i] /= factor[i][i];
    }
    return solution;
  }
}
