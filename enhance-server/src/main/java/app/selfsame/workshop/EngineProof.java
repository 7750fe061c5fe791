package app.selfsame.workshop;

import app.selfsame.feature.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether processes that work on photos start here, and their engine computes what it should. It is found out when it is
 * first asked, which takes seconds, and then known: what the program consists of does not change while it runs. While it
 * is not so it is tried again, as a process may also lack memory for a moment. For any number of threads.
 */
public final class EngineProof {
  private static final Duration TRIED_EVERY = Duration.ofMinutes(1);

  private final ApartWorkers workers;
  private final Clock clock;
  private boolean isProven;
  private Instant failedAt = Instant.MIN;

  /**
   * Proves nothing yet.
   *
   * @param workers that work on photos
   */
  public EngineProof(ApartWorkers workers, Clock clock) {
    this.workers = workers;
    this.clock = clock;
  }

  /** What keeps the engine from its work; nothing once it has proven that it works. */
  public synchronized Optional<Trouble> trouble() {
    if (!isProven && isToBeTried()) {
      try {
        isProven = workers.workApart(new ProofOrder()) instanceof Done.Proven;
        failedAt = isProven ? Instant.MIN : clock.instant();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.of(Trouble.UNKNOWN);
      }
    }
    return isProven ? Optional.empty() : Optional.of(Trouble.ENGINE);
  }

  private boolean isToBeTried() {
    return failedAt.equals(Instant.MIN) || Duration.between(failedAt, clock.instant()).abs().compareTo(TRIED_EVERY) >= 0;
  }
}
