package app.selfsame.bench.batch;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The most memory that a node has while something is done. */
final class Most {
  private final Node node;
  private volatile double megabytes;

  Most(Node node) {
    this.node = node;
  }

  /** Looks five times a second meanwhile. */
  <T> T during(Callable<T> work) throws Exception {
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    try {
      clock.scheduleWithFixedDelay(
          () -> megabytes = Math.max(megabytes, node.resident().own()), 0, 200, TimeUnit.MILLISECONDS);
      return work.call();
    } finally {
      clock.shutdownNow();
    }
  }

  double megabytes() {
    return megabytes;
  }
}
