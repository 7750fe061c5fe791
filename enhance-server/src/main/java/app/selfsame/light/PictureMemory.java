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
    private boolean closed;

    /**
     * Waits until there is room, and takes it.
     *
     * @param bytes at most as many as there are in all
     * @param nanos so long at most
     * @return false when there was none in time, or the share has been closed
     */
    boolean take(long bytes, long nanos) throws InterruptedException {
      int units = units(bytes);
      return free.tryAcquire(units, nanos, TimeUnit.NANOSECONDS) && isAdded(units);
    }

    private synchronized boolean isAdded(int units) {
      if (closed) {
        free.release(units);
        return false;
      }
      held += units;
      return true;
    }

    /** Gives back all but so many bytes. */
    synchronized void keep(long bytes) {
      int less = Math.max(0, held - units(bytes));
      held -= less;
      free.release(less);
    }

    @Override
    public synchronized void close() {
      closed = true;
      keep(0);
    }
  }
}
