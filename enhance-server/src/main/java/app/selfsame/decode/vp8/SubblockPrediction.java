package app.selfsame.decode.vp8;

/**
 * Predicts 4 x 4 samples of brightness from the samples around them (RFC 6386, 12.3).
 *
 * <p>These are laid out along the edge: from the lowest at the left (2) by the corner (6) to the last above at the
 * right (14), both ends once or twice more. Most modes put a mean of two or three neighbours on that line into each
 * place.
 */
final class SubblockPrediction {
  private static final int LOWEST_LEFT = 2;
  private static final int CORNER = 6;
  private static final int LAST_ABOVE = 14;
  /** Added to a place of the line: the mean of it and the next, not the mean of three around it. */
  private static final int PAIR = 32;

  /** Places for each of the 16 samples, by mode; the first two modes are computed otherwise. */
  private static final int[][] LINES = {
    {},
    {},
    {7, 8, 9, 10, 7, 8, 9, 10, 7, 8, 9, 10, 7, 8, 9, 10},
    {5, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 3, 2, 2, 2, 2},
    {8, 9, 10, 11, 9, 10, 11, 12, 10, 11, 12, 13, 11, 12, 13, 14},
    {6, 7, 8, 9, 5, 6, 7, 8, 4, 5, 6, 7, 3, 4, 5, 6},
    {PAIR + 6, PAIR + 7, PAIR + 8, PAIR + 9, 6, 7, 8, 9, 5, PAIR + 6, PAIR + 7, PAIR + 8, 4, 6, 7, 8},
    {PAIR + 7, PAIR + 8, PAIR + 9, PAIR + 10, 8, 9, 10, 11, PAIR + 8, PAIR + 9, PAIR + 10, 12, 9, 10, 11, 13},
    {PAIR + 5, 6, 7, 8, PAIR + 4, 5, PAIR + 5, 6, PAIR + 3, 4, PAIR + 4, 5, PAIR + 2, 3, PAIR + 3, 4},
    {PAIR + 4, 4, PAIR + 3, 3, PAIR + 3, 3, PAIR + 2, 2, PAIR + 2, 2, 1, 1, 1, 1, 1, 1},
  };

  private final int[] line = new int[16];

  /**
   * Fills a block.
   *
   * @param at its first sample
   * @param right the first of the four samples above and at the right of it
   * @param step from each of them to the next; 0 where one stands for all
   */
  void fill(Plane plane, int at, int mode, int right, int step) {
    layOut(plane, at, right, step);
    if (mode == SubblockModes.TRUE_MOTION) {
      Prediction.fill(plane, at, 4, mode, true, true);
      return;
    }
    int mean = mode == SubblockModes.DC ? mean() : 0;
    for (int i = 0; i < 16; i++) {
      int value = mode == SubblockModes.DC ? mean : value(LINES[mode][i]);
      plane.set(at + i / 4 * plane.stride + i % 4, value);
    }
  }

  private void layOut(Plane plane, int at, int right, int step) {
    for (int i = 0; i < 4; i++) {
      line[LOWEST_LEFT + i] = plane.get(at + (3 - i) * plane.stride - 1);
      line[CORNER + 1 + i] = plane.get(at - plane.stride + i);
      line[CORNER + 5 + i] = plane.get(right + i * step);
    }
    line[CORNER] = plane.get(at - plane.stride - 1);
    line[0] = line[LOWEST_LEFT];
    line[1] = line[LOWEST_LEFT];
    line[LAST_ABOVE + 1] = line[LAST_ABOVE];
  }

  private int mean() {
    int sum = 4;
    for (int i = 0; i < 4; i++) {
      sum += line[LOWEST_LEFT + i] + line[CORNER + 1 + i];
    }
    return sum >> 3;
  }

  private int value(int place) {
    if (place >= PAIR) {
      return line[place - PAIR] + line[place - PAIR + 1] + 1 >> 1;
    }
    return line[place - 1] + 2 * line[place] + line[place + 1] + 2 >> 2;
  }
}
