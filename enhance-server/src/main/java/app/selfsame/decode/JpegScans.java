package app.selfsame.decode;

/**
 * Counts the scans of a JPEG file. A progressive one is refined scan by scan, each over all of the picture however few
 * bytes it has, so that a small file with thousands of them keeps a decoder busy for hours.
 */
final class JpegScans {
  /** Encoders write about ten, for CMYK up to twenty. */
  static final int MAX = 100;

  private static final int END_OF_IMAGE = 0xd9;
  private static final int START_OF_SCAN = 0xda;

  private JpegScans() {}

  /** Scans of the file's first picture; what stands behind it, as in photos with a film, is not looked at. */
  static int count(byte[] file) {
    int scans = 0;
    int at = 2;
    while (at + 4 <= file.length) {
      int marker = file[at + 1] & 0xff;
      if ((file[at] & 0xff) != 0xff || isWithinScan(marker)) {
        at++;
      } else if (marker == END_OF_IMAGE) {
        break;
      } else {
        scans += marker == START_OF_SCAN ? 1 : 0;
        at += 2 + ((file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff);
      }
    }
    return scans;
  }

  /** Stuffed zeros, restart markers and fill bytes (ITU-T T.81, B.1.1). */
  private static boolean isWithinScan(int marker) {
    return marker == 0 || marker == 0xff || marker >= 0xd0 && marker <= 0xd8 || marker == 0x01;
  }
}
