package app.selfsame.entitlement;

import java.util.Optional;

/**
 * What a finished file is paid for by, without being shown to anybody: the SHA-256 of a salt of 32 random bytes, which
 * never leaves the page, followed by the SHA-256 of the file.
 *
 * @param text of the 32 bytes, in base64url
 */
public record Commitment(String text) {
  private static final int BYTES = 32;

  /**
   * @throws IllegalArgumentException when the text is not of 32 bytes
   */
  public Commitment {
    if (!isOne(text)) {
      throw new IllegalArgumentException("Not a commitment: " + text);
    }
  }

  /** Reads what somebody says to be one; empty when it is none. */
  public static Optional<Commitment> parse(String text) {
    return isOne(text) ? Optional.of(new Commitment(text)) : Optional.empty();
  }

  private static boolean isOne(String text) {
    return Base64Url.decode(text).filter(bytes -> bytes.length == BYTES).isPresent();
  }
}
