package app.selfsame.decode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A part of a WebP file (RFC 9649, 2.3): where it is, and how long it says its data are, which may be more than there
 * is.
 */
record WebpChunk(int at, long length) {
  static final int LOSSY = 0x20385056;
  static final int LOSSLESS = 0x4c385056;
  static final int ALPHA = 0x48504c41;
  static final int PROFILE = 0x50434349;
  private static final int EXTENDED = 0x58385056;
  private static final int HEADER_BYTES = 8;
  private static final int RIFF_HEADER_BYTES = 12;

  /** Whether the file may have parts beside its picture. */
  static boolean isExtended(byte[] file) {
    return atStart(file, EXTENDED) != null;
  }

  /** The part that the header was read from, if it has this name; else null. */
  static WebpChunk picture(byte[] file, int name) {
    return isExtended(file) ? first(file, name) : atStart(file, name);
  }

  /** The file's very first part, or null when it has another name. */
  static WebpChunk atStart(byte[] file, int name) {
    WebpChunk first = first(file, name);
    return first != null && first.at == RIFF_HEADER_BYTES ? first : null;
  }

  /**
   * The first part of a name, or null.
   *
   * @param name in the order of the file's bytes, the lowest first
   */
  static WebpChunk first(byte[] file, int name) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    long at = RIFF_HEADER_BYTES;
    while (at + HEADER_BYTES <= file.length) {
      long length = bytes.getInt((int) at + 4) & 0xffffffffL;
      if (bytes.getInt((int) at) == name) {
        return new WebpChunk((int) at, length);
      }
      at += HEADER_BYTES + length + (length & 1);
    }
    return null;
  }

  int from() {
    return at + HEADER_BYTES;
  }

  long to() {
    return from() + length;
  }

  boolean isWithin(byte[] file) {
    return to() <= file.length;
  }
}
