package app.selfsame.light;

import java.time.Duration;

/** The time that one request may spend waiting, whatever it waits for and however often. */
final class Waiting {
  /** Waits for something. */
  interface Attempt<T> {
    /** Waits for at most so long, with 0 not at all; null when it was in vain. */
    T await(long nanos) throws InterruptedException;
  }

  private final Duration limit;
  private long spentNanos;

  Waiting(Duration limit) {
    this.limit = limit;
  }

  /**
   * Waits for as long as is left.
   *
   * @throws app.selfsame.http.ProblemException when it was in vain
   */
  <T> T spend(Attempt<T> attempt) {
    long start = System.nanoTime();
    try {
      T result = attempt.await(Math.max(0, limit.toNanos() - spentNanos));
      if (result != null) {
        return result;
      }
    } catch (InterruptedException e) {
      // The server is stopping.
      Thread.currentThread().interrupt();
    } finally {
      spentNanos += System.nanoTime() - start;
    }
    throw Refusals.busy(limit);
  }

  long spentNanos() {
    return spentNanos;
  }
}
