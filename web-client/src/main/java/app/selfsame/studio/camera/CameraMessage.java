package app.selfsame.studio.camera;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What the camera itself says, and what is said when there is none. */
enum CameraMessage implements MessageKey {
  STARTING,
  PREPARING,
  UNGUIDED,
  STAY,
  COUNTING(Parameter.count("seconds")),
  TAKING,
  TAKE_NOW,
  STOP,
  CAMERA_NUMBER(Parameter.count("number")),

  REFUSED,
  ABSENT,
  TAKEN,
  ENDED,
  HIDDEN,
  UNSUPPORTED,
  FAILED,
  NOT_TAKEN,
  PHOTO_KEPT;

  private final List<Parameter> parameters;

  CameraMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  /** Why there is no camera, by the word for it. */
  static CameraMessage of(String reason) {
    return switch (reason) {
      case "refused" -> REFUSED;
      case "absent" -> ABSENT;
      case "taken" -> TAKEN;
      case "ended" -> ENDED;
      case "hidden" -> HIDDEN;
      case "unsupported" -> UNSUPPORTED;
      default -> FAILED;
    };
  }

  @Override
  public String id() {
    return MessageKey.id("page.camera", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
