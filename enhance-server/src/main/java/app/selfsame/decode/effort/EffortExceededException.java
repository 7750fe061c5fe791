package app.selfsame.decode.effort;

/** A file takes more work or memory than its bytes and pixels are worth. */
public final class EffortExceededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EffortExceededException(String what) {
    super(what, null, false, false);
  }
}
