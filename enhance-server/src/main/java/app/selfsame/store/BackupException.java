package app.selfsame.store;

import app.selfsame.message.Message;

/** There is no copy of the database. */
public final class BackupException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Message reason;

  BackupException(Message reason) {
    super(reason.id());
    this.reason = reason;
  }

  /** What to tell the operator. */
  public Message reason() {
    return reason;
  }
}
