package app.selfsame.workshop;

/** Reads single pages, where nothing of any other picture can be read. For any number of threads. */
@FunctionalInterface
public interface ZoneReading {
  /**
   * Reads a page.
   *
   * @throws InterruptedException when the caller is interrupted, or no page is read any more
   */
  Done read(ZoneOrder order) throws InterruptedException;
}
