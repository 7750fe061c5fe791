package app.selfsame.batch;

import app.selfsame.http.ClientAddress;
import app.selfsame.http.Sending;
import app.selfsame.http.WholeBodies;
import app.selfsame.image.DecodingLimits;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Bodies that are photos. They are in memory while they come, and written down by threads that do nothing else; what is
 * worked on at once has threads of its own, so that nobody who adds photos waits for it.
 */
final class PhotoBodies implements AutoCloseable {
  private static final Duration ARRIVES_WITHIN = Duration.ofMinutes(2);
  private static final Duration ANSWER_TAKEN_WITHIN = Duration.ofSeconds(30);
  private static final int WRITERS = 4;
  private static final int WAITING = 64;

  private final WholeBodies bodies;
  private final ExecutorService writers = threads(WRITERS, Integer.MAX_VALUE, "photos-in");
  private final ExecutorService workers;

  /**
   * @param allBytes of all bodies at a time
   * @param places for photos that are worked on at once
   */
  PhotoBodies(ClientAddress senders, long allBytes, int places) {
    workers = threads(places, WAITING, "photo-calls");
    bodies = new WholeBodies(senders, allBytes, DecodingLimits.MAX_FILE_BYTES, ARRIVES_WITHIN);
  }

  /** Answers when the photo is there. */
  @FunctionalInterface
  interface Then {
    void handle(Context context, byte[] body) throws IOException;
  }

  /** A handler of photos that are stored. */
  Handler then(Then next) {
    return by(writers, next);
  }

  /** A handler of photos that are worked on before it answers. */
  Handler thenWork(Then next) {
    return by(workers, next);
  }

  /** What is answered to a photo, as JSON that nobody is to keep. */
  @FunctionalInterface
  interface Found {
    byte[] in(Context context, byte[] body);
  }

  /** A handler of photos of which something is read; the answer is overwritten when it is sent. */
  Handler thenTell(Found found) {
    return bodies.later(
        (context, body) -> {
          AtomicReference<byte[]> answer = new AtomicReference<>();
          return submit(workers, () -> answer.set(found.in(context, body)))
              .whenComplete((nothing, failure) -> Arrays.fill(body, (byte) 0))
              .thenCompose(nothing -> Sending.once(context, answer.get(), ANSWER_TAKEN_WITHIN));
        });
  }

  private Handler by(ExecutorService threads, Then next) {
    return bodies.later(
        (context, body) -> submit(threads, () -> run(next, context, body))
            .whenComplete((nothing, failure) -> Arrays.fill(body, (byte) 0)));
  }

  private static CompletableFuture<Void> submit(ExecutorService threads, Runnable task) {
    try {
      return CompletableFuture.runAsync(task, threads);
    } catch (RejectedExecutionException e) {
      return CompletableFuture.failedFuture(BatchRefusal.of(BatchRefusal.WORKERS_DOWN));
    }
  }

  private static ExecutorService threads(int count, int waiting, String name) {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            count,
            count,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(waiting),
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  private static void run(Then next, Context context, byte[] body) {
    try {
      next.handle(context, body);
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  private static RuntimeException refusal(IOException failure) {
    try {
      return Calls.refusal(failure);
    } catch (IOException e) {
      return new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    writers.shutdownNow();
    workers.shutdownNow();
  }
}
