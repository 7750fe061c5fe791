package app.selfsame.payment;

import app.selfsame.http.BodyMemory;
import app.selfsame.http.BodyReading;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.Deadline;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.payment.stripe.StripeException;
import app.selfsame.payment.stripe.StripeRefusedException;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests with small bodies. No thread of the server's waits for a body or for Stripe: those who need Stripe wait in a
 * line of their own, which is short, so that a Stripe that hangs keeps nobody else waiting.
 */
final class Exchanges implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Exchanges.class);
  private static final int MEMORY_BYTES = 4 << 20;
  private static final int LARGEST_BYTES = 1 << 19;
  private static final Duration TRANSFER = Duration.ofSeconds(10);
  private static final Duration WAIT = Duration.ofSeconds(10);
  private static final int CALLS = 8;
  private static final int CALLS_WAITING = 16;
  private static final Map<String, String> SOON = Map.of("Retry-After", "5");

  private final ClientAddress senders;
  private final BodyMemory memory = new BodyMemory(MEMORY_BYTES, LARGEST_BYTES);
  private final ThreadPoolExecutor calls =
      new ThreadPoolExecutor(
          CALLS,
          CALLS,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(CALLS_WAITING),
          task -> new Thread(task, "stripe"));

  Exchanges(ClientAddress senders) {
    this.senders = senders;
    calls.allowCoreThreadTimeOut(true);
  }

  /** Answers a request when its body is there; the route has limited its length. */
  Handler of(Answering answering) {
    return context -> context.future(() -> answer(context, answering));
  }

  /** Does what waits for Stripe; when too many do so already, it is refused at once. */
  CompletableFuture<Void> asking(Call call) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    try {
      calls.execute(
          () -> {
            try {
              call.make();
              done.complete(null);
            } catch (StripeException e) {
              done.completeExceptionally(refused(e));
            } catch (RuntimeException | Error e) {
              done.completeExceptionally(e);
            }
          });
    } catch (RejectedExecutionException e) {
      done.completeExceptionally(new ProblemException(Problem.of(PaymentRefusal.DOWN), SOON));
    }
    return done;
  }

  @Override
  public void close() {
    calls.shutdownNow();
  }

  private static ProblemException refused(StripeException failure) {
    if (failure instanceof StripeRefusedException) {
      LOG.atError().addKeyValue("why", failure.getMessage()).log("stripe-refuses");
      return new ProblemException(Problem.of(PaymentRefusal.BROKEN));
    }
    LOG.atWarn().addKeyValue("why", failure.getMessage()).log("stripe-unreachable");
    return new ProblemException(Problem.of(PaymentRefusal.DOWN), SOON);
  }

  private CompletableFuture<Void> answer(Context context, Answering answering) {
    BodyMemory.Share share = memory.share(senders.of(context.req()));
    BodyReading reading = new BodyReading(context.req(), (int) context.req().getContentLengthLong(), TRANSFER);
    ProblemException busy = new ProblemException(Problem.of(RequestRefusal.BUSY), SOON);
    try {
      return reading
          .into(share, new Deadline(context.req(), WAIT, () -> reading.stop(busy)))
          .thenCompose(body -> answering.answer(context, body))
          .whenComplete((nothing, failure) -> share.close());
    } catch (IOException e) {
      share.close();
      return CompletableFuture.failedFuture(e);
    }
  }

  /** What is done with a body. */
  interface Answering {
    CompletableFuture<Void> answer(Context context, byte[] body);
  }

  /** What waits for Stripe. */
  interface Call {
    void make() throws StripeException;
  }
}
