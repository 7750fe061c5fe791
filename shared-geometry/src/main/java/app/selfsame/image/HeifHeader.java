package app.selfsame.image;

/**
 * The properties of a HEIC or AVIF file's primary item (ISO/IEC 23008-12:2022): size (ispe, 6.5.3), rotation (irot,
 * 6.5.10), mirroring (imir, 6.5.12) and bits per sample (pixi, 6.5.6). The Exif orientation of such a file is
 * information only and is not applied (ISO/IEC 23000-22, 7.3.10).
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
    FileBytes meta = IsoBox.content(bytes, "meta").from(4);
    FileBytes properties = IsoBox.content(meta, "iprp");
    FileBytes pool = IsoBox.content(properties, "ipco");
    HeifHeader header = new HeifHeader(format);
    header.apply(pool, IsoBox.content(properties, "ipma"), primaryItem(IsoBox.content(meta, "pitm")));
    return header.toImageHeader();
  }

  private static long primaryItem(FileBytes pitm) {
    return pitm.u8(0) == 0 ? pitm.u16(4) : pitm.u32(4);
  }

  /** Walks the associations (ItemPropertyAssociationBox) to the item's and applies the properties they point at. */
  private void apply(FileBytes pool, FileBytes ipma, long item) {
    boolean longIds = ipma.u8(0) >= 1;
    int indexBytes = (ipma.u24(1) & 1) != 0 ? 2 : 1;
    long entries = ipma.u32(4);
    long at = 8;
    for (long i = 0; i < entries; i++) {
      long id = longIds ? ipma.u32(at) : ipma.u16(at);
      at += longIds ? 4 : 2;
      int count = ipma.u8(at++);
      if (id == item) {
        for (int k = 0; k < count; k++) {
          // The top bit says whether the property is essential.
          int index = indexBytes == 2 ? ipma.u16(at + 2L * k) & 0x7fff : ipma.u8(at + k) & 0x7f;
          if (index > 0) {
            apply(IsoBox.nth(pool, index - 1));
          }
        }
        return;
      }
      at += (long) count * indexBytes;
    }
  }

  private void apply(IsoBox property) {
    FileBytes content = property.content();
    switch (property.type()) {
      case "ispe" -> {
        width = content.i32(4);
        height = content.i32(8);
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

  /** The item is first turned anticlockwise, then mirrored: axis 0 exchanges top and bottom, 1 left and right. */
  private Orientation orientation() {
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
