package app.selfsame.js;

/** What JavaScript threw, or why a promise was rejected, in the browser's own words. */
public final class JsException extends RuntimeException {
  public JsException(String reason) {
    super(reason);
  }
}
