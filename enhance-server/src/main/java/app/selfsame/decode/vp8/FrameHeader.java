package app.selfsame.decode.vp8;

/** What a key frame says before its first macroblock (RFC 6386, section 9). */
final class FrameHeader {
  private static final int TAG_BYTES = 10;
  private static final int MAX_PROFILE = 3;

  /** Modes of the macroblocks come from here next. */
  final BooleanDecoder modes;

  final Segments segments;
  final FilterStrength[][] filters;
  /** The coefficients of a row of macroblocks come from one of these, in turn. */
  final BooleanDecoder[] coefficients;

  final Steps[] steps;
  final int[][][][] chances;
  /** That a macroblock has coefficients, or -1 where none says that it has not. */
  final int notSkipped;

  FrameHeader(byte[] data, int from, int end) {
    require(end - from >= TAG_BYTES);
    int tag = number(data, from, 3);
    int size = tag >> 5;
    int first = from + TAG_BYTES;
    boolean isKey = (tag & 1) == 0;
    boolean isShown = (tag >> 4 & 1) == 1;
    require(isKey && isShown && (tag >> 1 & 7) <= MAX_PROFILE && size <= end - first);
    modes = new BooleanDecoder(data, first, first + size);
    // Colour space and clamping, of which there is one each.
    modes.number(2);
    segments = Segments.read(modes);
    filters = FilterStrength.read(modes, segments);
    coefficients = partitions(data, first + size, end, 1 << modes.number(2));
    steps = Steps.read(modes, segments);
    // Whether the next frame is to begin with these chances; there is none.
    modes.flag();
    chances = CoefficientChances.read(modes);
    notSkipped = modes.flag() ? modes.number(8) : -1;
    require(!modes.isPastEnd());
  }

  /** All but the last say how long they are. */
  private static BooleanDecoder[] partitions(byte[] data, int from, int end, int count) {
    BooleanDecoder[] partitions = new BooleanDecoder[count];
    int at = from + 3 * (count - 1);
    require(at <= end);
    for (int i = 0; i < count; i++) {
      int size = i == count - 1 ? end - at : Math.min(number(data, from + 3 * i, 3), end - at);
      partitions[i] = new BooleanDecoder(data, at, at + size);
      // The last one is what is left, and something is.
      require(i < count - 1 || size > 0);
      at += size;
    }
    return partitions;
  }

  private static int number(byte[] data, int at, int bytes) {
    int number = 0;
    for (int i = 0; i < bytes; i++) {
      number |= (data[at + i] & 0xff) << 8 * i;
    }
    return number;
  }

  static void require(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException("damaged VP8 frame");
    }
  }
}
