package app.selfsame.verdict;

import java.util.List;

/** What all checks of a photo come to. */
final class Weighing {
  /** From here on a refusal is likelier than not. */
  private static final double LIKELY = 0.5;

  private Weighing() {}

  /**
   * The verdict. A fail is a refusal, and so are warnings that together make one likely. What decides and could not be
   * measured is no pass either; neither what only the person can say nor what could at worst have warned counts.
   */
  static Verdict verdict(List<Check> checks) {
    if (checks.stream().anyMatch(Weighing::isUnusable)) {
      return Verdict.UNUSABLE;
    }
    boolean open =
        checks.stream().anyMatch(
            check -> check.outcome() == Outcome.FAIL || check.outcome() == Outcome.UNKNOWN && check.canFail());
    return open || refusal(checks) >= LIKELY ? Verdict.REFUSED : Verdict.READY;
  }

  /** How likely, 0..1, a clerk refuses for what is warned of: the chance that not every single warning is nothing. */
  static double refusal(List<Check> checks) {
    double accepted = 1;
    for (Check check : checks) {
      if (check.outcome() == Outcome.WARN) {
        accepted *= 1 - WarningWeight.of(check.id()).refusedShare();
      }
    }
    return 1 - accepted;
  }

  /** Without a face, or with a face of a few pixels, there is nothing to mend. */
  private static boolean isUnusable(Check check) {
    return check.outcome() == Outcome.FAIL
        && (check.id() == CheckId.INTER_EYE_DISTANCE
            || check.id() == CheckId.FACE_COUNT && check.value().orElse(1) == 0);
  }
}
