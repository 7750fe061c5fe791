package app.selfsame.policy;

import app.selfsame.message.MessageKey;

/** The parts of the page about cookies. */
enum CookiesPart implements MessageKey {
  RULES,
  NAMES,
  STORAGE;

  @Override
  public String id() {
    return MessageKey.id("server.cookies-part", this);
  }
}
