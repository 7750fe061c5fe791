package app.selfsame.collection;

import app.selfsame.http.JsonMembers;
import app.selfsame.parcel.LinkSecret;
import app.selfsame.parcel.SealedParcel;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A link that the company's browser has made.
 *
 * @param lookup by which it is found, see {@link LinkSecret#lookupHash()}
 * @param sealedSecret its secret, encrypted for the company
 * @param seen what can be seen of that
 * @param secret the same for letters, where this server sends them
 */
record NewLink(String lookup, byte[] sealedSecret, SealedParcel seen, Optional<LinkSecret> secret) {
  static final String LOOKUP = "lookup";
  static final String SEALED_SECRET = "sealedSecret";
  static final String SECRET = "secret";
  static final List<String> MEMBERS = List.of(LOOKUP, SEALED_SECRET, SECRET);

  private static final int MOST_LETTERS = SealedParcel.MOST_SECRET_BYTES * 4 / 3 + 4;

  /**
   * Reads one out of a request.
   *
   * @throws app.selfsame.http.ProblemException with what cannot be as it is, or when the secret is another link's
   */
  static NewLink read(JsonMembers sent) {
    String lookup = sent.required(LOOKUP);
    if (!LinkSecret.isLookupHash(lookup)) {
      throw sent.refuse(LOOKUP);
    }
    byte[] sealed = decoded(sent);
    SealedParcel seen =
        SealedParcel.read(sealed).filter(SealedParcel::isOfSecret).orElseThrow(() -> sent.refuse(SEALED_SECRET));
    Optional<LinkSecret> secret =
        sent.text(SECRET).map(text -> LinkSecret.parse(text).orElseThrow(() -> sent.refuse(SECRET)));
    boolean isOfLink = secret.map(one -> lookup.equals(one.lookupHash())).orElse(true);
    if (!isOfLink) {
      throw sent.refuse(SECRET);
    }
    return new NewLink(lookup, sealed, seen, secret);
  }

  private static byte[] decoded(JsonMembers sent) {
    try {
      return Base64.getUrlDecoder().decode(sent.required(SEALED_SECRET, MOST_LETTERS));
    } catch (IllegalArgumentException e) {
      throw sent.refuse(SEALED_SECRET);
    }
  }
}
