package app.selfsame.image;

/**
 * Reads size, orientation and colour from the header of a picture file. Time is at most linear in the file's length and
 * no memory is allocated by what the file says.
 */
public final class ImageHeaderReader {
  private ImageHeaderReader() {}

  /**
   * The header of a file, whatever its size in pixels; {@link DecodingLimits#admit} also refuses what should not be
   * decoded.
   *
   * @throws UnreadablePhotoException when the file is empty, no picture, of a format not read here, or damaged in its
   *     header
   */
  public static ImageHeader read(byte[] file) {
    if (file.length == 0) {
      throw UnreadablePhotoException.empty();
    }
    ImageFormat format = ImageFormat.of(file);
    FileBytes bytes = FileBytes.of(file);
    ImageHeader header;
    try {
      header = switch (format) {
        case JPEG -> JpegHeader.read(bytes);
        case PNG -> PngHeader.read(bytes);
        case WEBP -> WebpHeader.read(bytes.littleEndian());
        case GIF -> GifHeader.read(bytes.littleEndian());
        case BMP -> BmpHeader.read(bytes.littleEndian());
        case TIFF -> TiffHeader.read(bytes);
        case HEIC, AVIF -> HeifHeader.read(format, bytes);
        case ICO -> IcoHeader.read(bytes.littleEndian());
        case UNKNOWN -> throw ForeignFile.refusal(bytes);
      };
    } catch (FileBytes.PastEndException e) {
      throw UnreadablePhotoException.damaged(format);
    }
    if (header.width() < 1 || header.height() < 1) {
      throw UnreadablePhotoException.damaged(format);
    }
    return header;
  }
}
