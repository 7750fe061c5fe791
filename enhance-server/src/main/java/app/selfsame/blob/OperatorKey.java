package app.selfsame.blob;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.DigestUtils;

/** A key of the operator's, which encrypts the keys of groups and nothing else. */
public final class OperatorKey {
  private static final int BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int ID_BYTES = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey key;
  private final String id;

  private OperatorKey(byte[] bytes) {
    key = new SecretKeySpec(bytes, "AES");
    id = DigestUtils.sha256Hex(bytes).substring(0, 2 * ID_BYTES);
  }

  /** Reads 32 bytes in base64; empty when it is something else. */
  static Optional<OperatorKey> parse(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    return bytes.length == BYTES ? Optional.of(new OperatorKey(bytes)) : Optional.empty();
  }

  /** By which it is recognized: the first bytes of its SHA-256, in hexadecimal. */
  String id() {
    return id;
  }

  /** Encrypts the key of a group: nonce, encrypted key and tag. */
  byte[] wrap(DataKey dataKey, String group) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, group).doFinal(dataKey.bytes());
      return ByteBuffer.allocate(NONCE_BYTES + encrypted.length).put(nonce).put(encrypted).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Opens it.
   *
   * @throws BlobDamagedException when this key has not encrypted it, or for another group
   */
  DataKey unwrap(byte[] wrapped, String group) throws BlobDamagedException {
    byte[] nonce = Arrays.copyOf(wrapped, NONCE_BYTES);
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, group);
      return new DataKey(cipher.doFinal(wrapped, NONCE_BYTES, wrapped.length - NONCE_BYTES));
    } catch (GeneralSecurityException e) {
      throw new BlobDamagedException(e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String group) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(BlobCipher.TAG_BYTES * Byte.SIZE, nonce));
    cipher.updateAAD(group.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  /** Nothing of it. */
  @Override
  public String toString() {
    return "***";
  }
}
