package app.selfsame.verdict;

import app.selfsame.document.Waiver;
import app.selfsame.message.Message;

/** Whether the eyes are open, look into the camera and have their own colour. */
final class EyeChecks {
  private static final Sentences OPEN = Sentences.of(CheckId.EYES_OPEN);
  private static final Sentences GAZE = Sentences.of(CheckId.GAZE);
  private static final Sentences RED = Sentences.of(CheckId.RED_EYES);

  static final Said SAID = Said.of(OPEN, GAZE, RED);

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
      Check unknown = Checks.unknown(id, limits.unit(), limits.source(), Message.of(AnyCheckMessage.EYES_HIDDEN));
      sheet.add(limits.canFail() ? unknown : unknown.onlyWarning());
    }
  }
}
