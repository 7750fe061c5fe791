package app.selfsame.document;

/** A rule that does not hold for small children. */
public enum Waiver {
  HEAD_HEIGHT("head"),
  EYE_LINE("eyes"),
  EYES_OPEN("eyes-open"),
  GAZE("gaze"),
  MOUTH_CLOSED("mouth"),
  EXPRESSION("expression"),
  POSE("pose");

  private final String word;

  Waiver(String word) {
    this.word = word;
  }

  /** The word used in the catalogue's text. */
  public String word() {
    return word;
  }
}
