package app.selfsame.verdict;

/** The checks, in the order in which authorities reject: file, head, eyes, expression, light, background. */
public enum CheckId {
  FILE("file"),
  RESOLUTION("resolution"),
  FACE_COUNT("face-count"),
  FRAMING("framing"),
  HEAD_HEIGHT("head-height"),
  EYE_LINE("eye-line"),
  TOP_MARGIN("top-margin"),
  CENTRING("centring"),
  ROLL("roll"),
  YAW("yaw"),
  PITCH("pitch"),
  EYES_OPEN("eyes-open"),
  MOUTH_CLOSED("mouth-closed"),
  EXPOSURE("exposure"),
  SHARPNESS("sharpness"),
  BACKGROUND_UNIFORMITY("background-uniformity");

  private final String word;

  CheckId(String word) {
    this.word = word;
  }

  /** The name used in reports and for good. */
  public String word() {
    return word;
  }
}
