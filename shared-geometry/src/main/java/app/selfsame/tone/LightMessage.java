package app.selfsame.tone;

import app.selfsame.message.MessageKey;

/** Why light is changed or stays as it is, and what to do about it. */
public enum LightMessage implements MessageKey {
  UNSAID,
  RETAKE,

  /** Nothing was changed: why. */
  NOT_MEASURED,
  NOT_IMPROVED,
  NOTHING_NEEDED,
  NOT_AMENDABLE;

  @Override
  public String id() {
    return MessageKey.id("light", this);
  }
}
