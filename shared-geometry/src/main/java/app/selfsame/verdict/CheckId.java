package app.selfsame.verdict;

import app.selfsame.message.Message;

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
  HANDS("hands"),
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
  BACKDROP_OUTLINE("backdrop-outline"),
  BACKDROP_REMNANTS("backdrop-remnants"),
  BACKDROP_HALO("backdrop-halo"),
  BACKDROP_FOG("backdrop-fog"),
  BACKDROP_HOLES("backdrop-holes"),
  OTHER_PEOPLE("other-people"),
  SHARPNESS("sharpness"),
  PIXELATION("pixelation"),
  COMPRESSION("compression"),
  SKIN_TEXTURE("skin-texture"),
  PROPORTIONS("proportions"),
  RECAPTURE("recapture"),
  PICTURE_EDGE("picture-edge"),
  OVERPRINT("overprint"),
  DAMAGE("damage"),
  TAKEN_BY("taken-by"),
  RECENCY("recency");

  private final String word;

  CheckId(String word) {
    this.word = word;
  }

  /** The check that reports call by this word. */
  public static CheckId of(String word) {
    for (CheckId id : values()) {
      if (id.word.equals(word)) {
        return id;
      }
    }
    throw new IllegalArgumentException(word);
  }

  /** The name used in reports and for good. */
  public String word() {
    return word;
  }

  /** What people are told: what the photo should be, not the measure's name. */
  public Message title() {
    return CheckMessage.title(this).with();
  }

  /** What the check objects to, in the few words that a headline has room for: {@code background not plain}. */
  public Message fault() {
    return CheckMessage.fault(this).with();
  }
}
