package app.selfsame.light;

import app.selfsame.document.Catalogue;
import app.selfsame.engine.SharedHeap;
import app.selfsame.http.BodyMemory;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.SenderShares;
import app.selfsame.quota.FairUse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.InetAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Answers {@code POST /enhance}: a picture comes as the raw body and goes back with better light. Of picture and sender
 * nothing is kept: no byte goes to disk or into a log, and pixels and files are overwritten as soon as the answer is
 * written, or cannot be.
 *
 * <p>What is cheap to refuse is refused first. No thread waits while bytes travel: a body takes memory as it arrives,
 * and a whole one waits for its sender's turn with a worker. Who has waited for too long in all is told that the server is busy.
 */
final class LightHandler implements Handler, AutoCloseable {
  private final LightLimits limits;
  private final Catalogue catalogue;
  private final FairUse fairUse;
  private final ClientAddress senders;
  private final SenderShares shares;
  private final BodyMemory bodies;
  private final PictureMemory pictures;
  private final Workers workers;
  private final SharedHeap heap = new SharedHeap();
  private final AtomicInteger requests = new AtomicInteger();

  /**
   * Opens as many enhancers as there are workers.
   *
   * @param senders finds where a request came from
   * @param shares of each sender, in requests under way
   */
  LightHandler(
      LightLimits limits,
      Catalogue catalogue,
      Enhancers enhancers,
      FairUse fairUse,
      ClientAddress senders,
      SenderShares shares) {
    this.limits = limits;
    this.catalogue = catalogue;
    this.fairUse = fairUse;
    this.senders = senders;
    this.shares = shares;
    bodies = new BodyMemory(limits.queueBytes(), limits.maxBodyBytes());
    pictures = new PictureMemory(limits.pictureBytes());
    workers = new Workers(limits.workers(), enhancers);
  }

  @Override
  public void handle(Context context) {
    LightMetrics.begin(context);
    LightRequest request = LightRequest.of(context, catalogue);
    fairUse.require(context);
    InetAddress sender = senders.of(context.req());
    if (!shares.take(sender, 1)) {
      throw Refusals.busy(limits.queueWait());
    }
    requests.incrementAndGet();
    context.future(() -> answer(context, request, sender).whenComplete((nothing, failure) -> leave(sender)));
  }

  private CompletableFuture<Void> answer(Context context, LightRequest request, InetAddress sender) {
    try {
      return new LightExchange(context, request, sender, limits, fairUse, workers, heap)
          .answer(bodies.share(sender), pictures.share());
    } catch (Exception e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void leave(InetAddress sender) {
    shares.giveBack(sender, 1);
    requests.decrementAndGet();
  }

  /** Bytes of memory that bodies hold at the moment. */
  long reservedBytes() {
    return bodies.reservedBytes();
  }

  /** Requests that wait for memory at the moment. */
  int waiting() {
    return bodies.waiting() + pictures.waiting();
  }

  /** Requests under way: they send their body, wait, are worked on or receive their answer. */
  int requests() {
    return requests.get();
  }

  /** Workers that are taken at the moment, those included that wait for memory for their picture. */
  int busyWorkers() {
    return workers.busy();
  }

  @Override
  public void close() {
    workers.close();
  }
}
