package app.selfsame.image;

/**
 * Goes through the codes of a JPEG picture that has one sequential scan (ITU-T T.81, F.2), without reckoning a pixel,
 * and tells whether they come to the picture's end. Browsers do not: they show grey where blocks are missing.
 *
 * <p>Of a scan that is broken within, about half the cases show: the rest come to the right end by chance.
 */
public final class JpegScan {
  private static final int BASELINE_FRAME = 0xc0;
  private static final int EXTENDED_FRAME = 0xc1;
  private static final int HUFFMAN_TABLES = 0xc4;
  private static final int RESTART_INTERVAL = 0xdd;
  private static final int COEFFICIENTS = 64;
  private static final int SIXTEEN_ZEROS = 15;
  private static final int TABLES = 4;
  /** Some cameras leave a byte or two behind the scan. */
  private static final int HARMLESS_BYTES = 2;

  private final byte[] file;
  private final ScanCode[] first = new ScanCode[TABLES];
  private final ScanCode[] others = new ScanCode[TABLES];
  private FileBytes frame;
  private int interval;

  private JpegScan(byte[] file) {
    this.file = file;
  }

  /**
   * Whether nothing is missing and nothing left over. True also for scans of other kinds, of which nothing is known.
   *
   * @param file a JPEG picture whose header was admitted
   */
  public static boolean isWhole(byte[] file) {
    try {
      return new JpegScan(file).isWhole();
    } catch (FileBytes.PastEndException e) {
      return false;
    }
  }

  private boolean isWhole() {
    JpegSegments segments = new JpegSegments(FileBytes.of(file));
    int marker = segments.next();
    while (marker != JpegSegments.START_OF_SCAN) {
      FileBytes segment = segments.segment();
      if (marker == BASELINE_FRAME || marker == EXTENDED_FRAME) {
        frame = segment;
      } else if (marker == HUFFMAN_TABLES) {
        readCodes(segment);
      } else if (marker == RESTART_INTERVAL) {
        interval = segment.u16(0);
      }
      marker = segments.next();
    }
    FileBytes scan = segments.segment();
    return frame == null || scan.u8(0) != frame.u8(5) || isWhole(scan, new ScanBits(file, segments.end()));
  }

  private void readCodes(FileBytes segment) {
    for (int at = 0; at < segment.length(); ) {
      int kind = segment.u8(at++);
      (kind >> 4 == 0 ? first : others)[kind & TABLES - 1] = new ScanCode(segment, at);
      at += ScanCode.bytes(segment, at);
    }
  }

  private boolean isWhole(FileBytes scan, ScanBits bits) {
    int colours = frame.u8(5);
    ScanCode[] firstOf = new ScanCode[colours];
    ScanCode[] othersOf = new ScanCode[colours];
    int[] blocks = new int[colours];
    int widest = 1;
    int highest = 1;
    for (int i = 0; i < colours; i++) {
      int sampling = frame.u8(7 + 3 * i);
      widest = Math.max(widest, sampling >> 4);
      highest = Math.max(highest, sampling & 0xf);
      blocks[i] = colours == 1 ? 1 : (sampling >> 4) * (sampling & 0xf);
      int tables = scan.u8(2 + 2 * i);
      firstOf[i] = first[tables >> 4 & TABLES - 1];
      othersOf[i] = others[tables & TABLES - 1];
      if (firstOf[i] == null || othersOf[i] == null) {
        return false;
      }
    }
    // A picture of one colour has its blocks one by one, however that is sampled.
    long units =
        (long) units(frame.u16(3), colours == 1 ? 1 : widest) * units(frame.u16(1), colours == 1 ? 1 : highest);
    for (long unit = 0; unit < units; unit++) {
      if (interval > 0 && unit > 0 && unit % interval == 0 && (bits.leftOver() > HARMLESS_BYTES || !bits.restart())) {
        return false;
      }
      for (int i = 0; i < colours; i++) {
        for (int block = 0; block < blocks[i]; block++) {
          if (!isBlock(firstOf[i], othersOf[i], bits)) {
            return false;
          }
        }
      }
    }
    return bits.leftOver() <= HARMLESS_BYTES;
  }

  /** How many rows or columns of blocks there are. */
  private static int units(int edgePx, int blocks) {
    return (edgePx + 8 * blocks - 1) / (8 * blocks);
  }

  private static boolean isBlock(ScanCode first, ScanCode others, ScanBits bits) {
    int size = first.read(bits);
    if (size < 0 || size > 16) {
      return false;
    }
    bits.skip(size);
    for (int k = 1; k < COEFFICIENTS; k++) {
      int symbol = others.read(bits);
      if (symbol < 0) {
        return false;
      }
      size = symbol & 0xf;
      if (size == 0 && symbol >> 4 < SIXTEEN_ZEROS) {
        break;
      }
      k += symbol >> 4;
      bits.skip(size);
    }
    return !bits.isPastEnd();
  }
}
