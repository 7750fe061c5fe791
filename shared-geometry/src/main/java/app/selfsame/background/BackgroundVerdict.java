package app.selfsame.background;

import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.util.List;

/** What the checks of the background say together. */
public final class BackgroundVerdict {
  private BackgroundVerdict() {}

  /** Those of a judgement's checks that are about the background. */
  public static List<Check> ofBackground(List<Check> checks) {
    return checks.stream().filter(check -> isOfBackground(check.id())).toList();
  }

  /** Whether a check is about what is behind or beside the person, and so not the same before another background. */
  public static boolean isOfSurroundings(CheckId id) {
    return isOfBackground(id) || id == CheckId.OTHER_PEOPLE;
  }

  private static boolean isOfBackground(CheckId id) {
    return id == CheckId.BACKGROUND_UNIFORMITY || id == CheckId.BACKGROUND_COLOUR || id == CheckId.BACKGROUND_SHADOW;
  }

  /** The worst of the checks that could be made; unknown when one could not and no other objects. */
  public static Outcome of(List<Check> background) {
    for (Outcome outcome : new Outcome[] {Outcome.FAIL, Outcome.WARN}) {
      if (background.stream().anyMatch(check -> check.outcome() == outcome)) {
        return outcome;
      }
    }
    boolean allPass = background.stream().allMatch(check -> check.outcome() == Outcome.PASS);
    return allPass && !background.isEmpty() ? Outcome.PASS : Outcome.UNKNOWN;
  }
}
