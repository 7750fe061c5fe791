package app.selfsame.blob;

import java.io.IOException;

/** There is no such blob, or its group has no key any more. */
public final class BlobGoneException extends IOException {
  private static final long serialVersionUID = 1;

  BlobGoneException() {
    super("gone");
  }
}
