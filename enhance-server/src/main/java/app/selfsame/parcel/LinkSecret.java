package app.selfsame.parcel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.DigestUtils;

/** The secret in a person's link: 32 bytes, of which the server that carries the pictures knows a digest at most. */
public final class LinkSecret implements AutoCloseable {
  private static final int BYTES = 32;
  private static final String HMAC = "HmacSHA256";

  private final byte[] bytes;

  private LinkSecret(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads the 43 letters behind {@code #send=}; empty when it is something else. */
  public static Optional<LinkSecret> parse(String letters) {
    return Base64Url.bytes(letters, BYTES).map(LinkSecret::new);
  }

  /**
   * Opens what whoever made the link has sealed for a company's reading keys.
   *
   * @throws ParcelException when it does not open, or is none
   */
  public static LinkSecret open(byte[] parcel, LinkPlace place, OpeningKey key) throws ParcelException {
    byte[] bytes = Parcel.open(parcel, place.context(), key, Optional.empty());
    if (bytes.length != BYTES) {
      Arrays.fill(bytes, (byte) 0);
      throw new ParcelException(ParcelFault.NOT_A_LINK);
    }
    return new LinkSecret(bytes);
  }

  /** Seals it for reading keys, 1 to 8 of them. */
  public byte[] seal(LinkPlace place, List<SealingKey> keys) {
    try {
      return Parcel.seal(bytes, place.context(), keys, Optional.empty());
    } catch (ParcelException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What stands behind {@code #send=}. */
  public String letters() {
    return Base64Url.of(bytes);
  }

  /** What a person's page shows to the server in place of it: 43 letters. */
  public String lookupToken() {
    return Base64Url.of(derived("selfsame link lookup 1"));
  }

  /** What the server keeps of the token: SHA-256 of its letters, in 43 letters. */
  public String lookupHash() {
    return hash(lookupToken());
  }

  /** The same of a token that was shown; empty when it is none. */
  public static Optional<String> lookupHash(String token) {
    return Base64Url.bytes(token, BYTES).map(bytes -> hash(token));
  }

  /** Whether that can be such a hash. */
  public static boolean isLookupHash(String letters) {
    return Base64Url.bytes(letters, BYTES).isPresent();
  }

  private static String hash(String token) {
    return Base64Url.of(DigestUtils.sha256(token));
  }

  /** The key by which a company knows that a picture was sealed by who holds the link. */
  byte[] psk() {
    return derived("selfsame link psk 1");
  }

  /** HKDF-SHA-256 (RFC 5869) without a salt: 32 bytes, which one step of its second half gives. */
  private byte[] derived(String purpose) {
    byte[] extracted = hmac(new byte[BYTES], bytes);
    byte[] info = (purpose + '\u0001').getBytes(StandardCharsets.US_ASCII);
    byte[] expanded = hmac(extracted, info);
    Arrays.fill(extracted, (byte) 0);
    return expanded;
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

  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
  }

  /** Nothing of it. */
  @Override
  public String toString() {
    return "***";
  }
}
