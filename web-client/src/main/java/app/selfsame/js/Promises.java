package app.selfsame.js;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;

/** Waiting for promises without losing why they were rejected. */
public final class Promises {
  private Promises() {}

  /**
   * Suspends until the promise settles. {@link JSPromise#await} would replace a rejection by an exception that says
   * nothing.
   *
   * @throws JsException when the promise is rejected
   */
  public static <T> T await(JSPromise<T> promise) {
    String[] reason = new String[1];
    T value =
        promise
            .<T>then(
                fulfilled -> fulfilled,
                rejected -> {
                  reason[0] = describe(rejected);
                  return null;
                })
            .await();
    if (reason[0] != null) {
      throw new JsException(reason[0]);
    }
    return value;
  }

  @JSBody(params = "reason", script = "return String(reason);")
  private static native String describe(Object reason);
}
