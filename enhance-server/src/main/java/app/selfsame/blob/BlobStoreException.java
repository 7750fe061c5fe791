package app.selfsame.blob;

import java.io.IOException;

/** The folder or the store failed, now at least: what was asked for can be tried again later. */
public class BlobStoreException extends IOException {
  private static final long serialVersionUID = 1;

  BlobStoreException(String what) {
    super(what);
  }

  BlobStoreException(Throwable cause) {
    super("store failed", cause);
  }
}
