package app.selfsame.image;

/** The frame header of a JPEG file (ITU-T T.81, B.2.2) and its Exif orientation; in an MPO file, those of the first. */
final class JpegHeader {
  private static final int FIRST_FRAME = 0xc0;
  private static final int LAST_FRAME = 0xcf;
  private static final int START_OF_SCAN = 0xda;
  private static final int END_OF_IMAGE = 0xd9;
  private static final int APP1 = 0xe1;

  private JpegHeader() {}

  static ImageHeader read(FileBytes bytes) {
    Orientation orientation = null;
    long at = 2;
    while (true) {
      // Decoders skip stray bytes before a marker, and so does this.
      while (bytes.u8(at) != 0xff) {
        at++;
      }
      while (bytes.u8(at) == 0xff) {
        at++;
      }
      int marker = bytes.u8(at++);
      if (standsAlone(marker)) {
        continue;
      }
      if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
        throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
      }
      int length = bytes.u16(at);
      if (length < 2) {
        throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
      }
      FileBytes segment = bytes.part(at + 2, length - 2);
      at += length;
      if (marker == APP1 && orientation == null && segment.hasText(0, "Exif\0\0")) {
        orientation = Exif.orientation(segment.from(6));
      } else if (isFrame(marker)) {
        return new ImageHeader(
            ImageFormat.JPEG,
            segment.u16(3),
            segment.u16(1),
            orientation == null ? Orientation.NORMAL : orientation,
            ColourModel.ofComponents(segment.u8(5)),
            segment.u8(0));
      }
    }
  }

  /** TEM, RSTn and SOI have no length; 0x00 is a stuffed byte and no marker at all. */
  private static boolean standsAlone(int marker) {
    return marker <= 0x01 || marker >= 0xd0 && marker <= 0xd8;
  }

  /** SOF0 to SOF15; DHT (C4), JPG (C8) and DAC (CC) lie among them. */
  private static boolean isFrame(int marker) {
    return marker >= FIRST_FRAME
        && marker <= LAST_FRAME
        && marker != 0xc4
        && marker != 0xc8
        && marker != 0xcc;
  }
}
