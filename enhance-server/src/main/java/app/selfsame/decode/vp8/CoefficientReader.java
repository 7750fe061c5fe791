package app.selfsame.decode.vp8;

import java.util.Arrays;

/** Reads the coefficients of macroblocks, multiplied with their steps (RFC 6386, sections 13 and 14). */
final class CoefficientReader {
  private static final int LUMA_WITHOUT_MEANS = 0;
  private static final int MEANS = 1;
  private static final int CHROMA = 2;
  private static final int LUMA = 3;

  /** The place behind the last has one, too, which is not used. */
  private static final int[] BANDS = {0, 1, 2, 3, 6, 4, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 0};
  private static final int[] ZIGZAG = {0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15};
  /** The chances of the bits of large numbers, by category. */
  private static final int[][] LARGE = {
    {173, 148, 140},
    {176, 155, 140, 135},
    {180, 157, 141, 134, 130},
    {254, 254, 243, 230, 196, 177, 153, 140, 133, 130, 129},
  };

  /** Of the blocks above and at the left: 4 of brightness, 2 of each colour, 1 of means; 1 where one has coefficients. */
  private static final int NEIGHBOURS = 9;
  private static final int OF_MEANS = 8;

  private final FrameHeader header;
  private final int[] above;
  private final int[] left = new int[NEIGHBOURS];
  private final short[] means = new short[16];
  private BooleanDecoder bits;

  CoefficientReader(FrameHeader header, int columns) {
    this.header = header;
    this.above = new int[NEIGHBOURS * columns];
  }

  void startRow(BooleanDecoder source) {
    bits = source;
    Arrays.fill(left, 0);
  }

  /** Fills in the coefficients of a macroblock whose modes are known. */
  void read(int column, Macroblock block) {
    Arrays.fill(block.coefficients, (short) 0);
    int top = NEIGHBOURS * column;
    if (block.isEmpty) {
      // Blocks of means keep theirs where a macroblock has none.
      Arrays.fill(above, top, top + (block.inParts ? OF_MEANS : NEIGHBOURS), 0);
      Arrays.fill(left, 0, block.inParts ? OF_MEANS : NEIGHBOURS, 0);
      return;
    }
    Steps steps = header.steps[block.segment];
    int first = 0;
    if (!block.inParts) {
      readMeans(top, steps, block.coefficients);
      first = 1;
    }
    int[][][] luma = header.chances[block.inParts ? LUMA : LUMA_WITHOUT_MEANS];
    for (int i = 0; i < 16; i++) {
      read(luma, top + i % 4, i / 4, first, steps.lumaDc(), steps.lumaAc(), block.coefficients, 16 * i);
    }
    for (int i = Macroblock.FIRST_U; i < Macroblock.BLOCKS; i++) {
      int colour = i < Macroblock.FIRST_V ? 4 : 6;
      read(
          header.chances[CHROMA], top + colour + i % 2, colour + i % 4 / 2, 0, steps.chromaDc(), steps.chromaAc(),
          block.coefficients, 16 * i);
    }
    block.isEmpty = isZero(block.coefficients);
  }

  private void readMeans(int top, Steps steps, short[] coefficients) {
    Arrays.fill(means, (short) 0);
    read(header.chances[MEANS], top + OF_MEANS, OF_MEANS, 0, steps.meansDc(), steps.meansAc(), means, 0);
    Transforms.spreadMeans(means, coefficients);
  }

  private void read(int[][][] chances, int top, int side, int first, int dc, int ac, short[] to, int at) {
    int count = read(chances, above[top] + left[side], first, dc, ac, to, at);
    above[top] = count > first ? 1 : 0;
    left[side] = above[top];
  }

  /** The number of coefficients, zeros before the last one counted. */
  private int read(int[][][] chances, int context, int first, int dc, int ac, short[] to, int at) {
    int[] chance = chances[BANDS[first]][context];
    for (int n = first; n < 16; n++) {
      if (!bits.bit(chance[0])) {
        return n;
      }
      while (!bits.bit(chance[1])) {
        chance = chances[BANDS[++n]][0];
        if (n == 16) {
          return 16;
        }
      }
      int size = bits.bit(chance[2]) ? large(chance) : 1;
      chance = chances[BANDS[n + 1]][size == 1 ? 1 : 2];
      int step = n == 0 ? dc : ac;
      to[at + ZIGZAG[n]] = (short) (bits.flag() ? -size * step : size * step);
    }
    return 16;
  }

  private int large(int[] chance) {
    if (!bits.bit(chance[3])) {
      return bits.bit(chance[4]) ? 3 + bit(chance[5]) : 2;
    }
    if (!bits.bit(chance[6])) {
      return bits.bit(chance[7]) ? 7 + 2 * bit(165) + bit(145) : 5 + bit(159);
    }
    int high = bit(chance[8]);
    int category = 2 * high + bit(chance[9 + high]);
    int number = 0;
    for (int branch : LARGE[category]) {
      number = 2 * number + bit(branch);
    }
    return number + 3 + (8 << category);
  }

  private int bit(int chance) {
    return bits.bit(chance) ? 1 : 0;
  }

  private static boolean isZero(short[] coefficients) {
    for (short coefficient : coefficients) {
      if (coefficient != 0) {
        return false;
      }
    }
    return true;
  }
}
