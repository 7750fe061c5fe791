package app.selfsame.verdict;

/**
 * The checks, in the order in which authorities reject: file, head, eyes, expression, light, background, detail, and
 * last what the person has to say.
 */
public enum CheckId {
  FILE("file"),
  RESOLUTION("resolution"),
  COLOUR("colour"),
  FACE_COUNT("face-count"),
  FRAMING("framing"),
  HEAD_HEIGHT("head-height"),
  EYE_LINE("eye-line"),
  TOP_MARGIN("top-margin"),
  CENTRING("centring"),
  INTER_EYE_DISTANCE("inter-eye-distance"),
  SHOULDERS("shoulders"),
  ROLL("roll"),
  YAW("yaw"),
  PITCH("pitch"),
  DARK_LENSES("dark-lenses"),
  GLASSES("glasses"),
  LENS_REFLECTION("lens-reflection"),
  FRAME("frame"),
  FACE_COVER("face-cover"),
  EYE_COVER("eye-cover"),
  HAIR_OVER_EYES("hair-over-eyes"),
  EYES_OPEN("eyes-open"),
  GAZE("gaze"),
  RED_EYES("red-eyes"),
  HEAD_COVERING("head-covering"),
  MOUTH_CLOSED("mouth-closed"),
  EXPRESSION("expression"),
  UNDER_EXPOSURE("under-exposure"),
  OVER_EXPOSURE("over-exposure"),
  WASHED_OUT("washed-out"),
  FACE_SHADOW("face-shadow"),
  SKIN_REFLECTION("skin-reflection"),
  SKIN_COLOUR("skin-colour"),
  BACKGROUND_UNIFORMITY("background-uniformity"),
  BACKGROUND_COLOUR("background-colour"),
  BACKGROUND_SHADOW("background-shadow"),
  OTHER_PEOPLE("other-people"),
  SHARPNESS("sharpness"),
  PIXELATION("pixelation"),
  COMPRESSION("compression"),
  RECAPTURE("recapture"),
  TAKEN_BY("taken-by"),
  RECENCY("recency");

  private final String word;

  CheckId(String word) {
    this.word = word;
  }

  /** The name used in reports and for good. */
  public String word() {
    return word;
  }
}
