package app.selfsame.bench.matting;

/** Symmetric matrices of three rows, as six numbers: xx, xy, xz, yy, yz, zz. */
final class Symmetric3 {
  private Symmetric3() {}

  static void invert(double[] matrix, double[] inverse) {
    double xx = matrix[0];
    double xy = matrix[1];
    double xz = matrix[2];
    double yy = matrix[3];
    double yz = matrix[4];
    double zz = matrix[5];
    double a = yy * zz - yz * yz;
    double b = xz * yz - xy * zz;
    double c = xy * yz - xz * yy;
    double scale = 1 / (xx * a + xy * b + xz * c);
    inverse[0] = a * scale;
    inverse[1] = b * scale;
    inverse[2] = c * scale;
    inverse[3] = (xx * zz - xz * xz) * scale;
    inverse[4] = (xy * xz - xx * yz) * scale;
    inverse[5] = (xx * yy - xy * xy) * scale;
  }

  /** {@code u' M v} of the vectors that begin at {@code uAt} and {@code vAt}. */
  static double form(double[] matrix, double[] u, int uAt, double[] v, int vAt) {
    return u[uAt] * (matrix[0] * v[vAt] + matrix[1] * v[vAt + 1] + matrix[2] * v[vAt + 2])
        + u[uAt + 1] * (matrix[1] * v[vAt] + matrix[3] * v[vAt + 1] + matrix[4] * v[vAt + 2])
        + u[uAt + 2] * (matrix[2] * v[vAt] + matrix[4] * v[vAt + 1] + matrix[5] * v[vAt + 2]);
  }
}
