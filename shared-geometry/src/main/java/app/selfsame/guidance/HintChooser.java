package app.selfsame.guidance;

import java.util.Optional;

/**
 * Keeps hints from flickering: one that is shown goes only when its defect is well within the limit, another comes only
 * when it was due for a while, and none is shown for less time than it takes to read.
 */
final class HintChooser {
  /** A shown hint is due down to this share of its limit. */
  private static final double RELEASE = 0.8;

  /** Shorter than a blink is no hint. */
  private static final double SETTLE_MILLIS = 300;

  private static final double LEAST_SHOWN_MILLIS = 900;

  private Optional<Hint> shown = Optional.empty();
  private double shownSince = Double.NEGATIVE_INFINITY;
  private Optional<Hint> due = Optional.empty();
  private double dueSince = Double.NEGATIVE_INFINITY;

  /**
   * The hint to show.
   *
   * @param defects of each hint, by its ordinal, as {@link Hint#defect} tells them
   */
  Optional<Hint> next(double[] defects, double atMillis) {
    Optional<Hint> now = first(defects);
    if (!now.equals(due)) {
      due = now;
      dueSince = atMillis;
    }
    boolean isSettled = atMillis - dueSince >= SETTLE_MILLIS;
    boolean isRead = shown.isEmpty() || atMillis - shownSince >= LEAST_SHOWN_MILLIS;
    if (!due.equals(shown) && isSettled && isRead) {
      shown = due;
      shownSince = atMillis;
    }
    return shown;
  }

  private Optional<Hint> first(double[] defects) {
    for (Hint hint : Hint.values()) {
      boolean isShown = shown.isPresent() && shown.get() == hint;
      if (defects[hint.ordinal()] >= (isShown ? RELEASE : 1)) {
        return Optional.of(hint);
      }
    }
    return Optional.empty();
  }
}
