package app.selfsame.message;

import java.util.List;

/** A text of a language. Its parts are read when they are first asked for: of all texts a page says few. */
final class Pattern {
  private final String text;
  private List<Part> parts;

  /** As it stands in the language's file. */
  Pattern(String text) {
    this.text = text;
  }

  Pattern(List<Part> parts) {
    this.text = "";
    this.parts = List.copyOf(parts);
  }

  /** @throws PatternException with the place of the mistake, counted from 1 */
  List<Part> parts() {
    if (parts == null) {
      parts = PatternReader.read(text);
    }
    return parts;
  }
}
