package app.selfsame.blob;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key of a group, which encrypts no bytes itself: each blob has a key of its own that follows from it. */
final class DataKey {
  static final int BYTES = 32;

  private static final String HMAC = "HmacSHA256";
  private static final byte[] TEXTS = "texts".getBytes(StandardCharsets.UTF_8);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] bytes;

  DataKey(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a key of " + bytes.length + " bytes");
    }
    this.bytes = bytes.clone();
  }

  static DataKey random() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return new DataKey(random);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** The key of one blob: HMAC-SHA-256 of its header and its id, so under another name or header it is another. */
  SecretKey of(String id, BlobHeader header) {
    byte[] name = id.getBytes(StandardCharsets.UTF_8);
    return derived(ByteBuffer.allocate(BlobHeader.BYTES + name.length).put(header.bytes()).put(name).array());
  }

  /** The key of short texts: of a word that is shorter than a blob's header. */
  SecretKey ofTexts() {
    return derived(TEXTS);
  }

  private SecretKey derived(byte[] of) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(bytes, HMAC));
      return new SecretKeySpec(mac.doFinal(of), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nothing of it. */
  @Override
  public String toString() {
    return "***";
  }
}
