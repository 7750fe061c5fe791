package app.selfsame.collection;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A link as a company's browser makes it.
 *
 * @param number of which it is made, and nobody else's
 */
public record TestLink(int number) {
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  public String secret() {
    return TEXT.encodeToString(bytes());
  }

  /** What the person's page shows. */
  public String token() throws Exception {
    byte[] info = Arrays.copyOf("selfsame link lookup 1".getBytes("US-ASCII"), 23);
    info[22] = 1;
    return TEXT.encodeToString(hmac(hmac(new byte[32], bytes()), info));
  }

  String lookup() throws Exception {
    return TEXT.encodeToString(MessageDigest.getInstance("SHA-256").digest(token().getBytes("US-ASCII")));
  }

  private byte[] bytes() {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) 0x5a);
    bytes[0] = (byte) (number >> 16);
    bytes[1] = (byte) (number >> 8);
    bytes[2] = (byte) number;
    return bytes;
  }

  private static byte[] hmac(byte[] key, byte[] of) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(of);
  }

  /** The members of a request that has it. */
  public String members(List<String> keys, boolean isMailed) throws Exception {
    return "\"lookup\": \"" + lookup() + "\", \"sealedSecret\": \"" + TestParcel.secret(number, keys) + "\""
        + (isMailed ? ", \"secret\": \"" + secret() + "\"" : "");
  }
}
