package app.selfsame.parcel;

import java.util.Base64;
import java.util.Optional;

/** Base64url without padding (RFC 4648), where there is one text for each row of bytes. */
final class Base64Url {
  private Base64Url() {}

  static String of(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** So many bytes; empty when it is a text of something else. */
  static Optional<byte[]> bytes(String text, int length) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      return bytes.length == length && of(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
