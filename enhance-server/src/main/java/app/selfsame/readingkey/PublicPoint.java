package app.selfsame.readingkey;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A point of the curve P-256 (FIPS 186-5; SP 800-186, 3.2.1.3), as SEC 1, 2.3.3 writes it uncompressed: 65 bytes.
 *
 * @param base64Url of these bytes, without padding
 */
record PublicPoint(String base64Url) {
  private static final int COORDINATE_BYTES = 32;
  private static final int BYTES = 1 + 2 * COORDINATE_BYTES;
  private static final byte UNCOMPRESSED = 4;
  private static final int ID_BYTES = 16;
  private static final BigInteger PRIME =
      new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
  private static final BigInteger B =
      new BigInteger("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b", 16);
  private static final BigInteger THREE = BigInteger.valueOf(3);

  /** Reads one in base64url; empty when it is none of the curve's. The point at infinity cannot be written so. */
  static Optional<PublicPoint> parse(String base64Url) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(base64Url);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    boolean isPoint = bytes.length == BYTES && bytes[0] == UNCOMPRESSED && isOnCurve(bytes);
    return isPoint ? Optional.of(of(bytes)) : Optional.empty();
  }

  /** Of bytes that have been read before. */
  static PublicPoint of(byte[] bytes) {
    return new PublicPoint(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Whether y² = x³ - 3x + b; the curve has no other points of small order, so this is all that is to be asked. */
  private static boolean isOnCurve(byte[] bytes) {
    BigInteger x = new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + COORDINATE_BYTES));
    BigInteger y = new BigInteger(1, Arrays.copyOfRange(bytes, 1 + COORDINATE_BYTES, BYTES));
    if (x.compareTo(PRIME) >= 0 || y.compareTo(PRIME) >= 0) {
      return false;
    }
    BigInteger right = x.multiply(x).subtract(THREE).multiply(x).add(B).mod(PRIME);
    return y.multiply(y).mod(PRIME).equals(right);
  }

  byte[] bytes() {
    return Base64.getUrlDecoder().decode(base64Url);
  }

  /** By which it is called: the first 16 bytes of its SHA-256, in base64url. */
  String id() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes());
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, ID_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
