package app.selfsame.image;

/**
 * The properties of a HEIC or AVIF file's primary item (ISO/IEC 23008-12:2022): size (ispe, 6.5.3), what is cut off
 * (clap, 6.5.9), rotation (irot, 6.5.10), mirroring (imir, 6.5.12) and bits per sample (pixi, 6.5.6). The Exif
 * orientation of such a file is information only and is not applied (ISO/IEC 23000-22, 7.3.10).
 */
final class HeifHeader {
  private final ImageFormat format;
  private int width;
  private int height;
  private int quarterTurns;
  private int mirrorAxis = -1;
  private int channels = 3;
  private int bitsPerSample = 8;

  private HeifHeader(ImageFormat format) {
    this.format = format;
  }

  static ImageHeader read(ImageFormat format, FileBytes bytes) {
    HeifItems items = HeifItems.of(bytes);
    HeifHeader header = new HeifHeader(format);
    items.properties(items.primary()).forEach(header::apply);
    return header.toImageHeader();
  }

  private void apply(IsoBox property) {
    FileBytes content = property.content();
    switch (property.type()) {
      case "ispe" -> {
        width = content.i32(4);
        height = content.i32(8);
      }
      case "clap" -> {
        CleanAperture cut = CleanAperture.read(content, width, height);
        width = cut.width();
        height = cut.height();
      }
      case "irot" -> quarterTurns = content.u8(0) & 3;
      case "imir" -> mirrorAxis = content.u8(0) & 1;
      case "pixi" -> {
        channels = content.u8(4);
        bitsPerSample = content.u8(5);
      }
      default -> {
      }
    }
  }

  private ImageHeader toImageHeader() {
    ColourModel colour = ColourModel.ofComponents(Math.min(channels, 3));
    return new ImageHeader(format, width, height, orientation(), colour, bitsPerSample);
  }

  private Orientation orientation() {
    return orientation(quarterTurns, mirrorAxis);
  }

  /**
   * The picture is first turned, then mirrored.
   *
   * @param quarterTurns anticlockwise
   * @param mirrorAxis 0 exchanges top and bottom, 1 left and right, -1 nothing
   */
  static Orientation orientation(int quarterTurns, int mirrorAxis) {
    Orientation turned = switch (quarterTurns) {
      case 1 -> Orientation.CLOCKWISE_270;
      case 2 -> Orientation.TURNED_180;
      case 3 -> Orientation.CLOCKWISE_90;
      default -> Orientation.NORMAL;
    };
    return switch (mirrorAxis) {
      case 0 -> turned.thenFlipped();
      case 1 -> turned.thenMirrored();
      default -> turned;
    };
  }
}
