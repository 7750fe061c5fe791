package app.selfsame.light;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.decode.effort.StillWanted;
import app.selfsame.decode.effort.UnwantedPictureException;
import app.selfsame.engine.SharedHeap;
import app.selfsame.http.BodyMemory;
import app.selfsame.http.BodyReading;
import app.selfsame.http.Deadline;
import app.selfsame.http.Presence;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.quota.FairUse;
import app.selfsame.refusal.RefusalCode;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** One request for better light: its body comes, is worked on, and the answer goes. */
final class LightExchange {
  private final Context context;
  private final LightRequest request;
  private final InetAddress sender;
  private final LightLimits limits;
  private final FairUse fairUse;
  private final Workers workers;
  private final SharedHeap heap;
  private final BodyReading reading;
  /** Runs while the request waits, be it for memory or for a worker. */
  private final Deadline waiting;
  private final CompletableFuture<EnhancedFile> made = new CompletableFuture<>();
  /** Whether a worker has begun, or it is too late to. */
  private final AtomicBoolean isSettled = new AtomicBoolean();

  LightExchange(
      Context context,
      LightRequest request,
      InetAddress sender,
      LightLimits limits,
      FairUse fairUse,
      Workers workers,
      SharedHeap heap) {
    this.context = context;
    this.request = request;
    this.sender = sender;
    this.limits = limits;
    this.fairUse = fairUse;
    this.workers = workers;
    this.heap = heap;
    reading = new BodyReading(context.req(), request.bytes(), LightLimits.TRANSFER);
    waiting = new Deadline(context.req(), limits.queueWait(), this::giveUp);
  }

  /** Answers, and gives all memory back in the end. */
  CompletableFuture<Void> answer(BodyMemory.Share memoryOfBody, PictureMemory.Share memoryOfPicture)
      throws IOException {
    return reading.into(memoryOfBody, waiting)
        .handle((body, failure) -> failure == null ? work(body, memoryOfPicture) : refuseRest(failure, memoryOfBody))
        .thenCompose(answered -> answered)
        .whenComplete(
            (nothing, failure) -> {
              memoryOfPicture.close();
              memoryOfBody.close();
            });
  }

  /** So that whoever is refused while still sending hears of it. */
  private CompletableFuture<Void> refuseRest(Throwable failure, BodyMemory.Share memory) {
    memory.close();
    boolean isSlow = failure instanceof ProblemException refusal && refusal.problem().code() == RefusalCode.TOO_SLOW;
    try {
      CompletableFuture<Void> read = isSlow ? CompletableFuture.completedFuture(null) : reading.discardRest();
      return read.thenCompose(nothing -> CompletableFuture.failedFuture(failure));
    } catch (IOException e) {
      // The sender is gone.
      return CompletableFuture.failedFuture(failure);
    }
  }

  private CompletableFuture<Void> work(byte[] body, PictureMemory.Share memory) {
    return decided(body, memory)
        .thenCompose(this::send)
        .whenComplete((nothing, failure) -> Arrays.fill(body, (byte) 0));
  }

  /** What reaches a decoder counts as a use, unless it is the server that fails. */
  private CompletableFuture<EnhancedFile> decided(byte[] body, PictureMemory.Share memory) {
    try {
      CropFile file = CropFile.admit(request.format(), body, limits.maxPixels());
      FairUse.Use use = fairUse.take(context);
      waiting.run();
      workers.submit(sender, enhancer -> make(file, enhancer, memory));
      return made.whenComplete(
          (answer, failure) -> {
            if (failure != null && !(failure instanceof ProblemException refusal && refusal.problem().status() < 500)) {
              use.giveBack(context);
            }
          });
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void giveUp() {
    if (isSettled.compareAndSet(false, true)) {
      ProblemException busy = Refusals.busy(limits.queueWait());
      reading.stop(busy);
      made.completeExceptionally(busy);
    }
  }

  /** By a worker: nobody else fails with what it throws. */
  private void make(CropFile file, Enhancer enhancer, PictureMemory.Share memory) {
    try (Presence presence = Presence.of(context.req())) {
      boolean hasMemory = !isSettled.get() && memory.take(LightLimits.bytesOf(file.pixels()), waiting.leftNanos());
      if (!hasMemory) {
        giveUp();
      } else if (isSettled.compareAndSet(false, true)) {
        waiting.pause();
        deliver(heap.run(alone -> made(file, enhancer, presence, alone)), file, memory);
      }
    } catch (InterruptedException e) {
      // The server is stopping.
      giveUp();
    } catch (Exception | Error e) {
      made.completeExceptionally(e);
    }
  }

  private EnhancedFile made(CropFile file, Enhancer enhancer, Presence presence, boolean alone) {
    StillWanted wanted = () -> !presence.isGone();
    try {
      if (wanted.isStillWanted()) {
        return EnhancedFile.of(file, request, new PhotoDecoder(wanted), enhancer, alone);
      }
    } catch (UnwantedPictureException e) {
      // As before the decoding.
    }
    throw Refusals.of(RequestRefusal.CUT_SHORT);
  }

  private void deliver(EnhancedFile answer, CropFile file, PictureMemory.Share memory) {
    memory.keep(answer.bytes() == file.bytes() ? 0 : answer.bytes().length);
    LightMetrics.made(context, answer.outcome());
    made.complete(answer);
  }

  private CompletableFuture<Void> send(EnhancedFile answer) {
    try {
      return answer.send(context, LightLimits.TRANSFER).whenComplete((nothing, failure) -> answer.wipe());
    } catch (IOException | RuntimeException e) {
      answer.wipe();
      return CompletableFuture.failedFuture(e);
    }
  }
}
