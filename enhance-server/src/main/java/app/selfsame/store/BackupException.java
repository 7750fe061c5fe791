package app.selfsame.store;

import app.selfsame.message.Message;

/** The database could not be copied, or a copy not be put in its place. */
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
