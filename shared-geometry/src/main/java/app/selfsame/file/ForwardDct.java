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

  /** The sums of products with the basis functions 0 to 7, whose last four samples mirror the first: cos((2x + 1) u pi / 16). */
  private static void pass(int[] block, int at, int step, int shift) {
    int half = 1 << shift - 1;
    int outer = block[at] + block[at + 7 * step];
    int second = block[at + step] + block[at + 6 * step];
    int third = block[at + 2 * step] + block[at + 5 * step];
    int inner = block[at + 3 * step] + block[at + 4 * step];
    int outerStep = block[at] - block[at + 7 * step];
    int secondStep = block[at + step] - block[at + 6 * step];
    int thirdStep = block[at + 2 * step] - block[at + 5 * step];
    int innerStep = block[at + 3 * step] - block[at + 4 * step];
    block[at] = C4 * (outer + second + third + inner) + half >> shift;
    block[at + step] = C1 * outerStep + C3 * secondStep + C5 * thirdStep + C7 * innerStep + half >> shift;
    block[at + 2 * step] = C2 * (outer - inner) + C6 * (second - third) + half >> shift;
    block[at + 3 * step] = C3 * outerStep - C7 * secondStep - C1 * thirdStep - C5 * innerStep + half >> shift;
    block[at + 4 * step] = C4 * (outer - second - third + inner) + half >> shift;
    block[at + 5 * step] = C5 * outerStep - C1 * secondStep + C7 * thirdStep + C3 * innerStep + half >> shift;
    block[at + 6 * step] = C6 * (outer - inner) - C2 * (second - third) + half >> shift;
    block[at + 7 * step] = C7 * outerStep - C5 * secondStep + C3 * thirdStep - C1 * innerStep + half >> shift;
  }
}
