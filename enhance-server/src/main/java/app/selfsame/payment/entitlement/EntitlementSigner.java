package app.selfsame.payment.entitlement;

import app.selfsame.entitlement.Commitment;
import app.selfsame.entitlement.Entitlement;
import app.selfsame.entitlement.SignedEntitlement;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Signs entitlements. Safe for use by several threads. */
public final class EntitlementSigner {
  /** As browsers verify them: r and s side by side, not in ASN.1. */
  private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

  private final SigningKeys keys;

  public EntitlementSigner(SigningKeys keys) {
    this.keys = keys;
  }

  /**
   * Signs that an order was paid for a finished file.
   *
   * @param at now; said to the second
   * @return what the page unlocks the file by
   * @throws IllegalArgumentException when order or document hold what no id does
   */
  public SignedEntitlement sign(String order, Commitment commitment, String document, Instant at) {
    String issuedAt = at.truncatedTo(ChronoUnit.SECONDS).toString();
    Entitlement entitlement = new Entitlement(keys.id(), order, commitment, document, issuedAt);
    return SignedEntitlement.of(entitlement, sign(keys.secret(), entitlement.payload()));
  }

  static byte[] sign(PrivateKey key, byte[] bytes) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(bytes);
      return signature.sign();
    } catch (InvalidKeyException e) {
      throw new IllegalArgumentException("The key that signs entitlements is no such key.", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isSignedBy(PublicKey key, byte[] bytes, byte[] by) throws GeneralSecurityException {
    Signature signature = Signature.getInstance(ALGORITHM);
    signature.initVerify(key);
    signature.update(bytes);
    try {
      return signature.verify(by);
    } catch (SignatureException e) {
      // Not even of the form of one: of a key on a longer curve, say.
      return false;
    }
  }
}
