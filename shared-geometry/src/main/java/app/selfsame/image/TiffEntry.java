package app.selfsame.image;

/**
 * An entry of an image file directory: a tag and its numbers (TIFF 6.0, section 2).
 *
 * @param at where the entry's twelve bytes begin
 */
record TiffEntry(FileBytes tiff, long at) {
  static final int BYTES = 12;

  int tag() {
    return tiff.u16(at);
  }

  int type() {
    return tiff.u16(at + 2);
  }

  /** How many numbers or characters the entry promises. */
  long count() {
    return tiff.u32(at + 4);
  }

  /** What the value takes in the file; 0 for a type that does not exist. */
  long valueBytes() {
    int each = switch (type()) {
      case 1, 2, 6, 7 -> 1;
      case 3, 8 -> 2;
      case 4, 9, 11, 13 -> 4;
      case 5, 10, 12, 16, 17, 18 -> 8;
      default -> 0;
    };
    return count() * each;
  }

  /** Up to four bytes stand in the entry itself, more elsewhere in the file. */
  long valueAt() {
    return valueBytes() <= 4 ? at + 8 : tiff.u32(at + 8);
  }

  boolean isUnsigned() {
    return type() == 1 || type() == 3 || type() == 4;
  }

  /** One of the numbers, or the given one when they are no unsigned whole numbers. */
  long number(long index, long otherwise) {
    return switch (type()) {
      case 1 -> tiff.u8(valueAt() + index);
      case 3 -> tiff.u16(valueAt() + 2 * index);
      case 4 -> tiff.u32(valueAt() + 4 * index);
      default -> otherwise;
    };
  }
}
