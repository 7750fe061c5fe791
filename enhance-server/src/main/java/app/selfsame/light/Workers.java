package app.selfsame.light;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A fixed number of enhancers, lent to one request each, first come, first served. */
final class Workers {
  private final int count;
  private final BlockingQueue<Enhancer> idle;

  /** Opens all of them, so that what cannot work shows when the server starts. */
  Workers(int count, Enhancers enhancers) {
    this.count = count;
    idle = new ArrayBlockingQueue<>(count, true, enhancers.open(count));
  }

  /**
   * Waits for an enhancer, and works with it.
   *
   * @throws app.selfsame.http.ProblemException when none is free in time
   */
  <T> T lend(Waiting waiting, Function<Enhancer, T> work) {
    Enhancer enhancer = waiting.spend(nanos -> idle.poll(nanos, TimeUnit.NANOSECONDS));
    try {
      return work.apply(enhancer);
    } finally {
      idle.add(enhancer);
    }
  }

  int busy() {
    return count - idle.size();
  }
}
