package app.selfsame.verdict;

import app.selfsame.document.Waiver;

/** Whether the eyes are open, look into the camera and have their own colour. */
final class EyeChecks {
  private static final Sentences OPEN =
      new Sentences(
          "Both eyes are open.",
          "An eye is narrow or half closed. Open both eyes naturally if you can retake.",
          "An eye is closed. Retake with both eyes open.");

  private static final Sentences GAZE =
      new Sentences(
          "The eyes look into the camera.",
          "The eyes may look past the camera. Look straight into the lens if you can retake.",
          "The eyes look past the camera. Retake looking straight into the lens.");

  private static final Sentences RED =
      new Sentences(
          "The pupils are not red.",
          "The pupils look reddish. Retake without flash if you can.",
          "The pupils are red from the flash. Retake without flash; do not colour them over.");

  private static final String HIDDEN = "Dark lenses hide the eyes. Take the glasses off first.";

  private EyeChecks() {}

  static void add(CheckSheet sheet) {
    if (!sheet.waives(Waiver.EYES_OPEN, CheckId.EYES_OPEN)) {
      seen(sheet, CheckId.EYES_OPEN, OPEN, StandardLimits.EYES_OPEN);
    }
    if (!sheet.waives(Waiver.GAZE, CheckId.GAZE)) {
      seen(sheet, CheckId.GAZE, GAZE, StandardLimits.GAZE);
    }
    seen(sheet, CheckId.RED_EYES, RED, StandardLimits.RED_EYES);
  }

  /** The mesh draws eyes behind dark lenses too, and what it guesses there is no finding. */
  private static void seen(CheckSheet sheet, CheckId id, Sentences sentences, StandardLimits limits) {
    if (!CoverChecks.hideEyes(sheet)) {
      sheet.measured(id, sentences, limits);
    } else if (sheet.isTried(limits)) {
      Check unknown = Checks.unknown(id, limits.unit(), limits.source(), HIDDEN);
      sheet.add(limits.canFail() ? unknown : unknown.onlyWarning());
    }
  }
}
