package app.selfsame.engine;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The memory in which several pictures are worked on side by side. Whoever finds too little of it may have lost it to
 * the others, so that it begins again when nothing else is under way: what comes of a picture never depends on its
 * neighbours.
 */
public final class SharedHeap {
  /** Work that can be begun again. */
  public interface Work<T> {
    /**
     * Does it.
     *
     * @param alone whether nothing else is under way
     */
    T run(boolean alone);
  }

  private final ReadWriteLock neighbours = new ReentrantReadWriteLock(true);

  /**
   * Does some work, beside other work if it can be.
   *
   * @throws OutOfMemoryError when there is too little memory even for this alone
   */
  public <T> T run(Work<T> work) {
    neighbours.readLock().lock();
    try {
      return work.run(false);
    } catch (OutOfMemoryError e) {
      // Alone, then.
    } finally {
      neighbours.readLock().unlock();
    }
    neighbours.writeLock().lock();
    try {
      return work.run(true);
    } finally {
      neighbours.writeLock().unlock();
    }
  }
}
