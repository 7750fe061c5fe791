package app.selfsame.decode.vp8l;

/** Bits of a stretch of a file, the lowest of each byte first (RFC 9649, 3.2). */
final class BitReader {
  /** As many are there at least after {@link #peek}, except at the end. */
  private static final int AHEAD = 56;

  private final byte[] data;
  private final int end;
  private int at;
  private long window;
  private int count;

  BitReader(byte[] data, int from, int end) {
    this.data = data;
    this.at = from;
    this.end = end;
  }

  /**
   * The next bits, which stay there; zeros behind the end.
   *
   * @param bits 32 at most
   */
  int peek(int bits) {
    while (count <= AHEAD && at < end) {
      window |= (data[at++] & 0xffL) << count;
      count += 8;
    }
    return (int) (window & (1L << bits) - 1);
  }

  /**
   * Passes over bits that were looked at.
   *
   * @throws IllegalArgumentException when they are not there
   */
  void skip(int bits) {
    require(bits <= count);
    window >>>= bits;
    count -= bits;
  }

  /** A number, its lowest bit first. */
  int number(int bits) {
    int number = peek(bits);
    skip(bits);
    return number;
  }

  boolean flag() {
    return number(1) != 0;
  }

  /** Refuses a damaged picture. */
  static void require(boolean sound) {
    if (!sound) {
      throw new IllegalArgumentException("lossless WebP");
    }
  }
}
