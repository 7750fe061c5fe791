package app.selfsame.image;

/** The size and colour in the first directory of a TIFF file (TIFF 6.0, sections 4 to 6 and 16). */
final class TiffHeader {
  private static final int IMAGE_WIDTH = 256;
  private static final int IMAGE_LENGTH = 257;
  private static final int BITS_PER_SAMPLE = 258;
  private static final int PHOTOMETRIC = 262;
  private static final int ORIENTATION = 274;

  private TiffHeader() {}

  static ImageHeader read(FileBytes bytes) {
    TiffDirectory directory = TiffDirectory.first(bytes);
    ColourModel colour = switch ((int) directory.value(PHOTOMETRIC, 2)) {
      case 0, 1 -> ColourModel.GREY;
      case 5 -> ColourModel.CMYK;
      default -> ColourModel.RGB;
    };
    return new ImageHeader(
        ImageFormat.TIFF,
        clamp(directory.value(IMAGE_WIDTH, 0)),
        clamp(directory.value(IMAGE_LENGTH, 0)),
        Orientation.ofExif(directory.value(ORIENTATION, 1)),
        colour,
        clamp(directory.value(BITS_PER_SAMPLE, 1)));
  }

  /** A 32-bit size beyond {@code int} stays refusable as too large. */
  private static int clamp(long value) {
    return (int) Math.min(value, Integer.MAX_VALUE);
  }
}
