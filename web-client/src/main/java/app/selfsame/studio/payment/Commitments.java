package app.selfsame.studio.payment;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.file.Blob;

/** What each finished file is paid for by ({@link app.selfsame.entitlement.Commitment}); salted anew by each page load. */
final class Commitments {
  private Commitments() {}

  @JSFunctor
  interface Action extends JSObject {
    void run();
  }

  /** Whether this page may work any out: browsers let none do so that came over an open line. */
  @JSBody(
      script = "return payment.isAble();",
      imports = @JSBodyImport(alias = "payment", fromModule = "page/payment.js"))
  static native boolean canBeMade();

  /** That of a file; empty until it is worked out. */
  @JSBody(
      params = "file",
      script = "return payment.commitmentOf(file);",
      imports = @JSBodyImport(alias = "payment", fromModule = "page/payment.js"))
  static native String of(Blob file);

  /** Works out that of a file. */
  @JSBody(
      params = {"file", "done"},
      script = "payment.commit(file, done);",
      imports = @JSBodyImport(alias = "payment", fromModule = "page/payment.js"))
  static native void make(Blob file, Action done);
}
