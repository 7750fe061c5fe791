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
    int[][] samples = new int[components][64];
    int at = 0;
    for (int by = 0; by < down; by++) {
      for (int bx = 0; bx < across; bx++) {
        fill(samples, image, bx * 8, by * 8);
        for (int[] block : samples) {
          ForwardDct.transform(block);
          for (int i = 0; i < 64; i++) {
            values[at++] = (short) block[i];
          }
        }
      }
    }
    return new JpegCoefficients(image.width(), image.height(), components, values);
  }

  private static void fill(int[][] samples, RgbaImage image, int left, int top) {
    int[] pixels = image.pixels();
    int lastX = image.width() - 1;
    int lastY = image.height() - 1;
    for (int y = 0, i = 0; y < 8; y++) {
      int row = Math.min(top + y, lastY) * image.width();
      for (int x = 0; x < 8; x++, i++) {
        int pixel = pixels[row + Math.min(left + x, lastX)];
        int red = RgbaImage.red(pixel);
        int green = RgbaImage.green(pixel);
        int blue = RgbaImage.blue(pixel);
        samples[0][i] = (Luma.RED * red + Luma.GREEN * green + Luma.BLUE * blue + HALF >> SHIFT) - LEVEL_SHIFT;
        if (samples.length > 1) {
          samples[1][i] = -11058 * red - 21710 * green + 32768 * blue + HALF >> SHIFT;
          samples[2][i] = 32768 * red - 27439 * green - 5329 * blue + HALF >> SHIFT;
        }
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
    for (int at = 0, block = 0; at < values.length; at += 64, block++) {
      int[] steps = tables.steps(block % components);
      for (int i = 0; i < 64; i++) {
        int place = ZigZag.ORDER[i];
        int divisor = steps[place] << ForwardDct.COEFFICIENT_FRACTION_BITS;
        int value = values[at + place];
        int half = divisor >> 1;
        quantised[at + i] = (short) (value < 0 ? -((half - value) / divisor) : (half + value) / divisor);
      }
    }
    return quantised;
  }
}
