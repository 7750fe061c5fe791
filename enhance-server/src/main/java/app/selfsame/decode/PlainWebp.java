package app.selfsame.decode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A WebP file as its decoder likes it: a profile that nobody can read (RFC 9649, 2.7.1.4) is hidden from it. */
final class PlainWebp {
  private static final int RIFF_HEADER_BYTES = 12;
  private static final int CHUNK_HEADER_BYTES = 8;
  private static final int EXTENDED = 0x58385056;
  private static final int PROFILE = 0x50434349;
  /** A name that no decoder knows. */
  private static final int UNKNOWN = 0x20202020;
  private static final int FLAGS_AT = 20;
  private static final int PROFILE_FLAG = 0x20;

  private PlainWebp() {}

  /** The plain file: the same array where it is one already. */
  static byte[] of(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.getInt(RIFF_HEADER_BYTES) != EXTENDED) {
      return file;
    }
    ByteBuffer plain = null;
    long at = RIFF_HEADER_BYTES;
    while (at + CHUNK_HEADER_BYTES <= file.length) {
      long length = bytes.getInt((int) at + 4) & 0xffffffffL;
      long data = at + CHUNK_HEADER_BYTES;
      if (bytes.getInt((int) at) == PROFILE && !isSound(file, data, data + length)) {
        plain = plain == null ? ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN) : plain;
        plain.putInt((int) at, UNKNOWN);
        plain.put(FLAGS_AT, (byte) (file[FLAGS_AT] & ~PROFILE_FLAG));
      }
      at = data + length + (length & 1);
    }
    return plain == null ? file : plain.array();
  }

  private static boolean isSound(byte[] file, long from, long to) {
    return to <= file.length
        && to - from <= SoundProfile.MAX_BYTES
        && SoundProfile.of(Arrays.copyOfRange(file, (int) from, (int) to), 3) != null;
  }
}
