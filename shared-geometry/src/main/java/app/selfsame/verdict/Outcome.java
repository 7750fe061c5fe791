package app.selfsame.verdict;

/** What a check found. */
public enum Outcome {
  PASS,
  /** Some clerks would refuse it, or the measure is too coarse to be sure. */
  WARN,
  /** A clerk would refuse it. */
  FAIL,
  /** Could not be measured on this photo: never taken for a pass. */
  UNKNOWN,
  /** Only the person can say, and has not said it yet. */
  ASK;

  /** The word used in reports. */
  public String word() {
    return switch (this) {
      case PASS -> "pass";
      case WARN -> "warn";
      case FAIL -> "fail";
      case UNKNOWN -> "unknown";
      case ASK -> "ask";
    };
  }
}
