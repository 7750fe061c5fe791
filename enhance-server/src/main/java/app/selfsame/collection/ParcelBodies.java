package app.selfsame.collection;

import app.selfsame.http.ClientAddress;
import app.selfsame.http.WholeBodies;
import app.selfsame.parcel.SealedParcel;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Bodies that are parcels. They are in memory while they come, as many as there is memory for while the others wait, and
 * written down by threads that do nothing else.
 */
final class ParcelBodies implements AutoCloseable {
  private static final Duration ARRIVES_WITHIN = Duration.ofMinutes(5);
  private static final int WRITERS = 4;
  private static final int MOST_AT_ONCE = 16;
  /** Of the heap, for all that are on their way. */
  private static final int SHARE = 16;

  private final WholeBodies bodies;
  private final ThreadPoolExecutor writers;

  /**
   * @param heapBytes that Java may take
   */
  ParcelBodies(ClientAddress senders, long heapBytes) {
    bodies = new WholeBodies(senders, bytes(heapBytes), SealedParcel.MOST_BYTES, ARRIVES_WITHIN);
    writers =
        new ThreadPoolExecutor(
            WRITERS,
            WRITERS,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "parcels-in");
              thread.setDaemon(true);
              return thread;
            });
    writers.allowCoreThreadTimeOut(true);
  }

  /** The memory of all that are on their way, in a heap of so many bytes. */
  static long bytes(long heapBytes) {
    long all = Math.min((long) MOST_AT_ONCE * SealedParcel.MOST_BYTES, heapBytes / SHARE);
    return Math.max(all, SealedParcel.MOST_BYTES);
  }

  /** Answers when the parcel is there. */
  @FunctionalInterface
  interface Then {
    void handle(Context context, byte[] parcel);
  }

  /** A handler of parcels. */
  Handler then(Then next) {
    return bodies.later(
        (context, parcel) -> CompletableFuture.runAsync(() -> next.handle(context, parcel), writers));
  }

  @Override
  public void close() {
    writers.shutdownNow();
  }
}
