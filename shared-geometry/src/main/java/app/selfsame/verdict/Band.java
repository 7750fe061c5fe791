package app.selfsame.verdict;

import app.selfsame.document.Limits;

/**
 * Limits with a zone around them in which the measurement is too coarse to refuse: inside passes, in the zone warns,
 * beyond fails.
 *
 * @param allowed what the rule allows
 * @param tolerance width of the zone, in the same unit
 */
record Band(Limits allowed, double tolerance) {

  Outcome outcome(double value) {
    if (allowed.contains(value)) {
      return Outcome.PASS;
    }
    return new Limits(allowed.min() - tolerance, allowed.max() + tolerance).contains(value)
        ? Outcome.WARN
        : Outcome.FAIL;
  }
}
