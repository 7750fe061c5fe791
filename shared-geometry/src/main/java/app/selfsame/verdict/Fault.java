package app.selfsame.verdict;

/** What a check objects to, in the few words that a headline has room for. */
public final class Fault {
  private Fault() {}

  /** Such as {@code background not plain}; stands after a colon or a comma. */
  public static String of(CheckId id) {
    return switch (id) {
      case FILE -> "format or size of the file";
      case RESOLUTION -> "too few pixels";
      case COLOUR -> "not in colour";
      case FACE_COUNT -> "more than one person";
      case FRAMING -> "too tight around the head";
      case HEAD_HEIGHT -> "size of the head";
      case EYE_LINE -> "height of the eyes";
      case TOP_MARGIN -> "space above the head";
      case CENTRING -> "head not in the middle";
      case INTER_EYE_DISTANCE -> "face too small";
      case SHOULDERS -> "shoulders not shown";
      case ROLL -> "head tilted";
      case YAW -> "head turned aside";
      case PITCH -> "chin raised or lowered";
      case DARK_LENSES -> "dark lenses";
      case GLASSES -> "glasses";
      case LENS_REFLECTION -> "reflections on the glasses";
      case FRAME -> "frame of the glasses";
      case FACE_COVER -> "face covered";
      case EYE_COVER -> "eyes covered";
      case HAIR_OVER_EYES -> "hair over the eyes";
      case EYES_OPEN -> "eyes not open";
      case GAZE -> "not looking at the camera";
      case RED_EYES -> "red eyes";
      case HEAD_COVERING -> "something on the head";
      case MOUTH_CLOSED -> "mouth open";
      case EXPRESSION -> "face not neutral";
      case UNDER_EXPOSURE -> "too little light";
      case OVER_EXPOSURE -> "burnt-out skin";
      case WASHED_OUT -> "too little contrast";
      case FACE_SHADOW -> "shadow on the face";
      case SKIN_REFLECTION -> "shine on the skin";
      case SKIN_COLOUR -> "tinted light";
      case BACKGROUND_UNIFORMITY -> "background not plain";
      case BACKGROUND_COLOUR -> "colour of the background";
      case BACKGROUND_SHADOW -> "shadow behind the head";
      case BACKDROP_OUTLINE -> "person not cut out cleanly";
      case BACKDROP_REMNANTS -> "remnants of the old background";
      case BACKDROP_HALO -> "rim of the old background";
      case BACKDROP_FOG -> "blurred edge before the new background";
      case BACKDROP_HOLES -> "parts of the person missing";
      case OTHER_PEOPLE -> "somebody or something beside the head";
      case SHARPNESS -> "not sharp";
      case PIXELATION -> "enlarged pixels";
      case COMPRESSION -> "compressed too far";
      case SKIN_TEXTURE -> "skin looks smoothed";
      case PROPORTIONS -> "stretched or squashed";
      case RECAPTURE -> "photo of a screen or print";
      case HANDS -> "a hand at the face";
      case PICTURE_EDGE -> "something around the picture";
      case OVERPRINT -> "something written over the picture";
      case DAMAGE -> "crease or scratch";
      case TAKEN_BY -> "who took the photo";
      case RECENCY -> "age of the photo";
    };
  }
}
