package app.selfsame.verdict;

/** Size and place of the person in the photo itself, whatever is cut from it. */
final class PlaceChecks {
  private static final Sentences ROOM = Sentences.of(CheckId.FRAMING);
  private static final Sentences DISTANCE = Sentences.of(CheckId.INTER_EYE_DISTANCE);
  private static final Sentences SHOULDERS = Sentences.warning(CheckId.SHOULDERS);

  static final Said SAID = Said.of(ROOM, DISTANCE, SHOULDERS);

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
