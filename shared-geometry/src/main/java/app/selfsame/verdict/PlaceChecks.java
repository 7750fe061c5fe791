package app.selfsame.verdict;

/** Size and place of the person in the photo itself, whatever is cut from it. */
final class PlaceChecks {
  private static final Sentences ROOM =
      new Sentences(
          "There is room around the head.",
          "The photo is tight around the head. Step back and leave space around head and shoulders.",
          "The photo cuts off part of the head. Step back and leave space around head and shoulders.");

  private static final Sentences DISTANCE =
      new Sentences(
          "The face has enough pixels.",
          "The face has few pixels. Retake closer, or with a better camera.",
          "The face has too few pixels. Retake closer, and use the original instead of a copy from a messenger.");

  private static final Sentences SHOULDERS =
      new Sentences(
          "The shoulders are in the picture.",
          "The shoulders are hardly in the picture. Step back so that both show, square to the camera.",
          "");

  private PlaceChecks() {}

  static void add(CheckSheet sheet) {
    if (sheet.document().frame().isEmpty()) {
      sheet.measured(CheckId.FRAMING, ROOM, StandardLimits.TIGHT_CROP);
    }
    sheet.measured(CheckId.INTER_EYE_DISTANCE, DISTANCE, StandardLimits.INTER_EYE_DISTANCE);
    sheet.measured(
        CheckId.SHOULDERS, StandardLimits.SHOULDERS.source(), Outcome.WARN, SHOULDERS, StandardLimits.SHOULDERS);
  }
}
