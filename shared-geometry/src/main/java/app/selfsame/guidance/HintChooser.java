package app.selfsame.guidance;

import java.util.List;
import java.util.Optional;

/**
 * Keeps hints from flickering: one that is shown goes only when its defect is well within the limit, another comes only
 * when it was due for a while, and none is shown for less time than it takes to read.
 *
 * @param <H> the hints, in the order of their importance
 */
public final class HintChooser<H extends Enum<H>> {
  /** A shown hint is due down to this share of its limit. */
  private static final double RELEASE = 0.8;

  /** Shorter than a blink is no hint. */
  private static final double SETTLE_MILLIS = 300;

  private final List<H> hints;
  private final double leastShownMillis;
  private Optional<H> shown = Optional.empty();
  private double shownSince = Double.NEGATIVE_INFINITY;
  private Optional<H> due = Optional.empty();
  private double dueSince = Double.NEGATIVE_INFINITY;

  /**
   * Nothing is shown yet.
   *
   * @param hints all of them, in order, the most important first
   * @param leastShownMillis how long it takes to read one
   */
  public HintChooser(H[] hints, double leastShownMillis) {
    this.hints = List.of(hints);
    this.leastShownMillis = leastShownMillis;
  }

  /**
   * The hint to show.
   *
   * @param defects of each hint, by its ordinal, as shares of what is allowed: 1 at the limit
   * @param atMillis when the frame was taken, on a clock that only goes forward
   */
  public Optional<H> next(double[] defects, double atMillis) {
    Optional<H> now = first(defects);
    if (!now.equals(due)) {
      due = now;
      dueSince = atMillis;
    }
    boolean isSettled = atMillis - dueSince >= SETTLE_MILLIS;
    boolean isRead = shown.isEmpty() || atMillis - shownSince >= leastShownMillis;
    if (!due.equals(shown) && isSettled && isRead) {
      shown = due;
      shownSince = atMillis;
    }
    return shown;
  }

  private Optional<H> first(double[] defects) {
    for (H hint : hints) {
      boolean isShown = shown.isPresent() && shown.get() == hint;
      if (defects[hint.ordinal()] >= (isShown ? RELEASE : 1)) {
        return Optional.of(hint);
      }
    }
    return Optional.empty();
  }
}
