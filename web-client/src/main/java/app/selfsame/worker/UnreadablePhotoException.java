package app.selfsame.worker;

/** The browser cannot decode a file; the message is its reason. */
public final class UnreadablePhotoException extends Exception {
  UnreadablePhotoException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
