package app.selfsame.tone;

import app.selfsame.verdict.Check;
import app.selfsame.verdict.LightChecks;
import java.util.List;

/**
 * What is wrong with the light of a photo, as its checks say.
 *
 * @param objections the checks of the light that object, in their order
 */
public record LightFaults(List<Check> objections) {
  public LightFaults {
    objections = List.copyOf(objections);
  }

  /** Those among all checks of a photo. */
  public static LightFaults of(List<Check> checks) {
    return new LightFaults(
        checks.stream().filter(check -> LightChecks.IDS.contains(check.id()) && check.objects()).toList());
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
