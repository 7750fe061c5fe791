package app.selfsame.decode;

import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A WebP file as its decoder likes it: a profile that nobody can read (RFC 9649, 2.7.1.4) is hidden from it. */
final class PlainWebp {
  /** A name that no decoder knows. */
  private static final int UNKNOWN = 0x20202020;
  private static final int FLAGS_AT = 20;
  private static final int PROFILE_FLAG = 0x20;

  private PlainWebp() {}

  /** The plain file: the same array where it is one already. */
  static byte[] of(byte[] file) {
    if (!WebpChunk.isExtended(file)) {
      return file;
    }
    ByteBuffer plain = null;
    WebpChunk chunk = WebpChunk.first(file, WebpChunk.PROFILE);
    while (chunk != null) {
      if (profile(file, chunk) == null) {
        plain = plain == null ? ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN) : plain;
        plain.putInt(chunk.at(), UNKNOWN);
        plain.put(FLAGS_AT, (byte) (file[FLAGS_AT] & ~PROFILE_FLAG));
      }
      chunk = chunk.next(file, WebpChunk.PROFILE);
    }
    return plain == null ? file : plain.array();
  }

  /** The profile in a chunk, or null when it cannot be used. */
  static ICC_Profile profile(byte[] file, WebpChunk chunk) {
    return chunk.isWithin(file) && chunk.length() <= SoundProfile.MAX_BYTES
        ? SoundProfile.of(Arrays.copyOfRange(file, chunk.from(), (int) chunk.to()), 3)
        : null;
  }
}
