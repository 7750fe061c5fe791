package app.selfsame.reader;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;

/** A collection cannot be read. */
public final class ReaderException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  ReaderException(ReaderMessage key, Argument... arguments) {
    super(key.id());
    reason = Message.of(key, arguments);
  }

  /** What is wrong, and what to do. */
  public Message reason() {
    return reason;
  }
}
