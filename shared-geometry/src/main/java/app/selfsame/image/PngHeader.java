package app.selfsame.image;

/** The IHDR chunk of a PNG file and the orientation in its eXIf chunk (W3C PNG, third edition, 11.2.1 and 11.3.4.6). */
final class PngHeader {
  private static final int SIGNATURE_BYTES = 8;
  /** Length and type before a chunk's data, CRC behind it. */
  private static final int CHUNK_OVERHEAD = 12;

  private PngHeader() {}

  static ImageHeader read(FileBytes bytes) {
    if (bytes.u32(SIGNATURE_BYTES) != 13 || !bytes.hasText(SIGNATURE_BYTES + 4, "IHDR")) {
      throw UnreadablePhotoException.damaged(ImageFormat.PNG);
    }
    FileBytes header = bytes.part(SIGNATURE_BYTES + 8, 13);
    // Bit 1 of the colour type says colour, bit 2 alpha: 0 and 4 are the grey ones.
    boolean colour = (header.u8(9) & 2) != 0;
    return new ImageHeader(
        ImageFormat.PNG,
        header.i32(0),
        header.i32(4),
        orientation(bytes),
        colour ? ColourModel.RGB : ColourModel.GREY,
        header.u8(8));
  }

  private static Orientation orientation(FileBytes bytes) {
    long at = SIGNATURE_BYTES;
    while (at + CHUNK_OVERHEAD <= bytes.length()) {
      long length = bytes.u32(at);
      if (bytes.hasText(at + 4, "eXIf") && at + CHUNK_OVERHEAD + length <= bytes.length()) {
        return Exif.orientation(bytes.part(at + 8, length));
      }
      at += CHUNK_OVERHEAD + length;
    }
    return Orientation.NORMAL;
  }
}
