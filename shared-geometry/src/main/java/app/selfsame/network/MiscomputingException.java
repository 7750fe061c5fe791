package app.selfsame.network;

/** A network cannot be loaded here, or does not compute what it should: nothing that it says can be trusted. */
public final class MiscomputingException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  MiscomputingException(IllegalStateException cause) {
    super(cause.getMessage(), cause);
  }
}
