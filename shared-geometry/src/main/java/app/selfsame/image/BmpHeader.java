package app.selfsame.image;

/** The information header of a Windows bitmap: BITMAPCOREHEADER (12 bytes) or one of BITMAPINFOHEADER's versions. */
final class BmpHeader {
  private static final int FILE_HEADER_BYTES = 14;
  private static final int CORE_HEADER_BYTES = 12;

  private BmpHeader() {}

  /** "BM" alone begins many a text; a bitmap also has one of the known header sizes. */
  static boolean begins(FileBytes bytes) {
    if (!bytes.hasText(0, "BM") || bytes.length() < FILE_HEADER_BYTES + 4) {
      return false;
    }
    long size = bytes.littleEndian().u32(FILE_HEADER_BYTES);
    return size == CORE_HEADER_BYTES || size >= 40 && size <= 124;
  }

  static ImageHeader read(FileBytes bytes) {
    return read(ImageFormat.BMP, bytes.from(FILE_HEADER_BYTES));
  }

  static ImageHeader read(ImageFormat format, FileBytes information) {
    boolean core = information.u32(0) == CORE_HEADER_BYTES;
    int width = core ? information.u16(4) : information.i32(4);
    int height = core ? information.u16(6) : information.i32(8);
    // A negative height says that the rows run from the top.
    return new ImageHeader(format, width, Math.abs(height), Orientation.NORMAL, ColourModel.RGB, 8);
  }
}
