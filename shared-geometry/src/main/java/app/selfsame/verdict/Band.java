package app.selfsame.verdict;

import app.selfsame.document.Limits;

/**
 * Limits with zones around them in which the measurement is too coarse to object, and then too coarse to refuse.
 *
 * @param allowed what the rule allows
 * @param warnBeyond how far outside a value still passes, in the same unit
 * @param failBeyond how far outside a value only warns; infinite when none fails
 */
record Band(Limits allowed, double warnBeyond, double failBeyond) {
  Band {
    if (!(warnBeyond >= 0 && failBeyond >= warnBeyond)) {
      throw new IllegalArgumentException("a value fails at " + failBeyond + " before it warns at " + warnBeyond);
    }
  }

  Outcome outcome(double value) {
    double outside = allowed.distance(value);
    if (Double.isNaN(outside)) {
      return Outcome.UNKNOWN;
    }
    return outside <= warnBeyond ? Outcome.PASS : outside <= failBeyond ? Outcome.WARN : Outcome.FAIL;
  }
}
