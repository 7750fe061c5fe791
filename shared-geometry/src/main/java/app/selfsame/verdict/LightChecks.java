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

  private static final Sentences BURNT_OUT =
      new Sentences(
          "No part of the face is burnt out.",
          "Small parts of the face are burnt out. Use softer light and no flash if you can retake.",
          "Parts of the face are burnt out. Retake in softer light, without flash.");

  /** The luminance of a face refuses nobody: this fails where nothing in the whole picture is bright. */
  private static final Sentences DIM =
      new Sentences(
          "There is enough light on the face.",
          "The light on the face is dim. Retake facing a window or with more light in front of you.",
          "The whole picture is too dark. Retake in more light, facing a window or a lamp.");

  private static final Sentences WASHED_OUT =
      new Sentences(
          "Light and dark of the face differ enough.",
          "The face looks washed out. Keep bright light from shining into the camera if you can retake.",
          "");

  private static final Sentences SHADOW =
      new Sentences(
          "There is no deep shadow on the face.",
          "There is a deep shadow on part of the face. Face the light squarely if you can retake.",
          "One side of the face is in deep shadow. Retake facing the light, with none from the side.");

  private static final Sentences REFLECTION =
      new Sentences(
          "The skin does not reflect a flash.",
          "The skin shines in places. Use softer light and no flash if you can retake.",
          "The skin reflects the flash. Retake without flash, in daylight.");

  private static final Sentences COLOUR =
      new Sentences(
          "The colour of the skin looks natural.",
          "The light may be tinted. Retake in daylight if you can, without filters.",
          "The light colours the skin unnaturally. Retake in daylight, without coloured lamps or filters.");

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
