package app.selfsame.decode.vp8;

/** Predicts whole blocks of brightness and colour from the samples above and at the left (RFC 6386, 12.2). */
final class Prediction {
  private static final int MIDDLE = 128;

  private Prediction() {}

  /**
   * Fills a block.
   *
   * @param at its first sample
   * @param size of its edges, 16 or 8
   */
  static void fill(Plane plane, int at, int size, int mode, boolean hasAbove, boolean hasLeft) {
    int mean = mode == SubblockModes.DC ? mean(plane, at, size, hasAbove, hasLeft) : 0;
    int corner = plane.get(at - plane.stride - 1);
    for (int y = 0; y < size; y++) {
      int row = at + y * plane.stride;
      int left = plane.get(row - 1);
      for (int x = 0; x < size; x++) {
        int above = plane.get(at - plane.stride + x);
        plane.set(
            row + x,
            switch (mode) {
              case SubblockModes.DC -> mean;
              case SubblockModes.VERTICAL -> above;
              case SubblockModes.HORIZONTAL -> left;
              default -> left + above - corner;
            });
      }
    }
  }

  private static int mean(Plane plane, int at, int size, boolean hasAbove, boolean hasLeft) {
    int sum = 0;
    for (int i = 0; i < size; i++) {
      sum += hasAbove ? plane.get(at - plane.stride + i) : 0;
      sum += hasLeft ? plane.get(at + i * plane.stride - 1) : 0;
    }
    int count = (hasAbove ? size : 0) + (hasLeft ? size : 0);
    return count == 0 ? MIDDLE : (sum + count / 2) / count;
  }
}
