package app.selfsame.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A body of a few kilobytes, such as a form or a piece of JSON, for a route that says how many bytes it takes. No thread
 * waits for it, and all such bodies together take 2 MB at most.
 */
public final class SmallBody {
  /** Of one body at most. */
  public static final int MOST_BYTES = 1 << 16;

  private static final BodyMemory MEMORY = new BodyMemory(1 << 21, MOST_BYTES);
  private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(10);

  private SmallBody() {}

  /** Answers when the body is there. */
  @FunctionalInterface
  public interface Then {
    /**
     * Answers.
     *
     * @param body all of it
     */
    void handle(Context context, byte[] body) throws Exception;
  }

  /** A handler that reads the body first. */
  public static Handler then(ClientAddress senders, Then next) {
    return context -> {
      InetAddress sender = senders.of(context.req());
      int bytes = Math.toIntExact(context.req().getContentLengthLong());
      context.future(() -> read(context, bytes, sender).thenAccept(body -> run(next, context, body)));
    };
  }

  private static CompletableFuture<byte[]> read(Context context, int bytes, InetAddress sender) {
    BodyMemory.Share share = MEMORY.share(sender);
    try {
      BodyReading reading = new BodyReading(context.req(), bytes, ARRIVES_WITHIN);
      ProblemException busy = new ProblemException(Problem.of(RequestRefusal.BUSY));
      Deadline waiting = new Deadline(context.req(), ARRIVES_WITHIN, () -> reading.stop(busy));
      return reading.into(share, waiting).whenComplete((body, failure) -> share.close());
    } catch (Exception e) {
      share.close();
      return CompletableFuture.failedFuture(e);
    }
  }

  private static void run(Then next, Context context, byte[] body) {
    try {
      next.handle(context, body);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }
}
