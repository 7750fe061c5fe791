package app.selfsame.mrz;

import app.selfsame.message.MessageKey;

/** Whether to believe what was read. */
public enum MrzVerdict implements MessageKey {
  /** All that guards the text agrees. */
  READ,
  /** The text has to be compared with the document. */
  CHECK,
  /** No zone is there, or none that can be read. */
  NONE;

  @Override
  public String id() {
    return MessageKey.id("mrz.verdict", this);
  }
}
