package app.selfsame.decode;

import app.selfsame.image.AdobeSegment;
import app.selfsame.image.FileBytes;
import app.selfsame.image.IccPieces;

/**
 * A marker segment of a JPEG file (ITU-T T.81, B.1.1.4), with the coded data behind it where it begins a scan.
 *
 * @param marker its second byte
 * @param start of the marker in the file
 * @param end of the segment
 * @param dataEnd of the scan's coded data; {@code end} for all other segments
 */
record JpegPart(int marker, int start, int end, int dataEnd) {
  static final int START_OF_SCAN = 0xda;

  private static final int HUFFMAN_TABLES = 0xc4;
  private static final int JPEG_EXTENSIONS = 0xc8;
  private static final int ARITHMETIC_TABLES = 0xcc;
  private static final int QUANTISATION_TABLES = 0xdb;
  private static final int LINE_COUNT = 0xdc;
  private static final int RESTART_INTERVAL = 0xdd;
  private static final int APP2 = 0xe2;

  boolean isScan() {
    return marker == START_OF_SCAN;
  }

  boolean isFrame() {
    return marker >= 0xc0
        && marker <= 0xcf
        && marker != HUFFMAN_TABLES
        && marker != JPEG_EXTENSIONS
        && marker != ARITHMETIC_TABLES;
  }

  /** Whether the picture's later scans may need it. */
  boolean isScanOrTable() {
    return switch (marker) {
      case START_OF_SCAN, HUFFMAN_TABLES, ARITHMETIC_TABLES, QUANTISATION_TABLES, LINE_COUNT, RESTART_INTERVAL -> true;
      default -> false;
    };
  }

  /** Whether it holds a piece of an ICC profile (ICC.1, B.4), or claims to. */
  boolean isProfile(byte[] file) {
    return marker == APP2 && segment(file).hasText(0, IccPieces.NAME);
  }

  /** Whether it is Adobe's, which says what the colours are. */
  boolean isAdobe(byte[] file) {
    return marker == AdobeSegment.MARKER && segment(file).hasText(0, AdobeSegment.NAME);
  }

  /** What stands behind its length. */
  FileBytes segment(byte[] file) {
    return FileBytes.of(file).part(start + 4, end - start - 4);
  }
}
