package app.selfsame.image;

/** The bits of a JPEG scan, the highest of each byte first, up to the next marker (ITU-T T.81, F.2.2.5). */
final class ScanBits {
  private static final int FIRST_RESTART = 0xd0;
  private static final int LAST_RESTART = 0xd7;

  private final byte[] file;
  private int at;
  private long window;
  private int count;
  private int missing;

  ScanBits(byte[] file, int from) {
    this.file = file;
    this.at = from;
  }

  /** The next 16 bits, which stay there; zeros for those that are missing. */
  int peek16() {
    if (count < 16) {
      fill();
    }
    return (int) (window >>> count - 16) & 0xffff;
  }

  private void fill() {
    while (count <= 48) {
      int next = at < file.length ? file[at] & 0xff : 0xff;
      if (next != 0xff) {
        at++;
      } else if (at + 1 < file.length && file[at + 1] == 0) {
        at += 2;
      } else {
        // A marker, or the end of the file.
        next = 0;
        missing += 8;
      }
      window = window << 8 | next;
      count += 8;
    }
  }

  /** Passes over up to 16 bits. */
  void skip(int bits) {
    if (count < bits) {
      fill();
    }
    count -= bits;
  }

  /** Whether bits were passed over that are not there. */
  boolean isPastEnd() {
    return count < missing;
  }

  /** Bytes up to the next marker of which no bit was passed over; 0 where all of them are zeros. */
  int leftOver() {
    int left = Math.max(0, count - missing) / 8;
    long unread = left == 0 ? 0 : window >>> missing & (1L << 8 * left) - 1;
    boolean zeros = unread == 0;
    int end = at;
    while (end + 1 < file.length && (file[end] != (byte) 0xff || file[end + 1] == 0)) {
      zeros &= file[end] == 0;
      end++;
    }
    return zeros ? 0 : left + end - at;
  }

  /** Goes on behind a restart marker; false when none comes next. */
  boolean restart() {
    int marker = at;
    while (marker + 1 < file.length && file[marker] == (byte) 0xff && file[marker + 1] == (byte) 0xff) {
      marker++;
    }
    if (marker + 1 >= file.length || file[marker] != (byte) 0xff) {
      return false;
    }
    int number = file[marker + 1] & 0xff;
    at = marker + 2;
    window = 0;
    count = 0;
    missing = 0;
    return number >= FIRST_RESTART && number <= LAST_RESTART;
  }
}
