package app.selfsame.decode.vp8l;

/** Square parts of a picture, whose edge is a power of two. */
final class Blocks {
  private Blocks() {}

  /**
   * How many cover a length, the last one perhaps in part.
   *
   * @param bits of the edge
   */
  static int count(int length, int bits) {
    return length + (1 << bits) - 1 >> bits;
  }
}
