package app.selfsame.verdict;

import app.selfsame.document.Limits;

/**
 * Limits with a zone around them in which some would refuse and the measurement is too coarse to be sure.
 *
 * @param allowed what passes: nothing outside of it does
 * @param failBeyond how far outside a value only warns, in the same unit; infinite when none fails
 */
record Band(Limits allowed, double failBeyond) {
  Band {
    if (!(failBeyond >= 0)) {
      throw new IllegalArgumentException("a value fails " + failBeyond + " outside of what is allowed");
    }
  }

  /** What a value means; unknown when it is no number. */
  Outcome outcome(double value) {
    double outside = allowed.distance(value);
    if (Double.isNaN(outside)) {
      return Outcome.UNKNOWN;
    }
    return outside == 0 ? Outcome.PASS : outside <= failBeyond ? Outcome.WARN : Outcome.FAIL;
  }
}
