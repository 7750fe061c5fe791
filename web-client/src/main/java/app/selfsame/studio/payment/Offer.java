package app.selfsame.studio.payment;

import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the site asks for a finished file, as its server has written it into the page. */
final class Offer {
  private final Written written;

  private Offer(Written written) {
    this.written = written;
  }

  /** Empty where finished files are free. */
  static Optional<Offer> onPage() {
    Written found = find();
    return found == null ? Optional.empty() : Optional.of(new Offer(found));
  }

  /** The price as people read it. */
  String price() {
    return price(written);
  }

  /** Names the key. */
  String keyId() {
    return written.keyId();
  }

  /** The key by which entitlements are verified (P-256, SubjectPublicKeyInfo in base64url). */
  String key() {
    return written.key();
  }

  private interface Written extends JSObject {
    @JSProperty("kid")
    String keyId();

    @JSProperty("key")
    String key();
  }

  @JSBody(
      script = "return payment.offer();",
      imports = @JSBodyImport(alias = "payment", fromModule = "page/payment.js"))
  private static native Written find();

  @JSBody(
      params = "offer",
      script = "return payment.price(offer);",
      imports = @JSBodyImport(alias = "payment", fromModule = "page/payment.js"))
  private static native String price(Written offer);
}
