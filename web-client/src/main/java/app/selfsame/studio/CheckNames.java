package app.selfsame.studio;

import app.selfsame.verdict.CheckId;

/** What each check is called on the page: what the photo should be, not the measure's name. */
final class CheckNames {
  private CheckNames() {}

  /** The name of the check that reports call by this word. */
  static String of(String word) {
    for (CheckId id : CheckId.values()) {
      if (id.word().equals(word)) {
        return of(id);
      }
    }
    throw new IllegalArgumentException(word);
  }

  // Without a default, so that a check without a name does not compile.
  static String of(CheckId id) {
    return switch (id) {
      case FILE -> "File";
      case RESOLUTION -> "Resolution";
      case COLOUR -> "Colour picture";
      case FACE_COUNT -> "One person";
      case FRAMING -> "Room around the head";
      case HEAD_HEIGHT -> "Height of the head";
      case EYE_LINE -> "Height of the eyes";
      case TOP_MARGIN -> "Space above the head";
      case CENTRING -> "Head in the middle";
      case INTER_EYE_DISTANCE -> "Face large enough";
      case SHOULDERS -> "Shoulders in the picture";
      case ROLL -> "Head upright";
      case YAW -> "Facing the camera";
      case PITCH -> "Chin neither up nor down";
      case DARK_LENSES -> "No dark lenses";
      case GLASSES -> "Glasses";
      case LENS_REFLECTION -> "No reflections on glasses";
      case FRAME -> "Frame of the glasses";
      case FACE_COVER -> "Face uncovered";
      case EYE_COVER -> "Eyes uncovered";
      case HAIR_OVER_EYES -> "No hair over the eyes";
      case EYES_OPEN -> "Eyes open";
      case GAZE -> "Looking at the camera";
      case RED_EYES -> "No red eyes";
      case HEAD_COVERING -> "Nothing on the head";
      case MOUTH_CLOSED -> "Mouth closed";
      case EXPRESSION -> "Neutral face";
      case UNDER_EXPOSURE -> "Enough light";
      case OVER_EXPOSURE -> "No burnt-out skin";
      case WASHED_OUT -> "Enough contrast";
      case FACE_SHADOW -> "No shadow on the face";
      case SKIN_REFLECTION -> "No shine on the skin";
      case SKIN_COLOUR -> "Natural skin colour";
      case BACKGROUND_UNIFORMITY -> "Plain background";
      case BACKGROUND_COLOUR -> "Colour of the background";
      case BACKGROUND_SHADOW -> "No shadow behind the head";
      case OTHER_PEOPLE -> "Nobody and nothing close by";
      case SHARPNESS -> "Sharpness";
      case PIXELATION -> "Not enlarged";
      case COMPRESSION -> "Not compressed too far";
      case RECAPTURE -> "Not a photo of a screen or print";
      case TAKEN_BY -> "Who took the photo";
      case RECENCY -> "Age of the photo";
    };
  }
}
