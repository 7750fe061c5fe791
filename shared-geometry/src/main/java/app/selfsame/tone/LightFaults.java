package app.selfsame.tone;

import app.selfsame.verdict.Check;
import app.selfsame.verdict.LightChecks;
import app.selfsame.verdict.Outcome;
import java.util.List;

/**
 * What is wrong with the light of a photo, as its checks say.
 *
 * @param objections the checks of the light that object, in their order
 * @param isJudged whether every check of the light could be made
 */
public record LightFaults(List<Check> objections, boolean isJudged) {
  public LightFaults {
    objections = List.copyOf(objections);
  }

  /** Those among all checks of a photo. */
  public static LightFaults of(List<Check> checks) {
    List<Check> ofLight = checks.stream().filter(check -> LightChecks.IDS.contains(check.id())).toList();
    boolean judged =
        LightChecks.IDS.stream()
            .allMatch(id -> ofLight.stream().anyMatch(check -> check.id() == id && isMade(check)));
    return new LightFaults(ofLight.stream().filter(Check::objects).toList(), judged);
  }

  private static boolean isMade(Check check) {
    return check.outcome() == Outcome.PASS || check.objects();
  }

  /** Whether something is wrong that better light puts right. */
  public boolean areAmendable() {
    return objections.stream().anyMatch(check -> TonePlanner.AMENDABLE.contains(check.id()));
  }

  /** What is wrong and takes a retake. */
  public List<Check> lost() {
    return objections.stream().filter(check -> !TonePlanner.AMENDABLE.contains(check.id())).toList();
  }
}
