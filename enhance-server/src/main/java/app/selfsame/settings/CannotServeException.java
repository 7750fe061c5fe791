package app.selfsame.settings;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;

/** The server cannot work on this machine as it is set up. */
public final class CannotServeException extends IllegalStateException {
  private final transient Message reason;

  public CannotServeException(MessageKey key, Argument... arguments) {
    super(key.id());
    reason = Message.of(key, arguments);
  }

  /** What to tell the operator. */
  public Message reason() {
    return reason;
  }
}
