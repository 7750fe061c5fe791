package app.selfsame.roster;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;

/** A roster cannot be used. */
public final class RosterException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  RosterException(RosterMessage key, Argument... arguments) {
    super(key.id());
    reason = Message.of(key, arguments);
  }

  /** What is wrong, and where. */
  public Message reason() {
    return reason;
  }
}
