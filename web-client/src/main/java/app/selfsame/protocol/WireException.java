package app.selfsame.protocol;

/** What came is no message: both sides are of one build, so this is a defect and nothing to go on with. */
public final class WireException extends RuntimeException {
  WireException(String message) {
    super(message);
  }
}
