package app.selfsame.workshop;

/** Whoever works on photos of others. For any number of threads. */
public interface PhotoWorkers extends AutoCloseable {
  /**
   * Works on a photo, where nothing of another group's photos can be read. Waits until it can.
   *
   * @throws InterruptedException when the caller is interrupted, or this is closed: nothing is known of the photo, and it
   *     is none of its fault
   */
  Done work(String group, Order order) throws InterruptedException;

  /** Ends all work. Whoever waits for a photo is told by an {@link InterruptedException}. */
  @Override
  void close();
}
