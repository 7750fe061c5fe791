package app.selfsame.collection;

import app.selfsame.http.JsonMembers;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A link that the company's browser has made.
 *
 * @param lookup by which it is found, see {@link LinkSecret#lookup}
 * @param sealedSecret its secret, encrypted for the company
 * @param header what can be seen of that
 * @param secret the same for letters, where this server sends them
 */
record NewLink(String lookup, byte[] sealedSecret, ParcelHeader header, Optional<LinkSecret> secret) {
  static final String LOOKUP = "lookup";
  static final String SEALED_SECRET = "sealedSecret";
  static final String SECRET = "secret";
  static final List<String> MEMBERS = List.of(LOOKUP, SEALED_SECRET, SECRET);

  private static final int MOST_LETTERS = ParcelHeader.MOST_SECRET_BYTES * 4 / 3 + 4;

  /**
   * Reads one out of a request.
   *
   * @throws app.selfsame.http.ProblemException with what cannot be as it is, or when the secret is another link's
   */
  static NewLink read(JsonMembers sent) {
    String lookup = sent.required(LOOKUP);
    if (!LinkSecret.isOfBytes(lookup)) {
      throw sent.refuse(LOOKUP);
    }
    byte[] sealed = decoded(sent);
    ParcelHeader header =
        ParcelHeader.read(sealed).filter(ParcelHeader::isOfSecret).orElseThrow(() -> sent.refuse(SEALED_SECRET));
    Optional<LinkSecret> secret =
        sent.text(SECRET).map(text -> LinkSecret.parse(text).orElseThrow(() -> sent.refuse(SECRET)));
    boolean isOfLink =
        secret.map(LinkSecret::token).flatMap(LinkSecret::lookup).map(lookup::equals).orElse(true);
    if (!isOfLink) {
      throw sent.refuse(SECRET);
    }
    return new NewLink(lookup, sealed, header, secret);
  }

  private static byte[] decoded(JsonMembers sent) {
    try {
      return Base64.getUrlDecoder().decode(sent.required(SEALED_SECRET, MOST_LETTERS));
    } catch (IllegalArgumentException e) {
      throw sent.refuse(SEALED_SECRET);
    }
  }
}
