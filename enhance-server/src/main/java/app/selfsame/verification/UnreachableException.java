package app.selfsame.verification;

/** A site gives no answer at all. */
public final class UnreachableException extends Exception {
  private static final long serialVersionUID = 1L;
}
