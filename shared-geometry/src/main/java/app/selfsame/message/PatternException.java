package app.selfsame.message;

/** A mistake in a text's pattern. */
final class PatternException extends IllegalArgumentException {
  PatternException(int position, String reason) {
    super("character " + position + ": " + reason);
  }
}
