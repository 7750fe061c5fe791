package app.selfsame.image;

/** The frame header of a JPEG file (ITU-T T.81, B.2.2) and its Exif orientation; in an MPO file, those of the first. */
final class JpegHeader {
  private static final int APP1 = 0xe1;
  /** In the markers of frames (ITU-T T.81, table B.1): of SOF2, SOF6, SOF10 and SOF14. */
  private static final int PROGRESSIVE = 2;

  private JpegHeader() {}

  static ImageHeader read(FileBytes bytes) {
    JpegSegments segments = new JpegSegments(bytes);
    Orientation orientation = null;
    while (true) {
      int marker = segments.next();
      FileBytes segment = segments.segment();
      if (marker == JpegSegments.START_OF_SCAN) {
        throw UnreadablePhotoException.damaged(ImageFormat.JPEG);
      }
      if (marker == APP1 && orientation == null && segment.hasText(0, "Exif\0\0")) {
        orientation = Exif.orientation(segment.from(6));
      } else if (segments.isFrame()) {
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

  /**
   * Whether the first scan brings all of the picture. Otherwise every decoder keeps all of its coefficients until the
   * last scan.
   */
  static boolean isOneScan(FileBytes bytes) {
    JpegSegments segments = new JpegSegments(bytes);
    boolean progressive = false;
    int colours = 0;
    while (true) {
      int marker = segments.next();
      if (marker == JpegSegments.START_OF_SCAN) {
        return !progressive && segments.segment().u8(0) == colours;
      }
      if (segments.isFrame()) {
        progressive = marker % 4 == PROGRESSIVE;
        colours = segments.segment().u8(5);
      }
    }
  }
}
