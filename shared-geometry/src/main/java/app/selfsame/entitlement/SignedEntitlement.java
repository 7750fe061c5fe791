package app.selfsame.entitlement;

import java.util.Optional;

/**
 * An entitlement with its signature, which this does not look at: who unlocks something verifies it.
 *
 * @param signature of {@link Entitlement#payload}: ECDSA on P-256 with SHA-256, r and s of 32 bytes each, in base64url
 */
public record SignedEntitlement(Entitlement entitlement, String signature) {
  private static final int SIGNATURE_BYTES = 64;
  private static final int LONGEST = 1_000;

  /**
   * @throws IllegalArgumentException when the signature has not its length
   */
  public SignedEntitlement {
    if (!isSignature(signature)) {
      throw new IllegalArgumentException("Not a signature: " + signature);
    }
  }

  public static SignedEntitlement of(Entitlement entitlement, byte[] signature) {
    return new SignedEntitlement(entitlement, Base64Url.encode(signature));
  }

  /** Reads what {@link #text} writes; empty for all else, whether or not it comes close. */
  public static Optional<SignedEntitlement> parse(String text) {
    int dot = text.indexOf('.');
    if (dot < 0 || text.length() > LONGEST || !isSignature(text.substring(dot + 1))) {
      return Optional.empty();
    }
    return Base64Url.decode(text.substring(0, dot))
        .flatMap(Entitlement::read)
        .map(entitlement -> new SignedEntitlement(entitlement, text.substring(dot + 1)));
  }

  /** One word, as it is handed from the server to the page. */
  public String text() {
    return Base64Url.encode(entitlement.payload()) + "." + signature;
  }

  public byte[] signatureBytes() {
    return Base64Url.decode(signature).orElseThrow();
  }

  private static boolean isSignature(String text) {
    return Base64Url.decode(text).filter(bytes -> bytes.length == SIGNATURE_BYTES).isPresent();
  }
}
