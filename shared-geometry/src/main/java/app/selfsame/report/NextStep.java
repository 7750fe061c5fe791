package app.selfsame.report;

import app.selfsame.background.BackgroundOffer;
import app.selfsame.background.BackgroundVerdict;
import app.selfsame.inspection.Judgement;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import java.util.List;
import java.util.Locale;

/** The one thing that a person does next with a photo that was judged. */
public enum NextStep {
  /** Take or choose another photo. */
  RETAKE,
  /** Give it another background: nothing else is to change, and the authority may accept one. */
  CHANGE_BACKGROUND,
  /** Say what all depends on. */
  ANSWER,
  /** Hand in the very file that the camera made. */
  HAND_IN_ORIGINAL,
  /** Keep the file to compare by: the authority accepts no photo that people take themselves. */
  SAVE_TO_COMPARE,
  /** Save the file and hand it in. */
  SAVE;

  /**
   * @param judgement a complete one, of the file that would be saved
   */
  public static NextStep of(Judgement judgement) {
    if (judgement.verdict() != Verdict.READY) {
      return isOnlyTheBackground(judgement) ? CHANGE_BACKGROUND : RETAKE;
    }
    if (Summary.isReadyOnlyIf(judgement)) {
      return ANSWER;
    }
    if (!judgement.mayBeHandedIn()) {
      return SAVE_TO_COMPARE;
    }
    return judgement.document().handedInAsIs() ? HAND_IN_ORIGINAL : SAVE;
  }

  /** One kebab-case word, for programs: {@code change-background}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean isOnlyTheBackground(Judgement judgement) {
    List<Check> fails = judgement.checks(Outcome.FAIL);
    return judgement.verdict() == Verdict.REFUSED
        && !fails.isEmpty()
        && BackgroundVerdict.ofBackground(fails).size() == fails.size()
        && BackgroundOffer.of(judgement.document()) instanceof BackgroundOffer.Offered offered
        && !offered.choices().isEmpty();
  }
}
