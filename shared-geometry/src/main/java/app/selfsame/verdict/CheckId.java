package app.selfsame.verdict;

/**
 * The checks, in the order in which authorities reject: file, head, eyes, expression, light, background, detail, and
 * last what the person has to say.
 */
public enum CheckId {
  FILE("file", "File"),
  RESOLUTION("resolution", "Resolution"),
  COLOUR("colour", "Colour picture"),
  FACE_COUNT("face-count", "One person"),
  FRAMING("framing", "Room around the head"),
  HEAD_HEIGHT("head-height", "Height of the head"),
  EYE_LINE("eye-line", "Height of the eyes"),
  TOP_MARGIN("top-margin", "Space above the head"),
  CENTRING("centring", "Head in the middle"),
  INTER_EYE_DISTANCE("inter-eye-distance", "Face large enough"),
  SHOULDERS("shoulders", "Shoulders in the picture"),
  ROLL("roll", "Head upright"),
  YAW("yaw", "Facing the camera"),
  PITCH("pitch", "Chin neither up nor down"),
  DARK_LENSES("dark-lenses", "No dark lenses"),
  GLASSES("glasses", "Glasses"),
  LENS_REFLECTION("lens-reflection", "No reflections on glasses"),
  FRAME("frame", "Frame of the glasses"),
  FACE_COVER("face-cover", "Face uncovered"),
  HANDS("hands", "No hands beside the face"),
  EYE_COVER("eye-cover", "Eyes uncovered"),
  HAIR_OVER_EYES("hair-over-eyes", "No hair over the eyes"),
  EYES_OPEN("eyes-open", "Eyes open"),
  GAZE("gaze", "Looking at the camera"),
  RED_EYES("red-eyes", "No red eyes"),
  HEAD_COVERING("head-covering", "Nothing on the head"),
  MOUTH_CLOSED("mouth-closed", "Mouth closed"),
  EXPRESSION("expression", "Neutral face"),
  UNDER_EXPOSURE("under-exposure", "Enough light"),
  OVER_EXPOSURE("over-exposure", "No burnt-out skin"),
  WASHED_OUT("washed-out", "Enough contrast"),
  FACE_SHADOW("face-shadow", "No shadow on the face"),
  SKIN_REFLECTION("skin-reflection", "No shine on the skin"),
  SKIN_COLOUR("skin-colour", "Natural skin colour"),
  BACKGROUND_UNIFORMITY("background-uniformity", "Plain background"),
  BACKGROUND_COLOUR("background-colour", "Colour of the background"),
  BACKGROUND_SHADOW("background-shadow", "No shadow behind the head"),
  BACKDROP_OUTLINE("backdrop-outline", "Person cut out cleanly"),
  BACKDROP_REMNANTS("backdrop-remnants", "Nothing left of the old background"),
  BACKDROP_HALO("backdrop-halo", "No rim of the old background"),
  BACKDROP_FOG("backdrop-fog", "Clear edge before the new background"),
  BACKDROP_HOLES("backdrop-holes", "Nothing of the person missing"),
  OTHER_PEOPLE("other-people", "Nobody and nothing close by"),
  SHARPNESS("sharpness", "Sharpness"),
  PIXELATION("pixelation", "Not enlarged"),
  COMPRESSION("compression", "Not compressed too far"),
  SKIN_TEXTURE("skin-texture", "Skin not smoothed"),
  PROPORTIONS("proportions", "Neither stretched nor squashed"),
  RECAPTURE("recapture", "Not a photo of a screen or print"),
  PICTURE_EDGE("picture-edge", "Nothing around the picture"),
  OVERPRINT("overprint", "Nothing written over the picture"),
  DAMAGE("damage", "No creases or scratches"),
  TAKEN_BY("taken-by", "Who took the photo"),
  RECENCY("recency", "Age of the photo");

  private final String word;
  private final String title;

  CheckId(String word, String title) {
    this.word = word;
    this.title = title;
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
  public String title() {
    return title;
  }
}
