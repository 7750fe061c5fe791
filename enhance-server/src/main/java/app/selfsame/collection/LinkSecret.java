package app.selfsame.collection;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of a link: 32 bytes. Whoever has the link proves it by a token that follows from the secret, and of which the
 * server keeps the hash.
 *
 * @param text in base64url: 43 letters
 */
record LinkSecret(String text) {
  private static final int BYTES = 32;
  private static final int LETTERS = 43;
  private static final String HMAC = "HmacSHA256";
  private static final byte[] LOOKUP = "selfsame link lookup 1".getBytes(StandardCharsets.UTF_8);

  /** Reads one; empty when it is none. */
  static Optional<LinkSecret> parse(String text) {
    return bytes(text).map(bytes -> new LinkSecret(text));
  }

  /** The token of the link: HKDF-SHA-256 of the secret (RFC 5869) without salt, 32 bytes in base64url. */
  String token() {
    byte[] pseudorandom = hmac(new byte[BYTES], bytes(text).orElseThrow());
    byte[] block = new byte[LOOKUP.length + 1];
    System.arraycopy(LOOKUP, 0, block, 0, LOOKUP.length);
    // One block is all there is of it.
    block[LOOKUP.length] = 1;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(pseudorandom, block));
  }

  /** By which a token is found: SHA-256 of its letters in base64url; empty when it is none. */
  static Optional<String> lookup(String token) {
    return bytes(token).map(bytes -> hash(token));
  }

  /** Whether a text is a hash, or any other 32 bytes in base64url, written as they always are. */
  static boolean isOfBytes(String text) {
    return bytes(text).isPresent();
  }

  private static Optional<byte[]> bytes(String text) {
    if (text.length() != LETTERS) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      // The last letter has two bits too many: of four spellings one counts.
      boolean isSpelled = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text);
      return isSpelled ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String hash(String token) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hmac(byte[] key, byte[] of) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(of);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nothing of the secret. */
  @Override
  public String toString() {
    return "a link";
  }
}
