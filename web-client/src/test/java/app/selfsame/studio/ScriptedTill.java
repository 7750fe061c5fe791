package app.selfsame.studio;

import app.selfsame.entitlement.Commitment;
import app.selfsame.entitlement.Entitlement;
import app.selfsame.entitlement.SignedEntitlement;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** Stands in for the server that sells: makes offers, and says that something is paid, signed with a key of its own. */
final class ScriptedTill {
  private final String keyId;
  private final KeyPair keys;

  ScriptedTill(String keyId) {
    this.keyId = keyId;
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      keys = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String offer(int amount, String currency) {
    String key = Base64.getUrlEncoder().withoutPadding().encodeToString(keys.getPublic().getEncoded());
    return "{\"amount\":" + amount + ",\"currency\":\"" + currency + "\",\"kid\":\"" + keyId + "\",\"key\":\"" + key + "\"}";
  }

  String entitlement(String commitment, String document) {
    Entitlement entitlement =
        new Entitlement(keyId, "ord-1", new Commitment(commitment), document, "2026-11-29T06:00:00Z");
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(keys.getPrivate());
      signature.update(entitlement.payload());
      return SignedEntitlement.of(entitlement, signature.sign()).text();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
