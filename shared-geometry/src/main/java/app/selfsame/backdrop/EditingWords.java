package app.selfsame.backdrop;

import app.selfsame.document.PhotoDocument;

/** What is said of an authority's stand on another background. */
final class EditingWords {
  /** To be known before a file with another background is used. */
  static final String SILENT = "The authority does not say whether it accepts another background.";

  private EditingWords() {}

  /** The authority's own words on edits, in brackets; empty where none are known. */
  static String quoted(PhotoDocument document) {
    String quote = document.editing().quote();
    return quote.isEmpty() ? "" : " (\"" + quote + "\")";
  }
}
