package app.selfsame.decode.vp8l;

import java.util.Comparator;
import java.util.stream.IntStream;

/** How many pixels are copied, and from how far back (RFC 9649, 3.6.2.2). */
final class CopiedPixels {
  /** Small numbers for the neighbourhood: up to seven rows above, seven pixels to the left and eight to the right. */
  private static final int NEIGHBOURS = 120;
  private static final int REACH = 8;
  /** The x of a pixel that lies to the left is positive. */
  private static final int[] NEIGHBOUR_X;
  private static final int[] NEIGHBOUR_Y;

  static {
    // The specification's table: the nearest first, of equally near ones the more upright, of mirrored ones the left.
    int[][] sorted =
        IntStream.range(0, REACH * 2 * REACH)
            .mapToObj(i -> new int[] {i % (2 * REACH) - REACH + 1, i / (2 * REACH)})
            .filter(place -> place[1] > 0 || place[0] > 0)
            .sorted(
                Comparator.<int[]>comparingInt(place -> place[0] * place[0] + place[1] * place[1])
                    .thenComparingInt(place -> Math.abs(place[0]))
                    .thenComparingInt(place -> -place[0]))
            .toArray(int[][]::new);
    NEIGHBOUR_X = IntStream.range(0, NEIGHBOURS).map(i -> sorted[i][0]).toArray();
    NEIGHBOUR_Y = IntStream.range(0, NEIGHBOURS).map(i -> sorted[i][1]).toArray();
  }

  private CopiedPixels() {}

  /** A length, or the number of a distance: from 1, in steps that double, with what they leave open behind them. */
  static int number(int symbol, BitReader bits) {
    if (symbol < 4) {
      return symbol + 1;
    }
    int open = symbol - 2 >> 1;
    return (2 + (symbol & 1) << open) + bits.number(open) + 1;
  }

  /** How many pixels back, row by row. */
  static int distance(int number, int width) {
    if (number > NEIGHBOURS) {
      return number - NEIGHBOURS;
    }
    return Math.max(1, NEIGHBOUR_X[number - 1] + NEIGHBOUR_Y[number - 1] * width);
  }
}
