package app.selfsame.workshop;

/** Works on single orders, where nothing of any other can be read. For any number of threads. */
@FunctionalInterface
public interface ApartWorkers {
  /**
   * Works on one.
   *
   * @throws InterruptedException when the caller is interrupted, or nothing is worked on any more
   */
  Done workApart(Order order) throws InterruptedException;
}
