package app.selfsame.image;

/** An image file directory of a TIFF structure, which is also that of an Exif block (TIFF 6.0, section 2). */
final class TiffDirectory {
  private final FileBytes tiff;
  private final long entries;
  private final int count;

  private TiffDirectory(FileBytes tiff, long entries, int count) {
    this.tiff = tiff;
    this.entries = entries;
    this.count = count;
  }

  /**
   * Finds the first directory, whichever byte order the structure has.
   *
   * @throws FileBytes.PastEndException when the structure is cut off
   */
  static TiffDirectory first(FileBytes bytes) {
    FileBytes tiff = bytes.hasText(0, "II") ? bytes.littleEndian() : bytes;
    return at(tiff, tiff.u32(4));
  }

  /**
   * The directory at an offset.
   *
   * @param tiff in the structure's byte order
   * @throws FileBytes.PastEndException when there is none
   */
  static TiffDirectory at(FileBytes tiff, long offset) {
    return new TiffDirectory(tiff, offset + 2, tiff.u16(offset));
  }

  /** The structure, in its byte order. */
  FileBytes tiff() {
    return tiff;
  }

  int count() {
    return count;
  }

  TiffEntry entry(int index) {
    return new TiffEntry(tiff, entries + (long) index * TiffEntry.BYTES);
  }

  /** Where the next directory is; 0 when this is the last, or the file ends before saying so. */
  long next() {
    long at = entries + (long) count * TiffEntry.BYTES;
    return at + 4 <= tiff.length() ? tiff.u32(at) : 0;
  }

  /** The first number of a tag, or the given one when the tag is missing or is no unsigned whole number. */
  long value(int tag, long otherwise) {
    for (int i = 0; i < count; i++) {
      if (entry(i).tag() == tag) {
        return entry(i).number(0, otherwise);
      }
    }
    return otherwise;
  }
}
