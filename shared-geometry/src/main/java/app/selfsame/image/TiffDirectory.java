package app.selfsame.image;

/** The first image file directory of a TIFF structure, which is also that of an Exif block (TIFF 6.0, section 2). */
final class TiffDirectory {
  private static final int ENTRY_BYTES = 12;

  private final FileBytes tiff;
  private final long entries;
  private final int count;

  private TiffDirectory(FileBytes tiff, long entries, int count) {
    this.tiff = tiff;
    this.entries = entries;
    this.count = count;
  }

  /**
   * Finds the directory, whichever byte order the structure has.
   *
   * @throws FileBytes.PastEndException when the structure is cut off
   */
  static TiffDirectory first(FileBytes bytes) {
    FileBytes tiff = bytes.hasText(0, "II") ? bytes.littleEndian() : bytes;
    long directory = tiff.u32(4);
    return new TiffDirectory(tiff, directory + 2, tiff.u16(directory));
  }

  /** The first number of a tag, or the given one when the tag is missing or is no unsigned whole number. */
  long value(int tag, long otherwise) {
    for (int i = 0; i < count; i++) {
      long entry = entries + (long) i * ENTRY_BYTES;
      if (tiff.u16(entry) == tag) {
        return valueOf(entry, otherwise);
      }
    }
    return otherwise;
  }

  private long valueOf(long entry, long otherwise) {
    int bytesEach = switch (tiff.u16(entry + 2)) {
      case 1 -> 1;
      case 3 -> 2;
      case 4 -> 4;
      default -> 0;
    };
    // Up to four bytes stand in the entry itself, more elsewhere in the file.
    long at = tiff.u32(entry + 4) * bytesEach <= 4 ? entry + 8 : tiff.u32(entry + 8);
    return switch (bytesEach) {
      case 1 -> tiff.u8(at);
      case 2 -> tiff.u16(at);
      case 4 -> tiff.u32(at);
      default -> otherwise;
    };
  }
}
