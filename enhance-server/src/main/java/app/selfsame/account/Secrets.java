package app.selfsame.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What opens something, of which the database has the hash alone. A plain hash does for what nobody can guess; a code of
 * six digits can be guessed from its hash, but opens nothing without the cookie of the browser that asked, which is no
 * code.
 */
final class Secrets {
  private static final int SECRET_BYTES = 32;
  private static final int ID_BYTES = 16;
  private static final int CODES = 1_000_000;

  private final SecureRandom random = new SecureRandom();

  /** 256 bits in 43 letters. */
  String secret() {
    return text(SECRET_BYTES);
  }

  /** What nobody meets twice, and which opens nothing. */
  String id() {
    return text(ID_BYTES);
  }

  /** Six digits. */
  String code() {
    return String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
  }

  /** SHA-256, in hexadecimal. */
  static String hash(String secret) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(int bytes) {
    byte[] secret = new byte[bytes];
    random.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }
}
