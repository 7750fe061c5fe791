package app.selfsame.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What opens something, of which the database has the hash alone. A plain hash does for what nobody can guess; a code of
 * six digits can be guessed from its hash, and must open nothing without a secret beside it.
 */
public final class Secrets {
  private static final int SECRET_BYTES = 32;
  private static final int ID_BYTES = 16;
  private static final int CODES = 1_000_000;
  private static final String HMAC = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** 256 bits in 43 letters. */
  public static String secret() {
    return random(SECRET_BYTES);
  }

  /** What nobody meets twice, and which opens nothing. */
  public static String id() {
    return random(ID_BYTES);
  }

  /** Six digits. */
  public static String code() {
    return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
  }

  /** What nobody knows who does not know the key, and is the same each time: 256 bits in 43 letters. */
  public static String derived(String key, String of) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
      return text(mac.doFinal(of.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By which a secret is recognized without being kept: SHA-256, in hexadecimal. */
  public static String hash(String secret) {
    return DigestUtils.sha256Hex(secret);
  }

  private static String random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return text(random);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
