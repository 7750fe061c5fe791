package app.selfsame.document;

import app.selfsame.message.MessageKey;

/**
 * A text that each language but English may have or leave out: the catalogue has the words in English.
 *
 * @param documentId of the catalogue
 */
public record DocumentTextKey(String documentId, DocumentField field) implements MessageKey {
  static final String BEGINNING = "document.";

  @Override
  public String id() {
    return BEGINNING + documentId + "." + field.word();
  }
}
