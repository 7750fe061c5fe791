package app.selfsame.command;

/** Text as a terminal may be given it: names of files may hold characters that move its cursor or turn its words round. */
final class Visible {
  private static final char REPLACEMENT = '\ufffd';

  private Visible() {}

  /** One line: control characters, line ends and marks that change the direction of writing are replaced. */
  static String line(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().map(c -> moves(c) ? REPLACEMENT : c).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean moves(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      // Unicode's bidirectional embeddings and overrides (UAX 9); isolates keep to themselves, and texts use them.
      default -> character >= 0x202a && character <= 0x202e;
    };
  }
}
