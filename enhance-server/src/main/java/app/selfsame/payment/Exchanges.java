package app.selfsame.payment;

import app.selfsame.http.ClientAddress;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.SmallBodies;
import app.selfsame.payment.stripe.StripeException;
import app.selfsame.payment.stripe.StripeRefusedException;
import io.javalin.http.Handler;
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
 * line of their own, which is short, so that a Stripe that hangs keeps nobody else waiting. There is one for those who
 * want to pay, who may be anybody and many, and one for all else, which they cannot fill.
 */
final class Exchanges implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Exchanges.class);
  private static final int MEMORY_BYTES = 4 << 20;
  private static final int LARGEST_BYTES = 1 << 19;
  private static final int CALLS = 8;
  private static final int CALLS_WAITING = 16;
  private static final Map<String, String> SOON = Map.of("Retry-After", "5");

  private final SmallBodies bodies;
  private final ThreadPoolExecutor orders = line();
  private final ThreadPoolExecutor others = line();

  Exchanges(ClientAddress senders) {
    bodies = new SmallBodies(senders, MEMORY_BYTES, LARGEST_BYTES);
  }

  private static ThreadPoolExecutor line() {
    ThreadPoolExecutor line =
        new ThreadPoolExecutor(
            CALLS,
            CALLS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(CALLS_WAITING),
            task -> new Thread(task, "stripe"));
    line.allowCoreThreadTimeOut(true);
    return line;
  }

  /** Answers a request when its body is there; the route has limited its length. */
  Handler of(SmallBodies.Later answering) {
    return bodies.later(answering);
  }

  /** Makes an order at Stripe; when too many are being made already, it is refused at once. */
  CompletableFuture<Void> ordering(Call call) {
    return waiting(orders, call);
  }

  /** Does what else waits for Stripe; when too much does so already, it is refused at once. */
  CompletableFuture<Void> asking(Call call) {
    return waiting(others, call);
  }

  private static CompletableFuture<Void> waiting(ThreadPoolExecutor line, Call call) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    try {
      line.execute(
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
    orders.shutdownNow();
    others.shutdownNow();
  }

  private static ProblemException refused(StripeException failure) {
    if (failure instanceof StripeRefusedException) {
      LOG.atError().addKeyValue("why", failure.getMessage()).log("stripe-refuses");
      return new ProblemException(Problem.of(PaymentRefusal.BROKEN));
    }
    LOG.atWarn().addKeyValue("why", failure.getMessage()).log("stripe-unreachable");
    return new ProblemException(Problem.of(PaymentRefusal.DOWN), SOON);
  }

  /** What waits for Stripe. */
  interface Call {
    void make() throws StripeException;
  }
}
