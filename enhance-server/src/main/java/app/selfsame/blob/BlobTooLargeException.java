package app.selfsame.blob;

import java.io.IOException;

/** There are more bytes than the caller takes. */
public final class BlobTooLargeException extends IOException {
  private static final long serialVersionUID = 1;

  BlobTooLargeException() {
    super("too large");
  }
}
