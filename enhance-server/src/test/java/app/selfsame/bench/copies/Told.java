package app.selfsame.bench.copies;

import app.selfsame.inspection.Judgement;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import java.util.Set;

/** What is said of the copies that were made by one change. */
final class Told {
  private final Set<CheckId> own;
  private int copies;
  private int failed;
  private int warned;
  private int unusable;
  private int unknown;
  private int ready;

  Told(Set<CheckId> own) {
    this.own = own;
  }

  void add(Judgement judgement) {
    copies++;
    ready += judgement.verdict() == Verdict.READY ? 1 : 0;
    // Of a photo without a face or with one of a few pixels nothing else is said: the whole is refused.
    if (judgement.checks().stream().anyMatch(check -> says(check, Outcome.FAIL))) {
      failed++;
    } else if (judgement.checks().stream().anyMatch(check -> says(check, Outcome.WARN))) {
      warned++;
    } else if (judgement.verdict() == Verdict.UNUSABLE) {
      unusable++;
    } else if (judgement.checks().stream().anyMatch(check -> says(check, Outcome.UNKNOWN))) {
      unknown++;
    }
  }

  private boolean says(Check check, Outcome outcome) {
    return own.contains(check.id()) && check.outcome() == outcome;
  }

  void add(Told other) {
    copies += other.copies;
    failed += other.failed;
    warned += other.warned;
    unusable += other.unusable;
    unknown += other.unknown;
    ready += other.ready;
  }

  int copies() {
    return copies;
  }

  /** Copies that the change's own check refuses or warns of, or that are called unusable. */
  int named() {
    return failed + warned + unusable;
  }

  /** Counts in the order of the tables' columns. */
  Object[] cells(Object... before) {
    Object[] cells = new Object[before.length + 7];
    System.arraycopy(before, 0, cells, 0, before.length);
    Object[] counts = {
      copies, failed, warned, unusable, unknown, copies - named() - unknown, ready
    };
    System.arraycopy(counts, 0, cells, before.length, counts.length);
    return cells;
  }
}
