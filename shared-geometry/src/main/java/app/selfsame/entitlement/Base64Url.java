package app.selfsame.entitlement;

import java.util.Base64;
import java.util.Optional;

/** Bytes as base64url (RFC 4648, 5) without padding: one text for the same bytes, and no other is read. */
final class Base64Url {
  private Base64Url() {}

  static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Empty for any text that {@link #encode} does not write. */
  static Optional<byte[]> decode(String text) {
    if (!Word.isOf(text, 0, text.length())) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      // Bits that no byte needs may be anything to the decoder.
      return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
