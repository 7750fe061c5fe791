package app.selfsame.bench;

import java.util.concurrent.Callable;

/** How a benchmark ends that starts servers and browsers. */
public final class Ending {
  private Ending() {}

  /** Ends this program, whatever the benchmark has left running: with status 0 when it says that all was right, else 1. */
  public static void with(Callable<Boolean> benchmark) {
    System.setProperty("java.awt.headless", "true");
    int status = 1;
    try {
      status = benchmark.call() ? 0 : 1;
    } catch (Exception e) {
      e.printStackTrace(System.err);
    } finally {
      System.exit(status);
    }
  }
}
