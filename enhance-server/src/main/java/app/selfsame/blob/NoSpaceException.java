package app.selfsame.blob;

/** There is no room for more. */
public final class NoSpaceException extends BlobStoreException {
  private static final long serialVersionUID = 1;

  NoSpaceException(Throwable cause) {
    super(cause);
  }
}
