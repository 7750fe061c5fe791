package app.selfsame.image;

/**
 * The largest picture of a Windows icon. The directory's sizes end at 256 pixels, so the header of each picture itself
 * is read as well: decoders believe that one.
 */
final class IcoHeader {
  private static final int DIRECTORY_BYTES = 6;
  private static final int ENTRY_BYTES = 16;

  private IcoHeader() {}

  static ImageHeader read(FileBytes bytes) {
    int count = bytes.u16(4);
    ImageHeader largest = null;
    for (int i = 0; i < count; i++) {
      long entry = DIRECTORY_BYTES + (long) i * ENTRY_BYTES;
      ImageHeader picture = picture(bytes.from(bytes.u32(entry + 12)));
      if (largest == null || area(picture) > area(largest)) {
        largest = picture;
      }
    }
    if (largest == null) {
      throw UnreadablePhotoException.damaged(ImageFormat.ICO);
    }
    return largest;
  }

  private static long area(ImageHeader header) {
    return (long) header.width() * header.height();
  }

  private static ImageHeader picture(FileBytes data) {
    if (data.hasBytes(0, 0x89, 'P', 'N', 'G')) {
      // PNG's numbers are big-endian: width and height follow signature, length and type.
      return header(Integer.reverseBytes(data.i32(16)), Integer.reverseBytes(data.i32(20)));
    }
    ImageHeader bitmap = BmpHeader.read(ImageFormat.ICO, data);
    // The bitmap's height counts the transparency mask below the picture too.
    return header(bitmap.width(), bitmap.height() / 2);
  }

  private static ImageHeader header(int width, int height) {
    return new ImageHeader(ImageFormat.ICO, width, height, Orientation.NORMAL, ColourModel.RGB, 8);
  }
}
