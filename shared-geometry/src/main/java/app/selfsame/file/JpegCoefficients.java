package app.selfsame.file;

import app.selfsame.image.RgbaImage;

/**
 * A picture as the DCT coefficients of its 8 x 8 blocks, unquantised: what every quality of a JPEG file starts from.
 *
 * <p>Colours are converted to YCbCr (JFIF 1.02, page 3) at full resolution in each component (4:4:4), since halved
 * chroma smears the edge between lips, skin and background. Edge blocks repeat the last row and column.
 */
final class JpegCoefficients {
  /** Luma's fixed point is 16 bits; three of them are kept as fraction of a sample. */
  private static final int SHIFT = 16 - ForwardDct.SAMPLE_FRACTION_BITS;
  private static final int HALF = 1 << SHIFT - 1;
  private static final int LEVEL_SHIFT = 128 << ForwardDct.SAMPLE_FRACTION_BITS;

  private final int width;
  private final int height;
  private final int components;
  /** Block by block, each component of a place in turn, 64 values each in zigzag order. */
  private final short[] values;

  private JpegCoefficients(int width, int height, int components, short[] values) {
    this.width = width;
    this.height = height;
    this.components = components;
    this.values = values;
  }

  /** Transforms a picture; alpha is not looked at. */
  static JpegCoefficients of(RgbaImage image, boolean grey) {
    int components = grey ? 1 : 3;
    int across = image.width() + 7 >> 3;
    int down = image.height() + 7 >> 3;
    short[] values = new short[across * down * components * 64];
    int[] luma = new int[64];
    int[] blueness = new int[64];
    int[] redness = new int[64];
    int at = 0;
    for (int by = 0; by < down; by++) {
      for (int bx = 0; bx < across; bx++) {
        fill(luma, blueness, redness, image, grey, bx * 8, by * 8);
        transform(luma, values, at);
        if (!grey) {
          transform(blueness, values, at + 64);
          transform(redness, values, at + 128);
        }
        at += components * 64;
      }
    }
    return new JpegCoefficients(image.width(), image.height(), components, values);
  }

  private static void transform(int[] block, short[] values, int at) {
    ForwardDct.transform(block);
    int[] order = ZigZag.ORDER;
    for (int i = 0; i < 64; i++) {
      values[at + i] = (short) block[order[i]];
    }
  }

  private static void fill(
      int[] luma, int[] blueness, int[] redness, RgbaImage image, boolean grey, int left, int top) {
    int[] pixels = image.pixels();
    int lastX = image.width() - 1;
    int lastY = image.height() - 1;
    for (int i = 0; i < 64; i++) {
      int pixel = pixels[Math.min(top + (i >> 3), lastY) * image.width() + Math.min(left + (i & 7), lastX)];
      int red = RgbaImage.red(pixel);
      int green = RgbaImage.green(pixel);
      int blue = RgbaImage.blue(pixel);
      luma[i] = (Luma.RED * red + Luma.GREEN * green + Luma.BLUE * blue + HALF >> SHIFT) - LEVEL_SHIFT;
      if (!grey) {
        blueness[i] = -11058 * red - 21710 * green + 32768 * blue + HALF >> SHIFT;
        redness[i] = 32768 * red - 27439 * green - 5329 * blue + HALF >> SHIFT;
      }
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int components() {
    return components;
  }

  /**
   * Divides every coefficient by its step and rounds.
   *
   * @return the blocks in the order of the file, each component of a place in turn, 64 values each in zigzag order
   */
  short[] quantise(QuantisationTables tables) {
    short[] quantised = new short[values.length];
    int[][] divisors = new int[components][];
    long[][] reciprocals = new long[components][];
    for (int component = 0; component < components; component++) {
      divisors[component] = divisors(tables.steps(component));
      reciprocals[component] = reciprocals(divisors[component]);
    }
    for (int at = 0, component = 0; at < values.length; at += 64) {
      quantise(at, divisors[component], reciprocals[component], quantised);
      component = component + 1 == components ? 0 : component + 1;
    }
    return quantised;
  }

  private static int[] divisors(int[] steps) {
    int[] divisors = new int[64];
    for (int i = 0; i < 64; i++) {
      divisors[i] = steps[ZigZag.ORDER[i]] << ForwardDct.COEFFICIENT_FRACTION_BITS;
    }
    return divisors;
  }

  /**
   * Divisions take several times as long as products. For whole n below 2^20 and d up to 2^12, n / d is n times 2^32 / d,
   * rounded up, over 2^32: what is added by rounding, less than n / 2^32, is less than what is missing to the next whole
   * number, 1 / d or more (Granlund and Montgomery, "Division by invariant integers using multiplication", PLDI 1994).
   */
  private static long[] reciprocals(int[] divisors) {
    long[] reciprocals = new long[64];
    for (int i = 0; i < 64; i++) {
      reciprocals[i] = (1L << 32) / divisors[i] + 1;
    }
    return reciprocals;
  }

  private void quantise(int at, int[] divisors, long[] reciprocals, short[] quantised) {
    for (int i = 0; i < 64; i++) {
      int value = values[at + i];
      // All ones for what is negative: it is turned round, divided, and turned back, without a branch.
      int sign = value >> 31;
      int size = (value ^ sign) - sign + (divisors[i] >> 1);
      int quotient = (int) (size * reciprocals[i] >>> 32);
      quantised[at + i] = (short) ((quotient ^ sign) - sign);
    }
  }
}
