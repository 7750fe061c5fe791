package app.selfsame.studio.payment;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The line between this page and the pages of payment, which lie in other tabs. No picture is ever said on it. */
final class PaymentChannel {
  private final JSObject channel;

  /**
   * @param asked hears that a page wants to know what is waited for
   * @param told hears what a page says to be an entitlement, which may be anything
   */
  PaymentChannel(Asked asked, Told told) {
    channel = openChannel(asked, told);
  }

  @JSFunctor
  interface Asked extends JSObject {
    void run();
  }

  @JSFunctor
  interface Told extends JSObject {
    void hear(String text);
  }

  /** Says what is waited for. */
  void announce(String commitment, String documentId) {
    announce(channel, commitment, documentId);
  }

  @JSBody(
      params = {"asked", "told"},
      script = "return payment.openChannel(asked, told);",
      imports = @JSBodyImport(alias = "payment", fromModule = "page/payment.js"))
  private static native JSObject openChannel(Asked asked, Told told);

  @JSBody(
      params = {"channel", "commitment", "documentId"},
      script = "payment.announce(channel, commitment, documentId);",
      imports = @JSBodyImport(alias = "payment", fromModule = "page/payment.js"))
  private static native void announce(JSObject channel, String commitment, String documentId);
}
