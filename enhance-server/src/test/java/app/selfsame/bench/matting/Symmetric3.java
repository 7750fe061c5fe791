package app.selfsame.bench.matting;

/** Symmetric matrices of three rows, as six numbers: xx, xy, xz, yy, yz, zz. */
final class Symmetric3 {
  private Symmetric3() {}

  /** Writes the inverse of the matrix at the front of {@code matrix} into {@code inverse} from {@code at} on. */
  static void invert(double[] matrix, double[] inverse, int at) {
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
    inverse[at] = a * scale;
    inverse[at + 1] = b * scale;
    inverse[at + 2] = c * scale;
    inverse[at + 3] = (xx * zz - xz * xz) * scale;
    inverse[at + 4] = (xy * xz - xx * yz) * scale;
    inverse[at + 5] = (xx * yy - xy * xy) * scale;
  }

  /** {@code u' M v} of the matrix from {@code at} on. */
  static double form(double[] matrix, int at, double[] u, int uAt, double[] v, int vAt) {
    return u[uAt] * (matrix[at] * v[vAt] + matrix[at + 1] * v[vAt + 1] + matrix[at + 2] * v[vAt + 2])
        + u[uAt + 1] * (matrix[at + 1] * v[vAt] + matrix[at + 3] * v[vAt + 1] + matrix[at + 4] * v[vAt + 2])
        + u[uAt + 2] * (matrix[at + 2] * v[vAt] + matrix[at + 4] * v[vAt + 1] + matrix[at + 5] * v[vAt + 2]);
  }
}
