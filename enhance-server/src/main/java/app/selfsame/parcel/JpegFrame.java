package app.selfsame.parcel;

/** Whether bytes are a JPEG at all, before anything else looks at what a stranger has sealed (ITU-T T.81, B.2). */
final class JpegFrame {
  private static final int MARKER = 0xff;
  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int START_OF_SCAN = 0xda;
  /** Baseline, extended and progressive are these three; no browser shows the others. */
  private static final int FIRST_FRAME = 0xc0;
  private static final int LAST_FRAME = 0xc2;
  private static final int MOST_PIXELS = 50_000_000;

  private final byte[] bytes;

  private JpegFrame(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether it begins and ends as a JPEG, and has one frame of a size that can be shown before its first scan. */
  static boolean isJpeg(byte[] bytes) {
    JpegFrame frame = new JpegFrame(bytes);
    int last = bytes.length - 2;
    return last >= 2 && frame.two(0) == (MARKER << 8 | START) && frame.two(last) == (MARKER << 8 | END) && frame.isOne(last);
  }

  private boolean isOne(int end) {
    boolean isFound = false;
    int at = 2;
    while (at + 4 <= end) {
      int kind = one(at + 1);
      if (one(at) != MARKER) {
        return false;
      }
      if (kind == START_OF_SCAN) {
        return isFound;
      }
      if (kind == MARKER) {
        // Fill before a marker.
        at++;
        continue;
      }
      if (kind >= FIRST_FRAME && kind <= LAST_FRAME) {
        if (isFound || !isShown(at, end)) {
          return false;
        }
        isFound = true;
      }
      int length = two(at + 2);
      if (length < 2) {
        return false;
      }
      at += 2 + length;
    }
    return false;
  }

  private boolean isShown(int at, int end) {
    if (at + 9 > end) {
      return false;
    }
    long pixels = (long) two(at + 5) * two(at + 7);
    return pixels > 0 && pixels <= MOST_PIXELS;
  }

  private int one(int at) {
    return Byte.toUnsignedInt(bytes[at]);
  }

  private int two(int at) {
    return one(at) << 8 | one(at + 1);
  }
}
