package app.selfsame.likeness;

import app.selfsame.message.MessageKey;

/** What is said beside the answer of a comparison. */
public enum LikenessMessage implements MessageKey {
  /** Most authorities want a new photo. */
  SAME_PHOTO,
  /** The same, of one that shows the other in a mirror. */
  SAME_PHOTO_MIRRORED,
  /** For whom it errs more, and whom it cannot tell apart: beside every answer. */
  LIMITS;

  @Override
  public String id() {
    return MessageKey.id("likeness", this);
  }
}
