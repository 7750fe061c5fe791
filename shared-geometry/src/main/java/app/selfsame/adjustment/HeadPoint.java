package app.selfsame.adjustment;

import app.selfsame.geometry.PointPx;
import app.selfsame.message.MessageKey;
import app.selfsame.portrait.Head;

/** A point of the head from which lengths are measured, and that a person can put right. */
public enum HeadPoint implements MessageKey {
  /** Highest point of the hair, or of what is worn on the head. */
  HAIR_TOP,
  /** Top of the skull under the hair. */
  CROWN,
  IMAGE_LEFT_EYE,
  IMAGE_RIGHT_EYE,
  /** Lowest point of the chin (menton). */
  CHIN;

  /** Where a head has it; the top of the hair, where that is not known, at the crown. */
  public PointPx of(Head head) {
    return switch (this) {
      case HAIR_TOP -> head.crownWithHair().orElse(head.crown());
      case CROWN -> head.crown();
      case IMAGE_LEFT_EYE -> head.imageLeftEye();
      case IMAGE_RIGHT_EYE -> head.imageRightEye();
      case CHIN -> head.chin();
    };
  }

  @Override
  public String id() {
    return MessageKey.id("head-point", this);
  }
}
