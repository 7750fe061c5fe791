package app.selfsame.collection;

import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** Public keys of nobody. */
public final class TestPoint {
  private TestPoint() {}

  /** One that nobody has the private half of, in base64url. */
  public static String publicKey() throws Exception {
    KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
    pairs.initialize(new ECGenParameterSpec("secp256r1"));
    ECPublicKey made = (ECPublicKey) pairs.generateKeyPair().getPublic();
    byte[] point = new byte[65];
    point[0] = 4;
    put(made.getW().getAffineX(), point, 33);
    put(made.getW().getAffineY(), point, 65);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(point);
  }

  private static void put(BigInteger number, byte[] into, int end) {
    byte[] bytes = number.toByteArray();
    int length = Math.min(bytes.length, 32);
    System.arraycopy(bytes, bytes.length - length, into, end - length, length);
  }
}
