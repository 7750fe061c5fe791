package app.selfsame.verdict;

/** What a check found. */
public enum Outcome {
  PASS,
  /** Allowed, but near a limit or often refused. */
  WARN,
  FAIL,
  /** Could not be measured on this photo: never taken for a pass. */
  UNKNOWN;

  /** The word used in reports. */
  public String word() {
    return switch (this) {
      case PASS -> "pass";
      case WARN -> "warn";
      case FAIL -> "fail";
      case UNKNOWN -> "unknown";
    };
  }
}
