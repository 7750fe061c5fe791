package app.selfsame.decode.vp8;

/** The arithmetic decoder that every part of a VP8 frame is coded for (RFC 6386, section 7). */
final class BooleanDecoder {
  private static final int EVEN = 128;

  private final byte[] data;
  private final int end;
  private int at;
  /** Bits of the data that are not used up: eight for the comparison, and {@link #waiting} more behind them. */
  private int value;
  private int waiting = -8;
  /** One less than the width of the interval. */
  private int range = 254;
  private boolean pastEnd;

  BooleanDecoder(byte[] data, int from, int end) {
    this.data = data;
    this.at = from;
    this.end = end;
  }

  /**
   * A decision.
   *
   * @param chance of "no", in 256ths
   */
  boolean bit(int chance) {
    if (waiting < 0) {
      load();
    }
    int split = range * chance >> 8;
    boolean isSet = value >> waiting > split;
    int width;
    if (isSet) {
      width = range - split;
      value -= split + 1 << waiting;
    } else {
      width = split + 1;
    }
    int shift = Integer.numberOfLeadingZeros(width) - 24;
    waiting -= shift;
    range = (width << shift) - 1;
    return isSet;
  }

  private void load() {
    value <<= 8;
    waiting += 8;
    if (at < end) {
      value |= data[at++] & 0xff;
    } else {
      pastEnd = true;
    }
  }

  boolean flag() {
    return bit(EVEN);
  }

  /** A number, its highest bit first. */
  int number(int bits) {
    int number = 0;
    for (int i = 0; i < bits; i++) {
      number = number << 1 | (flag() ? 1 : 0);
    }
    return number;
  }

  /** A number with its sign behind it. */
  int signed(int bits) {
    int number = number(bits);
    return flag() ? -number : number;
  }

  /** A signed number behind a flag, or 0 where the flag is not set. */
  int optional(int bits) {
    return flag() ? signed(bits) : 0;
  }

  /** Whether more was asked for than there is; zeros were given for it. */
  boolean isPastEnd() {
    return pastEnd;
  }
}
