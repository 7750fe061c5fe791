package app.selfsame.document;

/** A mistake in the catalogue's text: where it stands and what is wrong. */
public final class CatalogueException extends IllegalArgumentException {
  private final String section;
  private final int line;
  private final String field;
  private final String reason;

  CatalogueException(String section, int line, String field, String reason) {
    super((section.isEmpty() ? "" : section + ", ") + "line " + line + (field.isEmpty() ? "" : ", " + field) + ": "
        + reason);
    this.section = section;
    this.line = line;
    this.field = field;
    this.reason = reason;
  }

  /** The document, source or country, such as {@code document us-passport-print}; empty outside of any. */
  public String section() {
    return section;
  }

  /** Line of the text, counted from 1. */
  public int line() {
    return line;
  }

  /** The field's name; empty when the mistake is not in one field. */
  public String field() {
    return field;
  }

  public String reason() {
    return reason;
  }
}
