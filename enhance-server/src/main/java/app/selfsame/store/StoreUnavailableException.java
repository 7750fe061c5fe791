package app.selfsame.store;

/**
 * The database cannot be had, or cannot write: whoever asked may try again later. Nothing was changed, unless the database
 * was lost while it committed.
 */
public final class StoreUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * With what the database said.
   *
   * @param cause null where nobody has asked it, as another is waiting for it already
   */
  StoreUnavailableException(Throwable cause) {
    super("the database cannot be had", cause);
  }
}
