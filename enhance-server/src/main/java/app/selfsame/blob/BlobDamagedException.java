package app.selfsame.blob;

import java.io.IOException;

/** Bytes are not those that were written here: altered, cut, put together anew, or another blob's. */
public final class BlobDamagedException extends IOException {
  private static final long serialVersionUID = 1;

  BlobDamagedException() {
    super("damaged");
  }

  BlobDamagedException(Throwable cause) {
    super("damaged", cause);
  }
}
