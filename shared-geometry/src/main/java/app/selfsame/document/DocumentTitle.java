package app.selfsame.document;

import app.selfsame.message.MessageKey;

/**
 * The title of a document in another language than English, in which the catalogue has it: a text that each language
 * may have or leave out.
 *
 * @param documentId of the catalogue
 */
public record DocumentTitle(String documentId) implements MessageKey {
  static final String BEGINNING = "document.";
  static final String FIELD = ".title";

  @Override
  public String id() {
    return BEGINNING + documentId + FIELD;
  }
}
