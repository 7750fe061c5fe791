package app.selfsame.document;

/** A mistake in the catalogue's text: where it stands and what is wrong. */
public final class CatalogueException extends IllegalArgumentException {
  private final String file;
  private final String section;
  private final int line;
  private final String field;
  private final String reason;

  CatalogueException(String section, int line, String field, String reason) {
    this("", section, line, field, reason);
  }

  private CatalogueException(String file, String section, int line, String field, String reason) {
    super((file.isEmpty() ? "" : file + ", ") + (section.isEmpty() ? "" : section + ", ") + "line " + line
        + (field.isEmpty() ? "" : ", " + field) + ": " + reason);
    this.file = file;
    this.section = section;
    this.line = line;
    this.field = field;
    this.reason = reason;
  }

  /** The same mistake, in the file of that name. */
  CatalogueException in(String name) {
    return new CatalogueException(name, section, line, field, reason);
  }

  /** Name of the file; empty when the text came from none. */
  public String file() {
    return file;
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
