package app.selfsame.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long a message that did not get through is left alone, as Standard Webhooks 1.0.0 suggests: ten tries in 76 hours. */
final class Pauses {
  private static final List<Duration> AFTER =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));
  /** The longest that an answer can ask for. */
  private static final Duration LONGEST_ASKED = Duration.ofHours(24);
  // Longer by up to a tenth, so that what failed together is not tried together.
  private static final double SPREAD = 0.1;

  private Pauses() {}

  /**
   * The pause after a try; empty when there is no other.
   *
   * @param tries that there were, this one included
   * @param asked how long its answer asks for
   */
  static Optional<Duration> after(int tries, Optional<Duration> asked, RandomGenerator random) {
    if (tries > AFTER.size()) {
      return Optional.empty();
    }
    Duration own = AFTER.get(tries - 1);
    Duration spread = own.plusMillis((long) (own.toMillis() * SPREAD * random.nextDouble()));
    Duration wish = asked.filter(time -> time.compareTo(LONGEST_ASKED) < 0).orElse(asked.isPresent() ? LONGEST_ASKED : own);
    return Optional.of(wish.compareTo(spread) > 0 ? wish : spread);
  }
}
