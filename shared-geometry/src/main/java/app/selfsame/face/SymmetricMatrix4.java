package app.selfsame.face;

/** Eigenvectors of symmetric 4 x 4 matrices by cyclic Jacobi rotations. */
final class SymmetricMatrix4 {
  private static final int SIZE = 4;
  /** Jacobi converges quadratically: six sweeps reach the last bit for this size. */
  private static final int SWEEPS = 12;

  private SymmetricMatrix4() {}

  /** The eigenvector of length 1 that belongs to the largest eigenvalue; {@code matrix} is overwritten. */
  static double[] principalEigenvector(double[][] matrix) {
    double[][] vectors = new double[SIZE][SIZE];
    for (int i = 0; i < SIZE; i++) {
      vectors[i][i] = 1;
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int p = 0; p < SIZE - 1; p++) {
        for (int q = p + 1; q < SIZE; q++) {
          rotate(matrix, vectors, p, q);
        }
      }
    }
    int largest = 0;
    for (int i = 1; i < SIZE; i++) {
      if (matrix[i][i] > matrix[largest][largest]) {
        largest = i;
      }
    }
    double[] eigenvector = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      eigenvector[i] = vectors[i][largest];
    }
    return eigenvector;
  }

  private static void rotate(double[][] m, double[][] vectors, int p, int q) {
    if (m[p][q] == 0) {
      return;
    }
    double theta = (m[q][q] - m[p][p]) / (2 * m[p][q]);
    double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double c = 1 / Math.sqrt(t * t + 1);
    double s = t * c;
    for (int k = 0; k < SIZE; k++) {
      double kp = m[k][p];
      double kq = m[k][q];
      m[k][p] = c * kp - s * kq;
      m[k][q] = s * kp + c * kq;
    }
    for (int k = 0; k < SIZE; k++) {
      double pk = m[p][k];
      double qk = m[q][k];
      m[p][k] = c * pk - s * qk;
      m[q][k] = s * pk + c * qk;
      double vp = vectors[k][p];
      double vq = vectors[k][q];
      vectors[k][p] = c * vp - s * vq;
      vectors[k][q] = s * vp + c * vq;
    }
  }
}
