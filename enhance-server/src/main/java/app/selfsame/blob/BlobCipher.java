package app.selfsame.blob;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts or decrypts the chunks of one blob in their order: AES-256-GCM, each chunk with a nonce of the header's
 * prefix, its number and whether it is the last (STREAM of Hoang, Reyhanitabar, Rogaway and Vizár, 2015). So chunks can
 * be neither swapped nor left out, and what is cut or appended is noticed at the last one.
 */
final class BlobCipher {
  /** Of content. Java 17 has AES-GCM at the hardware's speed for such pieces, and at a twentieth of it from 1 MiB on. */
  static final int CHUNK_BYTES = 16 * 1024;

  /** An encrypted chunk is longer by its tag. */
  static final int TAG_BYTES = 16;

  private static final int NONCE_BYTES = 12;

  private final int mode;
  private final SecretKey key;
  private final byte[] prefix;
  private final Cipher cipher;
  private int number;

  private BlobCipher(int mode, SecretKey key, byte[] prefix) {
    this.mode = mode;
    this.key = key;
    this.prefix = prefix;
    try {
      cipher = Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static BlobCipher encrypting(DataKey key, String id, BlobHeader header) {
    return new BlobCipher(Cipher.ENCRYPT_MODE, key.of(id, header), header.prefix());
  }

  static BlobCipher decrypting(DataKey key, String id, BlobHeader header) {
    return new BlobCipher(Cipher.DECRYPT_MODE, key.of(id, header), header.prefix());
  }

  /**
   * The next chunk.
   *
   * @param in the chunk, in its first {@code length} bytes
   * @param out gets what comes of it
   * @return how many bytes that are
   * @throws GeneralSecurityException when it is opened and is not what was encrypted
   */
  int next(byte[] in, int length, boolean isLast, byte[] out) throws GeneralSecurityException {
    ByteBuffer nonce = ByteBuffer.allocate(NONCE_BYTES).put(prefix).putInt(number).put((byte) (isLast ? 1 : 0));
    number = Math.incrementExact(number);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce.array()));
    return cipher.doFinal(in, 0, length, out, 0);
  }
}
