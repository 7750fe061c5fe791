package app.selfsame.policy;

import app.selfsame.message.MessageKey;

/** What stands around the sentences of the biometric policy. */
public enum PolicyMessage implements MessageKey {
  BIOMETRIC_TITLE,
  BIOMETRIC_LEAD,
  /** Before the names of tests. */
  TESTED_BY;

  @Override
  public String id() {
    return MessageKey.id("server.policy", this);
  }
}
