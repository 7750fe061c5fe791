package app.selfsame.jobs;

import java.time.Duration;
import java.util.Optional;

/** How long work that failed is left alone: each time twice as long, an hour at most, and a day in all. */
final class Patience {
  private static final Duration FIRST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Duration IN_ALL = Duration.ofDays(1);

  private Patience() {}

  /**
   * The pause after a failure; empty when it is not to be tried again.
   *
   * @param failures that there were before it
   */
  static Optional<Duration> after(int failures) {
    Duration waited = Duration.ZERO;
    Duration pause = FIRST;
    for (int i = 0; i < failures; i++) {
      waited = waited.plus(pause);
      pause = shorter(pause.multipliedBy(2), LONGEST);
    }
    return waited.plus(pause).compareTo(IN_ALL) > 0 ? Optional.empty() : Optional.of(pause);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
