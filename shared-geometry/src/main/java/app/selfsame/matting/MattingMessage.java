package app.selfsame.matting;

import app.selfsame.message.MessageKey;

/** What stands in the way of telling person and background apart. */
public enum MattingMessage implements MessageKey {
  NOBODY,
  NO_BACKGROUND,
  BUSY,
  ALIKE,
  RETAKE;

  @Override
  public String id() {
    return MessageKey.id("matting", this);
  }
}
