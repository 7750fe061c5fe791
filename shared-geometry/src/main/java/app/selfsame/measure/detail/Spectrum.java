package app.selfsame.measure.detail;

/** Power spectra of small squares (radix-2 transform of Cooley and Tukey, Math. Comp. 19 (1965)). */
final class Spectrum {
  private Spectrum() {}

  /**
   * Puts in the place of two squares their power at each of {@code side * side} frequencies, their means removed and
   * their edges faded by a Hann window. Both are had from one transform, of the one as real and the other as imaginary
   * parts: the spectrum of real values is symmetrical, so that the two can be told apart.
   *
   * @param one {@code side * side} values, rows from the top; overwritten
   * @param other as many
   * @param side a power of two
   */
  static void powers(double[] one, double[] other, int side) {
    double[] hann = new double[side];
    double[] cosines = new double[side];
    double[] sines = new double[side];
    for (int i = 0; i < side; i++) {
      hann[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / side);
      cosines[i] = Math.cos(2 * Math.PI * i / side);
      sines[i] = -Math.sin(2 * Math.PI * i / side);
    }
    fade(one, hann);
    fade(other, hann);
    for (int line = 0; line < side; line++) {
      transform(one, other, line * side, 1, side, cosines, sines);
    }
    for (int line = 0; line < side; line++) {
      transform(one, other, line, side, side, cosines, sines);
    }
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int at = y * side + x;
        int mirrored = (side - y) % side * side + (side - x) % side;
        if (at <= mirrored) {
          tellApart(one, other, at, mirrored);
        }
      }
    }
  }

  private static void fade(double[] values, double[] hann) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    int side = hann.length;
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        values[y * side + x] = (values[y * side + x] - mean) * hann[x] * hann[y];
      }
    }
  }

  private static void tellApart(double[] real, double[] imaginary, int at, int mirrored) {
    double evenReal = real[at] + real[mirrored];
    double oddReal = real[at] - real[mirrored];
    double evenImaginary = imaginary[at] + imaginary[mirrored];
    double oddImaginary = imaginary[at] - imaginary[mirrored];
    real[at] = (evenReal * evenReal + oddImaginary * oddImaginary) / 4;
    imaginary[at] = (evenImaginary * evenImaginary + oddReal * oddReal) / 4;
    real[mirrored] = real[at];
    imaginary[mirrored] = imaginary[at];
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
