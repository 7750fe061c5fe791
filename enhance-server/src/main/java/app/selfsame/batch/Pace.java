package app.selfsame.batch;

import java.time.Duration;

/** How fast somebody sends, or takes, what a thread waits for: whoever is too slow for long is not waited for. */
final class Pace {
  private static final long LEAST_BYTES_A_SECOND = 32 << 10;
  private static final double NANOS_A_SECOND = 1e9;

  private final long graceNanos;
  private long waitedNanos;
  private long bytes;

  /**
   * @param grace so long nothing is asked of anybody
   */
  Pace(Duration grace) {
    graceNanos = grace.toNanos();
  }

  /**
   * Counts some waiting, and what came of it.
   *
   * @return whether all of it together is too slow
   */
  boolean isTooSlow(long nanos, int count) {
    waitedNanos += nanos;
    bytes += count;
    return bytes < LEAST_BYTES_A_SECOND * ((waitedNanos - graceNanos) / NANOS_A_SECOND);
  }
}
