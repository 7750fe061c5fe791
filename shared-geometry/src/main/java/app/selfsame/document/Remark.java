package app.selfsame.document;

import app.selfsame.message.Argument;
import app.selfsame.message.MessageKey;

/**
 * English words of the catalogue.
 *
 * @param key of the text that says the same in another language
 */
public record Remark(MessageKey key, String english) {
  /** Of a field of a document. */
  static Remark of(String documentId, DocumentField field, String english) {
    return new Remark(new DocumentTextKey(documentId, field), english);
  }

  /** The same for a message, which says it in its own language where there is a text. */
  public Argument.Remark argument() {
    return new Argument.Remark(key.id(), english);
  }
}
