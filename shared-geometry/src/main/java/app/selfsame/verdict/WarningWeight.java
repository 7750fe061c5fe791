package app.selfsame.verdict;

/**
 * What a warning is worth: how likely a clerk refuses a photo for it. Several warnings add up as independent signs do,
 * so that one strong sign, two of middling weight or five weak ones make a refusal likelier than not.
 */
enum WarningWeight {
  /** An authority names the fault, and at least every second photo that is warned of has it. */
  STRONG(0.5),
  /** Clerks differ, or the measure is right less often than not. */
  MIDDLING(0.3),
  /** A hint. */
  WEAK(0.15);

  private final double refusedShare;

  WarningWeight(double refusedShare) {
    this.refusedShare = refusedShare;
  }

  /** The share 0..1 of the photos with the warning that are refused for it. */
  double refusedShare() {
    return refusedShare;
  }

  /** The weight of a check's warning. Precision on labelled photos: docs/accuracy.md. */
  static WarningWeight of(CheckId id) {
    return switch (id) {
      case FILE, COLOUR, FACE_COUNT, FRAMING, HEAD_HEIGHT, EYE_LINE, TOP_MARGIN, DARK_LENSES, GLASSES, HEAD_COVERING,
          BACKGROUND_COLOUR, PICTURE_EDGE, OVERPRINT, DAMAGE, WASHED_OUT, TAKEN_BY ->
          STRONG;
      case RESOLUTION, CENTRING, YAW, FACE_COVER, HANDS, EYE_COVER, HAIR_OVER_EYES, EYES_OPEN, GAZE, MOUTH_CLOSED,
          EXPRESSION, UNDER_EXPOSURE, OVER_EXPOSURE, FACE_SHADOW, BACKGROUND_UNIFORMITY, BACKGROUND_SHADOW,
          BACKDROP_OUTLINE, BACKDROP_REMNANTS, BACKDROP_HALO, BACKDROP_FOG, BACKDROP_HOLES,
          OTHER_PEOPLE, SHARPNESS, PIXELATION, SKIN_COLOUR, SKIN_TEXTURE, PROPORTIONS, RECAPTURE, RECENCY ->
          MIDDLING;
      case INTER_EYE_DISTANCE, SHOULDERS, ROLL, PITCH, LENS_REFLECTION, FRAME, RED_EYES, SKIN_REFLECTION,
          COMPRESSION ->
          WEAK;
    };
  }
}
