package app.selfsame.image;

/** The size in the first chunk of a WebP file and the orientation in its EXIF chunk (RFC 9649, sections 2 and 3). */
final class WebpHeader {
  private static final int RIFF_HEADER_BYTES = 12;
  private static final int CHUNK_HEADER_BYTES = 8;

  private WebpHeader() {}

  static ImageHeader read(FileBytes bytes) {
    FileBytes data = bytes.from(RIFF_HEADER_BYTES + CHUNK_HEADER_BYTES);
    if (bytes.hasText(RIFF_HEADER_BYTES, "VP8 ") && data.hasBytes(3, 0x9d, 0x01, 0x2a)) {
      return header(data.u16(6) & 0x3fff, data.u16(8) & 0x3fff, Orientation.NORMAL);
    }
    if (bytes.hasText(RIFF_HEADER_BYTES, "VP8L") && data.u8(0) == 0x2f) {
      long sizes = data.u32(1);
      return header((int) (sizes & 0x3fff) + 1, (int) (sizes >> 14 & 0x3fff) + 1, Orientation.NORMAL);
    }
    if (bytes.hasText(RIFF_HEADER_BYTES, "VP8X")) {
      return header(data.u24(4) + 1, data.u24(7) + 1, orientation(bytes));
    }
    throw UnreadablePhotoException.damaged(ImageFormat.WEBP);
  }

  private static ImageHeader header(int width, int height, Orientation orientation) {
    return new ImageHeader(ImageFormat.WEBP, width, height, orientation, ColourModel.RGB, 8);
  }

  private static Orientation orientation(FileBytes bytes) {
    long at = RIFF_HEADER_BYTES;
    while (at + CHUNK_HEADER_BYTES <= bytes.length()) {
      long length = bytes.u32(at + 4);
      if (bytes.hasText(at, "EXIF") && at + CHUNK_HEADER_BYTES + length <= bytes.length()) {
        FileBytes exif = bytes.part(at + CHUNK_HEADER_BYTES, length);
        // Some writers keep the prefix that the block has in JPEG.
        return Exif.orientation(exif.hasText(0, "Exif\0\0") ? exif.from(6) : exif);
      }
      // Chunks of odd length are followed by a padding byte.
      at += CHUNK_HEADER_BYTES + length + (length & 1);
    }
    return Orientation.NORMAL;
  }
}
