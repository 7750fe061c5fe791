package app.selfsame.image;

/**
 * A part of a file nobody vouches for: every read is checked against its end, offsets and lengths are {@code long} so
 * that a 32-bit field of the file cannot overflow, and nothing is ever copied or allocated by a length in the file.
 */
public final class FileBytes {
  /** A read reached past the end: the file is cut off, or a length in it is wrong. */
  public static final class PastEndException extends RuntimeException {
    PastEndException(long at, long length) {
      super("byte " + at + " of " + length);
    }
  }

  private final byte[] file;
  private final int start;
  private final int length;
  private final boolean littleEndian;

  private FileBytes(byte[] file, int start, int length, boolean littleEndian) {
    this.file = file;
    this.start = start;
    this.length = length;
    this.littleEndian = littleEndian;
  }

  /** The whole file, numbers in big-endian order. */
  public static FileBytes of(byte[] file) {
    return new FileBytes(file, 0, file.length, false);
  }

  /** The same bytes, numbers in little-endian order. */
  public FileBytes littleEndian() {
    return new FileBytes(file, start, length, true);
  }

  public int length() {
    return length;
  }

  /** The bytes from an offset on. */
  public FileBytes from(long at) {
    return part(at, length - at);
  }

  public FileBytes part(long at, long size) {
    if (at < 0 || size < 0 || at + size > length) {
      throw new PastEndException(at + size, length);
    }
    return new FileBytes(file, start + (int) at, (int) size, littleEndian);
  }

  public int u8(long at) {
    if (at < 0 || at >= length) {
      throw new PastEndException(at, length);
    }
    return file[start + (int) at] & 0xff;
  }

  public int u16(long at) {
    return littleEndian ? u8(at) | u8(at + 1) << 8 : u8(at) << 8 | u8(at + 1);
  }

  public int u24(long at) {
    return littleEndian ? u16(at) | u8(at + 2) << 16 : u16(at) << 8 | u8(at + 2);
  }

  public long u32(long at) {
    return littleEndian ? u16(at) | (long) u16(at + 2) << 16 : (long) u16(at) << 16 | u16(at + 2);
  }

  public int i32(long at) {
    return (int) u32(at);
  }

  /** Copies all of them into an array, from an index on. */
  void copy(byte[] target, int at) {
    System.arraycopy(file, start, target, at, length);
  }

  /** As many bytes as asked for, one character each. */
  String text(long at, int size) {
    char[] text = new char[size];
    for (int i = 0; i < size; i++) {
      text[i] = (char) u8(at + i);
    }
    return new String(text);
  }

  /** Whether these ASCII characters stand at an offset; false past the end. */
  public boolean hasText(long at, String ascii) {
    return at >= 0 && at + ascii.length() <= length && text(at, ascii.length()).equals(ascii);
  }

  /** Whether these byte values stand at an offset; false past the end. */
  public boolean hasBytes(long at, int... values) {
    if (at < 0 || at + values.length > length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if (u8(at + i) != values[i]) {
        return false;
      }
    }
    return true;
  }
}
