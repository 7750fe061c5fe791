package app.selfsame.enhance;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The memory that bodies of requests may take, handed out first come, first served. */
final class MemoryBudget {
  private static final int UNIT_BYTES = 1024;

  private final int units;
  private final Semaphore free;

  MemoryBudget(long bytes) {
    units = units(bytes);
    free = new Semaphore(units, true);
  }

  /**
   * Waits until there is room, and takes it.
   *
   * @param bytes at most the whole budget
   * @throws app.selfsame.problem.ProblemException when there is none in time
   */
  void reserve(long bytes, Duration wait) {
    try {
      if (free.tryAcquire(units(bytes), wait.toNanos(), TimeUnit.NANOSECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      // The server is stopping.
      Thread.currentThread().interrupt();
    }
    throw Refusals.busy(wait);
  }

  /** Gives back what was reserved. */
  void release(long bytes) {
    free.release(units(bytes));
  }

  long reservedBytes() {
    return (long) (units - free.availablePermits()) * UNIT_BYTES;
  }

  int waiting() {
    return free.getQueueLength();
  }

  private static int units(long bytes) {
    return Math.toIntExact((bytes + UNIT_BYTES - 1) / UNIT_BYTES);
  }
}
