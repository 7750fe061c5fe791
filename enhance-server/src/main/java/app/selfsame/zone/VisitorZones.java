package app.selfsame.zone;

import app.selfsame.http.Access;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.Presence;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.http.SenderShares;
import app.selfsame.http.Sending;
import app.selfsame.http.WholeBodies;
import app.selfsame.message.Argument;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.quota.FairUse;
import app.selfsame.results.ZoneAnswer;
import app.selfsame.workshop.ApartWorkers;
import app.selfsame.workshop.Done;
import app.selfsame.workshop.ZoneOrder;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Reads pages for those who have no key: one at a time, whoever sends them, so that companies never wait for them. A
 * sender has two on their way at most, and the others' turns come between.
 */
final class VisitorZones implements Handler, AutoCloseable {
  private static final int WAITING = 16;
  private static final int REQUESTS_PER_SENDER = 2;
  private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(30);
  private static final Duration ANSWER_TAKEN_WITHIN = Duration.ofSeconds(30);
  private static final Map<String, String> LATER = Map.of("Retry-After", "30");

  private final FairUse fairUse;
  private final ClientAddress senders;
  private final int largestBytes;
  private final ApartWorkers workers;
  private final Clock clock;
  private final SenderShares shares = new SenderShares(REQUESTS_PER_SENDER);
  private final WholeBodies bodies;
  private final ThreadPoolExecutor thread;

  /**
   * @param senders finds where a request came from
   * @param largestBytes of a file, and of all files together that are on their way or are read
   */
  VisitorZones(FairUse fairUse, ClientAddress senders, int largestBytes, ApartWorkers workers, Clock clock) {
    this.fairUse = fairUse;
    this.senders = senders;
    this.largestBytes = largestBytes;
    this.workers = workers;
    this.clock = clock;
    bodies = new WholeBodies(senders, largestBytes, largestBytes, ARRIVES_WITHIN);
    thread =
        new ThreadPoolExecutor(
            1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(WAITING),
            task -> {
              Thread one = new Thread(task, "visitors-pages");
              one.setDaemon(true);
              return one;
            });
    thread.allowCoreThreadTimeOut(true);
  }

  /** Lets those through who have a use left: pages of other sites are not to spend it. */
  void require(Context context) {
    Access.OWN_PAGES.require(context);
    fairUse.require(context);
  }

  @Override
  public void handle(Context context) {
    if (context.req().getContentLengthLong() > largestBytes) {
      throw new ProblemException(Problem.of(RequestRefusal.TOO_MANY_BYTES, Argument.bytes(largestBytes)));
    }
    InetAddress sender = senders.of(context.req());
    if (!shares.take(sender, 1)) {
      throw busy();
    }
    context.future(
        () -> bodies.answer(context, this::answer).whenComplete((nothing, failure) -> shares.giveBack(sender, 1)));
  }

  private CompletableFuture<Void> answer(Context context, byte[] body) {
    return read(context, body)
        .whenComplete((answer, failure) -> Arrays.fill(body, (byte) 0))
        .thenCompose(answer -> Sending.once(context, answer, ANSWER_TAKEN_WITHIN));
  }

  private CompletableFuture<byte[]> read(Context context, byte[] body) {
    try {
      return CompletableFuture.supplyAsync(() -> readNow(context, body), thread);
    } catch (RejectedExecutionException e) {
      return CompletableFuture.failedFuture(busy());
    }
  }

  /** What reaches a reader counts as a use, unless none could be started. */
  private byte[] readNow(Context context, byte[] body) {
    if (isGone(context)) {
      throw new ProblemException(Problem.of(RequestRefusal.CUT_SHORT));
    }
    FairUse.Use use = fairUse.take(context);
    try {
      Done done = workers.workApart(ZoneOrder.asOf(clock.instant(), body, SpokenLanguage.of(context)));
      if (done instanceof Done.Lost lost && lost.why() == Done.Why.NOT_STARTED) {
        use.giveBack(context);
        throw busy();
      }
      ZoneMetrics.made(context, ZoneAnswer.outcome(done));
      return ZoneAnswer.of(done, false);
    } catch (InterruptedException e) {
      // The server is stopping.
      use.giveBack(context);
      throw busy();
    }
  }

  private static boolean isGone(Context context) {
    try (Presence presence = Presence.of(context.req())) {
      return presence.isGone();
    } catch (IOException e) {
      return true;
    }
  }

  private static ProblemException busy() {
    return new ProblemException(Problem.of(RequestRefusal.BUSY), LATER);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
