package app.selfsame.file;

/**
 * The orthonormal two-dimensional DCT of 8 x 8 samples (ITU-T T.81, A.3.3), rows and then columns.
 *
 * <p>Fixed point throughout: floating point would leave the last bit, and with it the file, to the platform. Each pass
 * uses that the basis functions are even or odd, which halves the products.
 */
final class ForwardDct {
  /** Fraction bits of the samples that go in. */
  static final int SAMPLE_FRACTION_BITS = 3;
  /** Fraction bits of the coefficients that come out; the largest, 1,024, then fits 16 bits. */
  static final int COEFFICIENT_FRACTION_BITS = 4;

  private static final int BASIS_BITS = 13;
  /** Fraction bits between the passes: as many as keep the second pass's sums within 31 bits. */
  private static final int MIDDLE_FRACTION_BITS = 6;
  private static final int ROW_SHIFT = BASIS_BITS + SAMPLE_FRACTION_BITS - MIDDLE_FRACTION_BITS;
  private static final int COLUMN_SHIFT = BASIS_BITS + MIDDLE_FRACTION_BITS - COEFFICIENT_FRACTION_BITS;

  // cos(n pi / 16) / 2 in 13 bits; the fourth is also the constant function's 1 / sqrt(8).
  private static final int C1 = 4017;
  private static final int C2 = 3784;
  private static final int C3 = 3406;
  private static final int C4 = 2896;
  private static final int C5 = 2276;
  private static final int C6 = 1567;
  private static final int C7 = 799;

  /** The first four samples of the basis functions 0 to 7; the other four mirror them, with the sign of even or odd. */
  private static final int[] BASIS = {
    C4, C4, C4, C4,
    C1, C3, C5, C7,
    C2, C6, -C6, -C2,
    C3, -C7, -C1, -C5,
    C4, -C4, -C4, C4,
    C5, -C1, C7, C3,
    C6, -C2, C2, -C6,
    C7, -C5, C3, -C1,
  };

  private ForwardDct() {}

  /** Replaces 64 samples, row by row, by their coefficients: horizontal frequency runs along a row. */
  static void transform(int[] block) {
    for (int i = 0; i < 8; i++) {
      pass(block, i * 8, 1, ROW_SHIFT);
    }
    for (int i = 0; i < 8; i++) {
      pass(block, i, 8, COLUMN_SHIFT);
    }
  }

  private static void pass(int[] block, int at, int step, int shift) {
    int a = block[at];
    int b = block[at + step];
    int c = block[at + 2 * step];
    int d = block[at + 3 * step];
    int e = block[at + 4 * step];
    int f = block[at + 5 * step];
    int g = block[at + 6 * step];
    int h = block[at + 7 * step];
    int half = 1 << shift - 1;
    for (int u = 0; u < 8; u += 2) {
      int even = u * 4;
      int sum = BASIS[even] * (a + h) + BASIS[even + 1] * (b + g)
          + BASIS[even + 2] * (c + f) + BASIS[even + 3] * (d + e);
      block[at + u * step] = sum + half >> shift;
      int odd = even + 4;
      int difference = BASIS[odd] * (a - h) + BASIS[odd + 1] * (b - g)
          + BASIS[odd + 2] * (c - f) + BASIS[odd + 3] * (d - e);
      block[at + (u + 1) * step] = difference + half >> shift;
    }
  }
}
