package app.selfsame.workshop;

/** A process came to its end over a photo. */
final class LostProcessException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Done.Why why;

  LostProcessException(Done.Why why) {
    super(why.name());
    this.why = why;
  }

  Done.Why why() {
    return why;
  }
}
