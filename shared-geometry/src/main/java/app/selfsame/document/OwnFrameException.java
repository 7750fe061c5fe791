package app.selfsame.document;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;

/** A size of one's own cannot be read, or cannot be meant. */
public final class OwnFrameException extends IllegalArgumentException {
  private final transient Message reason;

  OwnFrameException(OwnFrameMessage key, Argument... arguments) {
    super(key.id());
    reason = Message.of(key, arguments);
  }

  /** What to tell the person. */
  public Message reason() {
    return reason;
  }
}
