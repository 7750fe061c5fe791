package app.selfsame.decode;

import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A bitmap as Java's decoder likes it, which wants to know the file's length; and the ICC profile that one may have
 * within it (BITMAPV5HEADER), which that decoder leaves out. Primaries and gammas of the header itself count for
 * nothing in browsers.
 */
final class PlainBmp {
  private static final int LENGTH_AT = 2;
  private static final int FILE_HEADER_BYTES = 14;
  private static final int INFORMATION_BYTES = 124;
  private static final int KIND_AT = FILE_HEADER_BYTES + 56;
  /** "MBED", the lowest byte last. */
  private static final int EMBEDDED = 0x4d424544;
  private static final int PROFILE_AT = FILE_HEADER_BYTES + 112;
  private static final int PROFILE_BYTES_AT = FILE_HEADER_BYTES + 116;

  private PlainBmp() {}

  /** The plain file: the same array where it is one already. */
  static byte[] of(byte[] file) {
    ByteBuffer header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    return header.getInt(LENGTH_AT) == file.length
        ? file
        : ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN).putInt(LENGTH_AT, file.length).array();
  }

  /** How the file's samples become sRGB, or null when they are taken for it. */
  static ToSrgb conversion(byte[] file) {
    ByteBuffer header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    if (file.length < FILE_HEADER_BYTES + INFORMATION_BYTES
        || header.getInt(FILE_HEADER_BYTES) != INFORMATION_BYTES
        || header.getInt(KIND_AT) != EMBEDDED) {
      return null;
    }
    long at = FILE_HEADER_BYTES + (header.getInt(PROFILE_AT) & 0xffffffffL);
    long end = at + (header.getInt(PROFILE_BYTES_AT) & 0xffffffffL);
    if (end > file.length || end - at > SoundProfile.MAX_BYTES) {
      return null;
    }
    ICC_Profile profile = SoundProfile.of(Arrays.copyOfRange(file, (int) at, (int) end), 3);
    return profile == null ? null : new ProfileToSrgb(profile);
  }
}
