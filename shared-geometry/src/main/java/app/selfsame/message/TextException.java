package app.selfsame.message;

import java.util.List;

/** Mistakes in a file of texts: each with its line, its key and, in a pattern, the character. */
public final class TextException extends IllegalArgumentException {
  private final List<String> mistakes;

  TextException(List<String> mistakes) {
    super(String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  public List<String> mistakes() {
    return mistakes;
  }
}
