package app.selfsame.decode.vp8l;

/** Colours that were seen last, each at the place that it hashes to (RFC 9649, 3.6.2.3). */
final class ColourCache {
  private static final int FACTOR = 0x1e35a7bd;

  private final int[] colours;
  private final int shift;

  /**
   * An empty one.
   *
   * @param bits of a place's number
   */
  ColourCache(int bits) {
    colours = new int[1 << bits];
    shift = 32 - bits;
  }

  void note(int colour) {
    colours[FACTOR * colour >>> shift] = colour;
  }

  int at(int place) {
    return colours[place];
  }
}
