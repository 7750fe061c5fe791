package app.selfsame.image;

/** The marker segments of a JPEG file (ITU-T T.81, B.1.1.4), one after the other; coded data are passed over. */
final class JpegSegments {
  static final int START_OF_SCAN = 0xda;

  private static final int FIRST_FRAME = 0xc0;
  private static final int LAST_FRAME = 0xcf;
  private static final int END_OF_IMAGE = 0xd9;

  private final FileBytes bytes;
  private long at = 2;
  private int marker;
  private FileBytes segment;

  JpegSegments(FileBytes bytes) {
    this.bytes = bytes;
  }

  /**
   * Goes on to the next segment.
   *
   * @return the second byte of its marker
   * @throws UnreadablePhotoException at the picture's end
   */
  int next() {
    if (!advance()) {
      throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
    }
    return marker;
  }

  /** Goes on to the next segment; false at the picture's end. */
  boolean advance() {
    do {
      // Decoders skip stray bytes before a marker, and so does this.
      while (bytes.u8(at) != 0xff) {
        at++;
      }
      while (bytes.u8(at) == 0xff) {
        at++;
      }
      marker = bytes.u8(at++);
    } while (standsAlone());
    if (marker == END_OF_IMAGE) {
      return false;
    }
    int length = bytes.u16(at);
    if (length < 2) {
      throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
    }
    segment = bytes.part(at + 2, length - 2);
    at += length;
    return true;
  }

  /** The second byte of the segment's marker. */
  int marker() {
    return marker;
  }

  /** What stands behind the length. */
  FileBytes segment() {
    return segment;
  }

  /** Where in the file what comes behind the segment begins. */
  int end() {
    return (int) at;
  }

  /** SOF0 to SOF15; DHT (C4), JPG (C8) and DAC (CC) lie among them. */
  boolean isFrame() {
    return marker >= FIRST_FRAME
        && marker <= LAST_FRAME
        && marker != 0xc4
        && marker != 0xc8
        && marker != 0xcc;
  }

  /** TEM, RSTn and SOI have no length; 0x00 is a stuffed byte and no marker at all. */
  private boolean standsAlone() {
    return marker <= 0x01 || marker >= 0xd0 && marker <= 0xd8;
  }
}
