package app.selfsame.verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * The same picture judged before and after an edit.
 *
 * @param changes the checks whose outcome is another one, in the order of {@link CheckId}
 */
public record VerdictComparison(List<CheckChange> changes) {
  public VerdictComparison {
    changes = List.copyOf(changes);
  }

  /** Compares check by check; one that is made of one picture only counts as unknown of the other. */
  public static VerdictComparison of(List<Check> before, List<Check> after) {
    List<CheckChange> changes = new ArrayList<>();
    for (CheckId id : CheckId.values()) {
      Outcome was = outcome(before, id);
      Outcome is = outcome(after, id);
      if (was != is) {
        changes.add(new CheckChange(id, was, is));
      }
    }
    return new VerdictComparison(changes);
  }

  /** Whether any check is worse: the edit is not to be used then, whatever it made better. */
  public boolean isWorse() {
    return changes.stream().anyMatch(CheckChange::isWorse);
  }

  private static Outcome outcome(List<Check> checks, CheckId id) {
    return checks.stream().filter(check -> check.id() == id).map(Check::outcome).findFirst().orElse(Outcome.UNKNOWN);
  }
}
