package app.selfsame.studio.camera;

import app.selfsame.guidance.Hint;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What a hint says: to the person in the picture, or to whoever holds the camera. */
enum HintMessage implements MessageKey {
  SHOW_FACE,
  BE_ALONE,
  CLOSER,
  FURTHER,
  MOVE_LEFT,
  MOVE_RIGHT,
  POINT_LEFT,
  POINT_RIGHT,
  CAMERA_UP,
  CAMERA_DOWN,
  UPRIGHT,
  TURN_LEFT,
  TURN_RIGHT,
  HEAD_LEFT,
  HEAD_RIGHT,
  CHIN_DOWN,
  CHIN_UP,
  HOLD_STILL,
  OPEN_EYES,
  CLOSE_MOUTH,
  LIGHT_BEHIND,
  LIGHT_FROM_FRONT,
  MORE_LIGHT;

  /**
   * @param isSelf whether who reads it is in the picture; the left of the picture is that person's right
   */
  static HintMessage of(Hint hint, boolean isSelf) {
    return switch (hint) {
      case SHOW_FACE -> SHOW_FACE;
      case BE_ALONE -> BE_ALONE;
      case CLOSER -> CLOSER;
      case FURTHER -> FURTHER;
      // A camera that is pointed further to the right has the face further to the left.
      case IMAGE_LEFT -> isSelf ? MOVE_RIGHT : POINT_RIGHT;
      case IMAGE_RIGHT -> isSelf ? MOVE_LEFT : POINT_LEFT;
      case CAMERA_UP -> CAMERA_UP;
      case CAMERA_DOWN -> CAMERA_DOWN;
      case UPRIGHT -> UPRIGHT;
      case TURN_OWN_LEFT -> isSelf ? TURN_LEFT : HEAD_LEFT;
      case TURN_OWN_RIGHT -> isSelf ? TURN_RIGHT : HEAD_RIGHT;
      case CHIN_DOWN -> CHIN_DOWN;
      case CHIN_UP -> CHIN_UP;
      case HOLD_STILL -> HOLD_STILL;
      case OPEN_EYES -> OPEN_EYES;
      case CLOSE_MOUTH -> CLOSE_MOUTH;
      case LIGHT_BEHIND -> LIGHT_BEHIND;
      case LIGHT_FROM_FRONT -> LIGHT_FROM_FRONT;
      case MORE_LIGHT -> MORE_LIGHT;
    };
  }

  @Override
  public String id() {
    return MessageKey.id("page.hint", this);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }
}
