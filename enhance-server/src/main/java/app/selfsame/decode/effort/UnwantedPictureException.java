package app.selfsame.decode.effort;

/** Decoding was broken off because nobody waits for the picture any more. It says nothing of the file. */
public final class UnwantedPictureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnwantedPictureException() {
    super("nobody waits for the picture", null, false, false);
  }
}
