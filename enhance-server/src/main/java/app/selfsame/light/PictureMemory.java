package app.selfsame.light;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The memory that pictures at work may take, and answers on their way: first come, first served. */
final class PictureMemory {
  private static final int UNIT_BYTES = 1024;

  private final Semaphore free;

  PictureMemory(long bytes) {
    free = new Semaphore((int) Math.min(Integer.MAX_VALUE, bytes / UNIT_BYTES), true);
  }

  /** The share of one request, which is empty at first. */
  Share share() {
    return new Share();
  }

  int waiting() {
    return free.getQueueLength();
  }

  private static int units(long bytes) {
    return (int) (bytes / UNIT_BYTES);
  }

  /** What one request holds. Closing gives all of it back. */
  final class Share implements AutoCloseable {
    private int held;

    /**
     * Waits until there is room, and takes it.
     *
     * @param bytes at most as many as there are in all
     * @throws app.selfsame.http.ProblemException when there is none in time
     */
    void take(long bytes, Waiting waiting) {
      int units = units(bytes);
      waiting.spend(nanos -> free.tryAcquire(units, nanos, TimeUnit.NANOSECONDS) ? this : null);
      held += units;
    }

    /** Gives back all but so many bytes. */
    void keep(long bytes) {
      int less = Math.max(0, held - units(bytes));
      held -= less;
      free.release(less);
    }

    @Override
    public void close() {
      keep(0);
    }
  }
}
