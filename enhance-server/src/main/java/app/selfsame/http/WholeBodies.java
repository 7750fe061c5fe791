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
 * Bodies that are in memory as a whole, for routes that say how many bytes each takes. No thread waits for one, and all
 * that are on their way together have so much memory and no more.
 */
public final class WholeBodies {
  private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(10);
  private static final Map<String, String> SOON = Map.of("Retry-After", "5");

  private final ClientAddress senders;
  private final BodyMemory memory;
  private final Duration arrivesWithin;
  private final boolean isHeld;

  /**
   * Those of some kilobytes, such as forms and pieces of JSON.
   *
   * @param allBytes of all that are on their way
   * @param largestBytes of one body
   */
  public WholeBodies(ClientAddress senders, long allBytes, int largestBytes) {
    this(senders, allBytes, largestBytes, ARRIVES_WITHIN, false);
  }

  /**
   * Larger ones, which also count as long as they are worked on.
   *
   * @param arrivesWithin so long a sender may take
   */
  public WholeBodies(ClientAddress senders, long allBytes, int largestBytes, Duration arrivesWithin) {
    this(senders, allBytes, largestBytes, arrivesWithin, true);
  }

  private WholeBodies(
      ClientAddress senders, long allBytes, int largestBytes, Duration arrivesWithin, boolean isHeld) {
    this.senders = senders;
    this.arrivesWithin = arrivesWithin;
    this.isHeld = isHeld;
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

  /**
   * Reads the body and then answers, for whoever does something else when all is over.
   *
   * @return is complete when the answer is said
   */
  public CompletableFuture<Void> answer(Context context, Later next) {
    InetAddress sender = senders.of(context.req());
    BodyMemory.Share share = memory.share(sender);
    int bytes = Math.toIntExact(context.req().getContentLengthLong());
    BodyReading reading = new BodyReading(context.req(), bytes, arrivesWithin);
    ProblemException busy = new ProblemException(Problem.of(RequestRefusal.BUSY), SOON);
    try {
      CompletableFuture<byte[]> whole =
          reading.into(share, new Deadline(context.req(), arrivesWithin, () -> reading.stop(busy)));
      return isHeld
          ? whole.thenCompose(body -> next.handle(context, body)).whenComplete((nothing, failure) -> share.close())
          : whole.whenComplete((body, failure) -> share.close()).thenCompose(body -> next.handle(context, body));
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
