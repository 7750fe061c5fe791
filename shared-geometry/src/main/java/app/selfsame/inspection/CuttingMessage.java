package app.selfsame.inspection;

import app.selfsame.message.MessageKey;

/** What to know of a person who was cut out. */
public enum CuttingMessage implements MessageKey {
  OWN_TRANSPARENCY,
  CUT_OFF,
  NO_COLOUR;

  @Override
  public String id() {
    return MessageKey.id("cutting", this);
  }
}
