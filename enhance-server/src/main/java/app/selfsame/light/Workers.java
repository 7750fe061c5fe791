package app.selfsame.light;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A fixed number of enhancers, with a thread each. What they are given waits its turn, first come, first served. */
final class Workers implements AutoCloseable {
  private final AtomicInteger busy = new AtomicInteger();
  private final BlockingQueue<Enhancer> idle;
  private final ExecutorService threads;

  /** Opens all of them, so that what cannot work shows when the server starts. */
  Workers(int count, Enhancers enhancers) {
    idle = new ArrayBlockingQueue<>(count, true, enhancers.open(count));
    threads =
        new ThreadPoolExecutor(
            count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> thread(task));
  }

  /** Has some work done by one of them, as soon as one is free. */
  void submit(Consumer<Enhancer> work) {
    threads.execute(
        () -> {
          busy.incrementAndGet();
          // There are as many of them as threads.
          Enhancer enhancer = idle.remove();
          try {
            work.accept(enhancer);
          } finally {
            idle.add(enhancer);
            busy.decrementAndGet();
          }
        });
  }

  int busy() {
    return busy.get();
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "light");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
