package app.selfsame.light;

import app.selfsame.http.SenderNetwork;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A fixed number of enhancers, with a thread each. What they are given waits its turn, sender by sender. */
final class Workers implements AutoCloseable {
  private final AtomicInteger busy = new AtomicInteger();
  private final Turns<ByteBuffer> turns = new Turns<>();
  private final Queue<Enhancer> idle;
  private final ExecutorService threads;

  /** Opens all of them, so that what cannot work shows when the server starts. */
  Workers(int count, Enhancers enhancers) {
    idle = new ArrayBlockingQueue<>(count, true, enhancers.open(count));
    threads = Executors.newFixedThreadPool(count, Workers::thread);
  }

  /** Has some work done by one of them, when it is its sender's turn. */
  void submit(InetAddress sender, Consumer<Enhancer> work) {
    turns.add(ByteBuffer.wrap(SenderNetwork.of(sender)), () -> lend(work));
    threads.execute(turns::doNext);
  }

  private void lend(Consumer<Enhancer> work) {
    busy.incrementAndGet();
    // There are as many of them as threads.
    Enhancer enhancer = idle.remove();
    try {
      work.accept(enhancer);
    } finally {
      idle.add(enhancer);
      busy.decrementAndGet();
    }
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
