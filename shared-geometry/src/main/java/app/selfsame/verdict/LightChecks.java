package app.selfsame.verdict;

import java.util.List;

/** The light on the face and the colour that it gives the skin. */
public final class LightChecks {
  /** All of them, in the order of {@link CheckId}; one that the photo gives no occasion for may be missing. */
  public static final List<CheckId> IDS =
      List.of(
          CheckId.UNDER_EXPOSURE,
          CheckId.OVER_EXPOSURE,
          CheckId.WASHED_OUT,
          CheckId.FACE_SHADOW,
          CheckId.SKIN_REFLECTION,
          CheckId.SKIN_COLOUR);

  private static final Sentences BURNT_OUT = Sentences.of(CheckId.OVER_EXPOSURE);

  /** The luminance of a face refuses nobody: this fails where nothing in the whole picture is bright. */
  private static final Sentences DIM = Sentences.of(CheckId.UNDER_EXPOSURE);
  private static final Sentences WASHED_OUT = Sentences.warning(CheckId.WASHED_OUT);
  private static final Sentences SHADOW = Sentences.of(CheckId.FACE_SHADOW);
  private static final Sentences REFLECTION = Sentences.of(CheckId.SKIN_REFLECTION);
  private static final Sentences COLOUR = Sentences.of(CheckId.SKIN_COLOUR);

  static final Said SAID = Said.of(BURNT_OUT, DIM, WASHED_OUT, SHADOW, REFLECTION, COLOUR);

  private LightChecks() {}

  static void add(CheckSheet sheet) {
    // The picture first: where both object, a brighter copy is held against the same limit.
    sheet.measured(CheckId.UNDER_EXPOSURE, DIM, StandardLimits.DARK_PICTURE, StandardLimits.UNDER_EXPOSURE);
    sheet.measured(CheckId.OVER_EXPOSURE, BURNT_OUT, StandardLimits.OVER_EXPOSURE);
    sheet.measured(
        CheckId.WASHED_OUT, StandardLimits.WASHED_OUT.source(), Outcome.WARN, WASHED_OUT, StandardLimits.WASHED_OUT);
    sheet.measured(
        CheckId.FACE_SHADOW, SHADOW, StandardLimits.FACE_SHADOW, StandardLimits.HALF_SHADOW, StandardLimits.SPLIT_LIGHT);
    sheet.measured(CheckId.SKIN_REFLECTION, REFLECTION, StandardLimits.SKIN_REFLECTION);
    if (!sheet.objectsTo(StandardLimits.COLOURED)) {
      sheet.measured(CheckId.SKIN_COLOUR, COLOUR, StandardLimits.SKIN_COLOUR);
    }
  }
}
