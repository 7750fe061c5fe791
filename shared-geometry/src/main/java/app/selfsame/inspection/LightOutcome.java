package app.selfsame.inspection;

import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckChange;
import app.selfsame.verdict.VerdictComparison;
import java.util.List;

/**
 * What another light made of a picture.
 *
 * @param comparison how its checks changed
 * @param checks of the picture in the other light: those whose outcome is another one now
 */
public record LightOutcome(VerdictComparison comparison, List<Check> checks) {
  public LightOutcome {
    checks = List.copyOf(checks);
  }

  /**
   * @param after all checks of the picture in the other light
   */
  static LightOutcome of(VerdictComparison comparison, List<Check> after) {
    return new LightOutcome(
        comparison,
        after.stream()
            .filter(check -> comparison.changes().stream().map(CheckChange::id).anyMatch(check.id()::equals))
            .toList());
  }
}
