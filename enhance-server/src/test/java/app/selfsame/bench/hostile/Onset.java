package app.selfsame.bench.hostile;

import app.selfsame.bench.enhance.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * An attack under way.
 *
 * @param port of the server
 * @param endNanos when it is over, in the running time of {@link System#nanoTime}
 * @param heard what the attackers are answered
 */
record Onset(int port, long endNanos, Tally heard) {
  boolean isOver() {
    return leftMillis() <= 0;
  }

  long leftMillis() {
    return (endNanos - System.nanoTime()) / 1_000_000;
  }

  /** Lets so many attackers act at the same time, and waits for them. */
  void each(int attackers, IntConsumer act) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < attackers; i++) {
      int number = i;
      Thread thread = new Thread(() -> act.accept(number));
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
