package app.selfsame.studio.stage;

import app.selfsame.message.MessageKey;

/** A place on the photo. Left and right are those of the picture. */
public enum FacePlace implements MessageKey {
  MOST_OF_PICTURE,
  LEFT_OF_HEAD,
  RIGHT_OF_HEAD,
  ABOVE_HEAD,
  FOREHEAD_AND_HAIR,
  FACE,
  LOWER_HALF_OF_FACE,
  BOTH_EYES,
  BRIDGE_OF_NOSE,
  LEFT_EYE,
  RIGHT_EYE,
  NOSE,
  LEFT_CHEEK,
  RIGHT_CHEEK,
  MOUTH_AND_CHIN,
  LEFT_SIDE_OF_JAW,
  RIGHT_SIDE_OF_JAW,
  BELOW_CHIN,
  UPPER_LEFT,
  UPPER_MIDDLE,
  UPPER_RIGHT,
  MIDDLE_LEFT,
  MIDDLE,
  MIDDLE_RIGHT,
  LOWER_LEFT,
  LOWER_MIDDLE,
  LOWER_RIGHT;

  @Override
  public String id() {
    return MessageKey.id("page.place", this);
  }
}
