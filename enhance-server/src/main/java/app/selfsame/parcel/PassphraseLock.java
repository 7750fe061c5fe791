package app.selfsame.parcel;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A private key that a passphrase seals: AES-256-GCM by a key that PBKDF2 with HMAC-SHA-256 (RFC 8018) makes of its UTF-8.
 *
 * @param iterations how often the passphrase is worked through
 */
record PassphraseLock(int iterations, byte[] salt, byte[] nonce, byte[] sealed) {
  private static final String KDF = "PBKDF2-SHA-256";
  private static final int SALT_BYTES = 16;
  private static final int SEALED_BYTES = OpeningKey.SCALAR_BYTES + AesGcm.TAG_BYTES;
  /** A file may ask for more than pages make, but not for hours, and not for next to nothing. */
  private static final int FEWEST_ITERATIONS = 100_000;

  private static final int MOST_ITERATIONS = 10_000_000;

  /**
   * Reads it out of a key file.
   *
   * @throws KeyFileException when it is none
   */
  static PassphraseLock read(JsonNode lock) throws KeyFileException {
    JsonNode iterations = lock.path("iterations");
    boolean isLock =
        lock.path("kdf").asText().equals(KDF)
            && iterations.isInt()
            && iterations.asInt() >= FEWEST_ITERATIONS
            && iterations.asInt() <= MOST_ITERATIONS;
    if (!isLock) {
      throw new KeyFileException(KeyFileFault.DAMAGED_KEY_FILE);
    }
    return new PassphraseLock(
        iterations.asInt(),
        bytes(lock, "salt", SALT_BYTES),
        bytes(lock, "nonce", AesGcm.NONCE_BYTES),
        bytes(lock, "sealed", SEALED_BYTES));
  }

  private static byte[] bytes(JsonNode lock, String name, int length) throws KeyFileException {
    return Base64Url.bytes(lock.path(name).asText(), length)
        .orElseThrow(() -> new KeyFileException(KeyFileFault.DAMAGED_KEY_FILE));
  }

  /**
   * The private key.
   *
   * @param point of the key that it belongs to
   * @throws KeyFileException when it is another passphrase
   */
  byte[] open(String passphrase, byte[] point) throws KeyFileException {
    byte[] key = key(passphrase);
    try {
      return AesGcm.open(key, nonce, point, sealed)
          .orElseThrow(() -> new KeyFileException(KeyFileFault.WRONG_PASSPHRASE));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** However a keyboard writes a letter with an accent, it is the same passphrase. */
  private byte[] key(String passphrase) {
    char[] words = Normalizer.normalize(passphrase, Normalizer.Form.NFC).toCharArray();
    PBEKeySpec how = new PBEKeySpec(words, salt, iterations, AesGcm.KEY_BYTES * Byte.SIZE);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(how).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      how.clearPassword();
      Arrays.fill(words, '\0');
    }
  }
}
