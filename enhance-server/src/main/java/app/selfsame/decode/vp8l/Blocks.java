package app.selfsame.decode.vp8l;

/**
 * A value for each square part of a picture.
 *
 * @param width of the picture
 * @param height of the picture
 * @param bits of a part's edge, which is a power of two
 * @param values row by row
 */
record Blocks(int width, int height, int bits, int[] values) {
  /** The values as they come next: a picture of their own (RFC 9649, 3.5.1). */
  static Blocks read(BitReader source, PixelReader pixels, int width, int height) {
    int bits = 2 + source.number(3);
    return new Blocks(width, height, bits, pixels.small(count(width, bits), count(height, bits)));
  }

  /**
   * How many cover a length, the last one perhaps in part.
   *
   * @param bits of the edge
   */
  static int count(int length, int bits) {
    return length + (1 << bits) - 1 >> bits;
  }

  int at(int x, int y) {
    return values[(y >> bits) * count(width, bits) + (x >> bits)];
  }
}
