package app.selfsame.policy;

import app.selfsame.message.MessageKey;

/** The parts of the terms of use. */
enum TermsPart implements MessageKey {
  SERVICE,
  PAYING,
  ASKED,
  REST,
  CHANGES;

  @Override
  public String id() {
    return MessageKey.id("server.terms-part", this);
  }
}
