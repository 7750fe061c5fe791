package app.selfsame.payment.entitlement;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** A pair of keys on the curve P-256: one half signs entitlements and never leaves the server, the page has the other. */
public final class SigningKeys {
  private static final String ALGORITHM = "EC";
  private static final String CURVE = "secp256r1";
  private static final int P_256_BITS = 256;
  private static final int ID_BYTES = 9;

  private final PrivateKey secret;
  private final byte[] spki;
  private final String id;

  private SigningKeys(PrivateKey secret, PublicKey open) throws GeneralSecurityException {
    this.secret = secret;
    this.spki = open.getEncoded();
    this.id = base64Url(Arrays.copyOf(DigestUtils.sha256(spki), ID_BYTES));
  }

  /** Makes a new pair. */
  public static SigningKeys generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
      generator.initialize(new ECGenParameterSpec(CURVE));
      KeyPair pair = generator.generateKeyPair();
      return new SigningKeys(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a pair that was written down.
   *
   * @param pkcs8 as {@link #pkcs8} writes it
   * @param spki as {@link #spki} writes it
   * @throws IllegalArgumentException when it is none on P-256, or the two halves do not belong together
   */
  public static SigningKeys of(byte[] pkcs8, byte[] spki) {
    try {
      KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
      PublicKey open = factory.generatePublic(new X509EncodedKeySpec(spki));
      SigningKeys keys = new SigningKeys(factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8)), open);
      byte[] probe = {1};
      if (((ECPublicKey) open).getParams().getCurve().getField().getFieldSize() != P_256_BITS
          || !EntitlementSigner.isSignedBy(open, probe, EntitlementSigner.sign(keys.secret, probe))) {
        throw new IllegalArgumentException("The keys that sign entitlements are no pair on P-256.");
      }
      return keys;
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("The keys that sign entitlements cannot be read.", e);
    }
  }

  /** Names the pair wherever it is met: made of the public half, so that it never names another. */
  public String id() {
    return id;
  }

  /** The secret half, to be kept where nobody else reads (PKCS#8, DER). */
  public byte[] pkcs8() {
    return secret.getEncoded();
  }

  /** The public half (SubjectPublicKeyInfo, DER). */
  public byte[] spki() {
    return spki.clone();
  }

  /** The public half as the page is given it, in base64url. */
  public String publicText() {
    return base64Url(spki);
  }

  PrivateKey secret() {
    return secret;
  }

  private static String base64Url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
