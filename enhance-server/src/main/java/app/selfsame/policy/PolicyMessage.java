package app.selfsame.policy;

import app.selfsame.message.MessageKey;

/** What stands around the sentences of policies. */
public enum PolicyMessage implements MessageKey {
  BIOMETRIC_TITLE,
  BIOMETRIC_LEAD,
  PRIVACY_TITLE,
  PRIVACY_LEAD,
  TERMS_TITLE,
  TERMS_LEAD,
  COOKIES_TITLE,
  COOKIES_LEAD,
  /** Before the names of tests. */
  TESTED_BY,
  /** Before the other policies. */
  OTHERS;

  @Override
  public String id() {
    return MessageKey.id("server.policy", this);
  }
}
