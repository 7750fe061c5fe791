package app.selfsame.document;

import java.util.Optional;

/** What the catalogue says of a document in English words that people read, and that a language may have in its own. */
public enum DocumentField {
  TITLE("title"),
  /** Who must take the photo. */
  TAKEN_BY("taken-by"),
  /** What the authority says of photos that people take themselves. */
  OWN_PHOTO("own-photo"),
  BACKGROUND("background"),
  /** The size that another source gives. */
  OTHER_SIZE("or-size"),
  /** What the authority's words on edits say, where they are not English. */
  QUOTE("quote");

  private final String word;

  DocumentField(String word) {
    this.word = word;
  }

  /** As the files of texts name it. */
  public String word() {
    return word;
  }

  static Optional<DocumentField> of(String word) {
    for (DocumentField field : values()) {
      if (field.word.equals(word)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
