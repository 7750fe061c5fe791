package app.selfsame.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Bodies of some kilobytes, such as forms and pieces of JSON, for routes that say how many bytes each takes. No thread
 * waits for one, and all that are on their way together have so much memory and no more.
 */
public final class SmallBodies {
  private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(10);
  private static final Map<String, String> SOON = Map.of("Retry-After", "5");

  private final ClientAddress senders;
  private final BodyMemory memory;

  /**
   * @param allBytes of all bodies at a time
   * @param largestBytes of one body
   */
  public SmallBodies(ClientAddress senders, long allBytes, int largestBytes) {
    this.senders = senders;
    memory = new BodyMemory(allBytes, largestBytes);
  }

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

  /** Answers some time after the body is there. */
  @FunctionalInterface
  public interface Later {
    /**
     * Begins to answer.
     *
     * @param body all of it
     * @return is complete when the answer is said
     */
    CompletableFuture<Void> handle(Context context, byte[] body);
  }

  /** A handler that reads the body first. */
  public Handler then(Then next) {
    return later(
        (context, body) -> {
          run(next, context, body);
          return CompletableFuture.completedFuture(null);
        });
  }

  /** The same for what takes its time. */
  public Handler later(Later next) {
    return context -> context.future(() -> answer(context, next));
  }

  private CompletableFuture<Void> answer(Context context, Later next) {
    InetAddress sender = senders.of(context.req());
    BodyMemory.Share share = memory.share(sender);
    int bytes = Math.toIntExact(context.req().getContentLengthLong());
    BodyReading reading = new BodyReading(context.req(), bytes, ARRIVES_WITHIN);
    ProblemException busy = new ProblemException(Problem.of(RequestRefusal.BUSY), SOON);
    try {
      return reading
          .into(share, new Deadline(context.req(), ARRIVES_WITHIN, () -> reading.stop(busy)))
          .whenComplete((body, failure) -> share.close())
          .thenCompose(body -> next.handle(context, body));
    } catch (IOException e) {
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
