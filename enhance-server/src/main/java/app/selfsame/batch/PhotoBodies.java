package app.selfsame.batch;

import app.selfsame.blob.NoSpaceException;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.WholeBodies;
import app.selfsame.image.DecodingLimits;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Bodies that are photos. They are in memory while they come, and written down by threads that do nothing else. */
final class PhotoBodies implements AutoCloseable {
  private static final Duration ARRIVES_WITHIN = Duration.ofMinutes(2);
  private static final int THREADS = 4;

  private final WholeBodies bodies;
  private final ExecutorService writers =
      Executors.newFixedThreadPool(
          THREADS,
          task -> {
            Thread thread = new Thread(task, "photos-in");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param allBytes of all bodies at a time
   */
  PhotoBodies(ClientAddress senders, long allBytes) {
    bodies = new WholeBodies(senders, allBytes, DecodingLimits.MAX_FILE_BYTES, ARRIVES_WITHIN);
  }

  /** Answers when the photo is there. */
  @FunctionalInterface
  interface Then {
    void handle(Context context, byte[] body) throws IOException;
  }

  Handler then(Then next) {
    return bodies.later(
        (context, body) ->
            CompletableFuture.runAsync(() -> run(next, context, body), writers)
                .whenComplete((nothing, failure) -> Arrays.fill(body, (byte) 0)));
  }

  private static void run(Then next, Context context, byte[] body) {
    try {
      next.handle(context, body);
    } catch (NoSpaceException e) {
      throw BatchRefusal.of(BatchRefusal.NO_ROOM);
    } catch (IOException e) {
      throw BatchRefusal.of(BatchRefusal.STORE_DOWN);
    }
  }

  @Override
  public void close() {
    writers.shutdownNow();
  }
}
