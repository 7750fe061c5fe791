package app.selfsame.verdict;

/**
 * A check whose outcome is another one after an edit.
 *
 * @param before what it found of the picture before the edit
 * @param after what it finds now
 */
public record CheckChange(CheckId id, Outcome before, Outcome after) {
  /** Whether the edit made it worse. What could be told and cannot be told any more is worse, whatever it was. */
  public boolean isWorse() {
    return after == Outcome.UNKNOWN ? before != Outcome.UNKNOWN : badness(after) > badness(before);
  }

  private static int badness(Outcome outcome) {
    return switch (outcome) {
      case PASS, ASK -> 0;
      case WARN -> 1;
      case UNKNOWN -> 2;
      case FAIL -> 3;
    };
  }
}
