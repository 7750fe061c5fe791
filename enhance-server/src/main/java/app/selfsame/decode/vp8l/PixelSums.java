package app.selfsame.decode.vp8l;

/** Reckoning with all four samples of a pixel at once, each in its own byte. */
final class PixelSums {
  private static final int EVEN_BYTES = 0x00ff00ff;
  private static final int ALL_BUT_LOWEST_BITS = 0xfefefefe;

  private PixelSums() {}

  /** The sums of samples, without what goes beyond a byte. */
  static int sum(int one, int other) {
    int odd = (one & ~EVEN_BYTES) + (other & ~EVEN_BYTES) & ~EVEN_BYTES;
    int even = (one & EVEN_BYTES) + (other & EVEN_BYTES) & EVEN_BYTES;
    return odd | even;
  }

  /** The means of samples, rounded down. */
  static int mean(int one, int other) {
    return (one & other) + (((one ^ other) & ALL_BUT_LOWEST_BITS) >>> 1);
  }
}
