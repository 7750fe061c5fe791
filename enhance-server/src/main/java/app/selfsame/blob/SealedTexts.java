package app.selfsame.blob;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals short texts, such as names, and short pieces of data by a key that follows from their group's (AES-256-GCM, a random
 * nonce each): with the group's key they are gone. It holds the key, so it is for the moment and not to be kept.
 */
public final class SealedTexts {
  private static final String TRANSFORMATION = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey key;

  SealedTexts(DataKey group) {
    key = group.ofTexts();
  }

  /**
   * Seals a text.
   *
   * @param of what it is a text of: it opens as nothing else's
   */
  public byte[] seal(String of, String text) {
    return sealBytes(of, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Seals some bytes likewise. */
  public byte[] sealBytes(String of, byte[] content) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, of).doFinal(content);
      return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Opens it.
   *
   * @throws BlobDamagedException when it is not what was sealed for this
   */
  public String open(String of, byte[] sealed) throws BlobDamagedException {
    return new String(openBytes(of, sealed), StandardCharsets.UTF_8);
  }

  /** Opens bytes likewise; the caller's own. */
  public byte[] openBytes(String of, byte[] sealed) throws BlobDamagedException {
    if (sealed.length < NONCE_BYTES) {
      throw new BlobDamagedException();
    }
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    try {
      return cipher(Cipher.DECRYPT_MODE, nonce, of).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    } catch (AEADBadTagException e) {
      throw new BlobDamagedException();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String of) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(TRANSFORMATION);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(of.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
