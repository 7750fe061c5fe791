package app.selfsame.file;

/** The order in which the 64 coefficients of a block are coded (ITU-T T.81, figure 5). */
final class ZigZag {
  /** The place in a block, row by row, of each coefficient in zigzag order. */
  static final int[] ORDER = order();

  private ZigZag() {}

  private static int[] order() {
    int[] order = new int[64];
    int i = 0;
    for (int diagonal = 0; diagonal < 15; diagonal++) {
      int first = Math.max(0, diagonal - 7);
      int last = Math.min(7, diagonal);
      for (int k = first; k <= last; k++) {
        // Odd diagonals run down to the left, even ones up to the right.
        int row = (diagonal & 1) == 1 ? k : diagonal - k;
        order[i++] = row * 8 + diagonal - row;
      }
    }
    return order;
  }
}
