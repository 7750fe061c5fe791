package app.selfsame.verdict;

import app.selfsame.message.Parameter;

/**
 * What is said of a length in the document's picture.
 *
 * @param id the length's check
 */
record LengthMessages(CheckId id) {
  private static final Parameter LENGTH = Parameter.quantity("length");

  CheckMessage met() {
    return CheckMessage.of(id, Outcome.PASS, LENGTH);
  }

  CheckMessage missed(boolean tooSmall) {
    return CheckMessage.of(id, Outcome.FAIL, tooSmall ? "too-small" : "too-large", LENGTH);
  }

  /**
   * Missed where a person put the frame.
   *
   * @param outcome a warning when it is missed by less than anybody measures
   */
  CheckMessage missedByHand(Outcome outcome, boolean tooSmall) {
    return CheckMessage.of(id, outcome, tooSmall ? "by-hand-too-small" : "by-hand-too-large", LENGTH);
  }

  /** Missed by less than anybody measures. */
  CheckMessage hardlyMissed(boolean tooSmall) {
    return CheckMessage.of(
        id, Outcome.WARN, tooSmall ? "hardly-too-small" : "hardly-too-large", LENGTH, Parameter.quantity("missed"));
  }

  /** Two sources say two things, or one does. */
  CheckMessage sourcesDiffer() {
    return CheckMessage.of(
        id,
        Outcome.WARN,
        "sources-differ",
        LENGTH,
        Parameter.message("first"),
        Parameter.message("second"),
        Parameter.choice("whose"));
  }

  /** Met when measured to the top of the hair, and the rule does not say where the head ends. */
  CheckMessage metWithHair() {
    return CheckMessage.of(id, Outcome.WARN, "with-hair", LENGTH);
  }

  Said said() {
    return Said.of()
        .and(met(), missed(true), missed(false), hardlyMissed(true), hardlyMissed(false), sourcesDiffer())
        .and(missedByHand(Outcome.WARN, true), missedByHand(Outcome.WARN, false))
        .and(missedByHand(Outcome.FAIL, true), missedByHand(Outcome.FAIL, false));
  }
}
