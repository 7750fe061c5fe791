package app.selfsame.jobs;

/** Work did not work. The log has the classes of causes, and not their messages. */
final class JobFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  JobFailedException(Exception cause) {
    super(cause);
  }
}
