package app.selfsame.parcel;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.util.BigIntegers;

/**
 * Hybrid public key encryption (RFC 9180) with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-GCM, each message with a key of its
 * own, with and without a key that sender and recipient share (mode_psk, mode_base).
 */
final class Hpke {
  private static final byte[] NONE = {};
  private static final X9ECParameters P_256 = CustomNamedCurves.getByName("P-256");

  private final short cipher;
  private final byte[] info;
  private final byte[] sender;

  private Hpke(short cipher, byte[] info, byte[] sender) {
    this.cipher = cipher;
    this.info = info;
    this.sender = sender;
  }

  /** That of parcels: AES-256-GCM. */
  static Hpke ofParcels() {
    return of(HPKE.aead_AES_GCM256, bytes("selfsame parcel 1"), bytes("selfsame link"));
  }

  /**
   * Any other, for examples.
   *
   * @param sender psk_id
   */
  static Hpke of(short cipher, byte[] info, byte[] sender) {
    return new Hpke(cipher, info, sender);
  }

  /**
   * What was sealed.
   *
   * @param enc the public part of the key that was made for this message: 65 bytes
   */
  record Sealed(byte[] enc, byte[] ciphertext) {}

  Sealed seal(byte[] plain, byte[] context, SealingKey recipient, Optional<byte[]> psk) {
    HPKE hpke = mode(psk);
    AsymmetricKeyParameter key = hpke.deserializePublicKey(recipient.point());
    try {
      byte[][] parts = hpke.seal(key, info, context, plain, psk.orElse(NONE), psk.map(shared -> sender).orElse(NONE), null);
      return new Sealed(parts[1], parts[0]);
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What it was; empty when it is not for this key and context, or not from who has the shared key. */
  Optional<byte[]> open(Sealed sealed, byte[] context, OpeningKey recipient, Optional<byte[]> psk) {
    HPKE hpke = mode(psk);
    try {
      AsymmetricCipherKeyPair key = hpke.deserializePrivateKey(recipient.scalar(), recipient.key().point());
      return Optional.of(
          hpke.open(
              sealed.enc(), key, info, context, sealed.ciphertext(), psk.orElse(NONE),
              psk.map(shared -> sender).orElse(NONE), null));
    } catch (InvalidCipherTextException | RuntimeException e) {
      // Whoever altered it may have left what is no point at all, which the library says in several ways.
      return Optional.empty();
    }
  }

  private HPKE mode(Optional<byte[]> psk) {
    byte mode = psk.isPresent() ? HPKE.mode_psk : HPKE.mode_base;
    return new HPKE(mode, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, cipher);
  }

  /** Whether 65 bytes are a point of the curve, uncompressed. */
  static boolean isPoint(byte[] point) {
    try {
      return point[0] == 4 && P_256.getCurve().decodePoint(point).isValid();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The public part that belongs to a private one; empty bytes when that is no number of the group. */
  static byte[] pointOf(byte[] scalar) {
    BigInteger number = BigIntegers.fromUnsignedByteArray(scalar);
    boolean isOfGroup = number.signum() > 0 && number.compareTo(P_256.getN()) < 0;
    return isOfGroup ? P_256.getG().multiply(number).getEncoded(false) : NONE;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
