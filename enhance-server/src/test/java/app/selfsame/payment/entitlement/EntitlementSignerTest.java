package app.selfsame.payment.entitlement;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.entitlement.Commitment;
import app.selfsame.entitlement.Entitlement;
import app.selfsame.entitlement.SignedEntitlement;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.junit.Test;

public class EntitlementSignerTest {
  private static final Commitment PICTURE = new Commitment("A".repeat(43));
  private static final Commitment OTHER_PICTURE = new Commitment("B" + "A".repeat(42));
  private static final Instant NOW = Instant.parse("2026-11-29T06:00:00.987Z");

  private final SigningKeys keys = SigningKeys.generate();
  private final EntitlementSigner signer = new EntitlementSigner(keys);

  @Test
  public void saysWhatWasPaidAndVerifiesByThePublicHalfAlone() throws GeneralSecurityException {
    SignedEntitlement signed = signer.sign("ord-1", PICTURE, "us-passport-print", NOW);
    assertEquals(
        new Entitlement(keys.id(), "ord-1", PICTURE, "us-passport-print", "2026-11-29T06:00:00Z"),
        signed.entitlement());
    assertEquals(signed, SignedEntitlement.parse(signed.text()).orElseThrow());
    assertTrue(verifies(keys.spki(), signed.entitlement(), signed.signatureBytes()));
  }

  @Test
  public void signsForNoOtherOrderPictureDocumentOrMoment() throws GeneralSecurityException {
    SignedEntitlement signed = signer.sign("ord-1", PICTURE, "us-passport-print", NOW);
    String kid = keys.id();
    String at = "2026-11-29T06:00:00Z";
    for (Entitlement other :
        new Entitlement[] {
          new Entitlement(kid, "ord-2", PICTURE, "us-passport-print", at),
          new Entitlement(kid, "ord-1", OTHER_PICTURE, "us-passport-print", at),
          new Entitlement(kid, "ord-1", PICTURE, "fr-passport-id", at),
          new Entitlement(kid, "ord-1", PICTURE, "us-passport-print", "2026-11-29T06:00:01Z"),
          new Entitlement("other", "ord-1", PICTURE, "us-passport-print", at)
        }) {
      assertFalse(other.toString(), verifies(keys.spki(), other, signed.signatureBytes()));
    }
  }

  @Test
  public void aChangedSignatureOrAForeignKeyIsRefused() throws GeneralSecurityException {
    SignedEntitlement signed = signer.sign("ord-1", PICTURE, "us-passport-print", NOW);
    byte[] signature = signed.signatureBytes();
    signature[40] ^= 1;
    assertFalse(verifies(keys.spki(), signed.entitlement(), signature));
    assertFalse(verifies(SigningKeys.generate().spki(), signed.entitlement(), signed.signatureBytes()));
  }

  @Test
  public void keysThatWereWrittenDownSignAsBefore() throws GeneralSecurityException {
    SigningKeys read = SigningKeys.of(keys.pkcs8(), keys.spki());
    assertEquals(keys.id(), read.id());
    assertEquals(keys.publicText(), read.publicText());
    SignedEntitlement signed = new EntitlementSigner(read).sign("ord-1", PICTURE, "us-passport-print", NOW);
    assertTrue(verifies(keys.spki(), signed.entitlement(), signed.signatureBytes()));
  }

  @Test
  public void eachPairHasItsOwnName() {
    assertNotEquals(keys.id(), SigningKeys.generate().id());
    assertArrayEquals(keys.spki(), Base64.getUrlDecoder().decode(keys.publicText()));
  }

  @Test
  public void whatIsNoPairOnTheCurveIsRefused() throws GeneralSecurityException {
    byte[] foreign = SigningKeys.generate().spki();
    assertThrows(IllegalArgumentException.class, () -> SigningKeys.of(keys.pkcs8(), foreign));
    byte[] cut = Arrays.copyOf(keys.pkcs8(), 20);
    assertThrows(IllegalArgumentException.class, () -> SigningKeys.of(cut, keys.spki()));
    byte[] noise = "no key".getBytes(StandardCharsets.UTF_8);
    assertThrows(IllegalArgumentException.class, () -> SigningKeys.of(keys.pkcs8(), noise));
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp384r1"));
    KeyPair longer = generator.generateKeyPair();
    byte[] secret = longer.getPrivate().getEncoded();
    byte[] open = longer.getPublic().getEncoded();
    assertThrows(IllegalArgumentException.class, () -> SigningKeys.of(secret, open));
  }

  @Test
  public void whatNoIdHoldsIsNotSigned() {
    assertThrows(IllegalArgumentException.class, () -> signer.sign("ord\n1", PICTURE, "us-passport-print", NOW));
    assertThrows(IllegalArgumentException.class, () -> signer.sign("ord-1", PICTURE, "", NOW));
  }

  private static boolean verifies(byte[] spki, Entitlement entitlement, byte[] by) throws GeneralSecurityException {
    PublicKey key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(spki));
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initVerify(key);
    signature.update(entitlement.payload());
    try {
      return signature.verify(by);
    } catch (SignatureException e) {
      return false;
    }
  }
}
