package app.selfsame.measure.detail;

/** Power spectra of small squares (radix-2 transform of Cooley and Tukey, Math. Comp. 19 (1965)). */
final class Spectrum {
  private Spectrum() {}

  /**
   * The power at each of {@code side * side} frequencies of a square, its mean removed and its edges faded by a Hann
   * window.
   *
   * @param values {@code side * side}, rows from the top; overwritten
   * @param side a power of two
   */
  static double[] power(double[] values, int side) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double[] hann = new double[side];
    double[] cosines = new double[side];
    double[] sines = new double[side];
    for (int i = 0; i < side; i++) {
      hann[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / side);
      cosines[i] = Math.cos(2 * Math.PI * i / side);
      sines[i] = -Math.sin(2 * Math.PI * i / side);
    }
    double[] imaginary = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (values[i] - mean) * hann[i % side] * hann[i / side];
    }
    for (int line = 0; line < side; line++) {
      transform(values, imaginary, line * side, 1, side, cosines, sines);
    }
    for (int line = 0; line < side; line++) {
      transform(values, imaginary, line, side, side, cosines, sines);
    }
    double[] power = new double[values.length];
    for (int i = 0; i < power.length; i++) {
      power[i] = values[i] * values[i] + imaginary[i] * imaginary[i];
    }
    return power;
  }

  private static void transform(
      double[] real, double[] imaginary, int start, int stride, int n, double[] cosines, double[] sines) {
    reverse(real, start, stride, n);
    reverse(imaginary, start, stride, n);
    for (int half = 1; half < n; half *= 2) {
      for (int i = 0; i < n; i += 2 * half) {
        for (int k = 0; k < half; k++) {
          int turn = k * (n / (2 * half));
          int a = start + (i + k) * stride;
          int b = a + half * stride;
          double re = real[b] * cosines[turn] - imaginary[b] * sines[turn];
          double im = real[b] * sines[turn] + imaginary[b] * cosines[turn];
          real[b] = real[a] - re;
          imaginary[b] = imaginary[a] - im;
          real[a] += re;
          imaginary[a] += im;
        }
      }
    }
  }

  /** Puts the values in the order of their places read backwards in binary. */
  private static void reverse(double[] values, int start, int stride, int n) {
    for (int i = 1, j = 0; i < n; i++) {
      int bit = n >> 1;
      for (; (j & bit) != 0; bit >>= 1) {
        j ^= bit;
      }
      j ^= bit;
      if (i < j) {
        double kept = values[start + i * stride];
        values[start + i * stride] = values[start + j * stride];
        values[start + j * stride] = kept;
      }
    }
  }
}
