package app.selfsame.blob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * How an encrypted blob begins: the version of its form (one byte), and what makes its key and its nonces unlike all
 * others.
 *
 * @param salt 16 bytes
 * @param prefix 7 bytes
 */
record BlobHeader(byte[] salt, byte[] prefix) {
  static final int BYTES = 24;

  private static final byte VERSION = 1;
  private static final int SALT_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one. */
  static BlobHeader random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return split(bytes);
  }

  /**
   * Reads it.
   *
   * @throws BlobDamagedException when it is cut, or of a form that is not known
   */
  static BlobHeader read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(BYTES);
    if (bytes.length < BYTES || bytes[0] != VERSION) {
      throw new BlobDamagedException();
    }
    return split(bytes);
  }

  byte[] bytes() {
    return ByteBuffer.allocate(BYTES).put(VERSION).put(salt).put(prefix).array();
  }

  private static BlobHeader split(byte[] bytes) {
    return new BlobHeader(
        Arrays.copyOfRange(bytes, 1, 1 + SALT_BYTES), Arrays.copyOfRange(bytes, 1 + SALT_BYTES, BYTES));
  }
}
