package app.selfsame.image;

/**
 * The size in the first chunk of a WebP file and the orientation in its EXIF chunk (RFC 9649, sections 2 and 3). An
 * extended file states its size twice, for the canvas and for the picture on it: both have to agree.
 */
final class WebpHeader {
  private static final int RIFF_HEADER_BYTES = 12;
  private static final int CHUNK_HEADER_BYTES = 8;
  private static final int ANIMATION_FLAG = 2;

  private final FileBytes bytes;
  private int pictures;
  private int alphas;
  private Orientation orientation;

  private WebpHeader(FileBytes bytes) {
    this.bytes = bytes;
  }

  static ImageHeader read(FileBytes bytes) {
    if (bytes.hasText(RIFF_HEADER_BYTES, "VP8X")) {
      return new WebpHeader(bytes).extended();
    }
    return picture(bytes, RIFF_HEADER_BYTES);
  }

  /** The size that the picture's own chunk states. Decoders fill up what is missing of it, so it has to be whole. */
  private static ImageHeader picture(FileBytes bytes, long at) {
    FileBytes data = bytes.part(at + CHUNK_HEADER_BYTES, bytes.u32(at + 4));
    if (bytes.hasText(at, "VP8 ") && data.hasBytes(3, 0x9d, 0x01, 0x2a)) {
      return header(data.u16(6) & 0x3fff, data.u16(8) & 0x3fff, Orientation.NORMAL);
    }
    if (bytes.hasText(at, "VP8L") && data.u8(0) == 0x2f) {
      long sizes = data.u32(1);
      return header((int) (sizes & 0x3fff) + 1, (int) (sizes >> 14 & 0x3fff) + 1, Orientation.NORMAL);
    }
    throw UnreadablePhotoException.damaged(ImageFormat.WEBP);
  }

  private static ImageHeader header(int width, int height, Orientation orientation) {
    return new ImageHeader(ImageFormat.WEBP, width, height, orientation, ColourModel.RGB, 8);
  }

  private ImageHeader extended() {
    FileBytes data = bytes.from(RIFF_HEADER_BYTES + CHUNK_HEADER_BYTES);
    int width = data.u24(4) + 1;
    int height = data.u24(7) + 1;
    if ((data.u8(0) & ANIMATION_FLAG) != 0) {
      throw animated();
    }
    long at = RIFF_HEADER_BYTES;
    while (at + CHUNK_HEADER_BYTES <= bytes.length()) {
      long length = bytes.u32(at + 4);
      visit(at, length, width, height);
      // Chunks of odd length are followed by a padding byte.
      at += CHUNK_HEADER_BYTES + length + (length & 1);
    }
    require(pictures == 1);
    return header(width, height, orientation == null ? Orientation.NORMAL : orientation);
  }

  private void visit(long at, long length, int width, int height) {
    switch (bytes.text(at, 4)) {
      case "VP8 ", "VP8L" -> {
        ImageHeader picture = picture(bytes, at);
        require(++pictures == 1 && picture.width() == width && picture.height() == height);
      }
      case "ALPH" -> require(++alphas == 1);
      case "ANMF" -> throw animated();
      case "EXIF" -> {
        if (orientation == null && at + CHUNK_HEADER_BYTES + length <= bytes.length()) {
          orientation = orientation(bytes.part(at + CHUNK_HEADER_BYTES, length));
        }
      }
      default -> { }
    }
  }

  private static Orientation orientation(FileBytes exif) {
    // Some writers keep the prefix that the block has in JPEG.
    return Exif.orientation(exif.hasText(0, "Exif\0\0") ? exif.from(6) : exif);
  }

  private static UnreadablePhotoException animated() {
    return UnreadablePhotoException.unsupported(UnsupportedKind.ANIMATED_WEBP);
  }

  private static void require(boolean sound) {
    if (!sound) {
      throw UnreadablePhotoException.damaged(ImageFormat.WEBP);
    }
  }
}
