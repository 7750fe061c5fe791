package app.selfsame.light;

import app.selfsame.document.Catalogue;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.metrics.EnhanceWatch;
import app.selfsame.quota.FairUse;
import app.selfsame.refusal.RefusalCode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.concurrent.Semaphore;

/**
 * Answers {@code POST /enhance}: a picture comes as the raw body and goes back with better light. Of picture and sender
 * nothing is kept: no byte goes to disk or into a log, and pixels and files are overwritten as soon as the answer is
 * written, or cannot be.
 *
 * <p>What is cheap to refuse is refused first. Then a request gets a thread's place, memory for its body as it arrives,
 * and only with the whole body a worker and memory for the picture, so that a slow sender holds up nobody.
 */
public final class EnhanceHandler implements Handler {
  private final EnhanceLimits limits;
  private final Catalogue catalogue;
  private final FairUse fairUse;
  private final EnhanceWatch watch;
  private final BodyReader reader;
  private final Semaphore places = new Semaphore(EnhanceLimits.MAX_REQUESTS);
  private final Semaphore refused = new Semaphore(EnhanceLimits.MAX_REFUSED);
  private final MemoryBudget memory;
  private final PictureMemory pictures;
  private final Workers workers;

  /** Opens as many enhancers as there are workers. */
  public EnhanceHandler(
      EnhanceLimits limits, Catalogue catalogue, Enhancers enhancers, FairUse fairUse, EnhanceWatch watch) {
    this(limits, catalogue, enhancers, fairUse, watch, new BodyReader(EnhanceLimits.TRANSFER, System::nanoTime));
  }

  EnhanceHandler(
      EnhanceLimits limits,
      Catalogue catalogue,
      Enhancers enhancers,
      FairUse fairUse,
      EnhanceWatch watch,
      BodyReader reader) {
    this.limits = limits;
    this.catalogue = catalogue;
    this.fairUse = fairUse;
    this.watch = watch;
    this.reader = reader;
    memory = new MemoryBudget(limits.queueBytes());
    pictures = new PictureMemory(limits.pictureBytes());
    workers = new Workers(limits.workers(), enhancers);
  }

  @Override
  public void handle(Context context) {
    long start = System.nanoTime();
    try {
      admit(LightRequest.of(context, catalogue, limits.maxBodyBytes()), context, start);
    } catch (ProblemException refusal) {
      watch.answered(refusal.problem().code().id(), refusal.problem().status(), secondsSince(start));
      discardRest(refusal, context);
      throw refusal;
    } catch (RuntimeException | Error failure) {
      watch.answered(RefusalCode.INTERNAL.id(), Problem.INTERNAL.status(), secondsSince(start));
      throw failure;
    }
  }

  /** So that whoever is refused early hears of it; a few at a time, lest refusing takes all threads. */
  private void discardRest(ProblemException refusal, Context context) {
    if (refusal.problem().code() != RefusalCode.TOO_SLOW && refused.tryAcquire()) {
      try {
        reader.discard(context.req(), limits.maxBodyBytes());
      } finally {
        refused.release();
      }
    }
  }

  private void admit(LightRequest request, Context context, long start) {
    fairUse.require(context);
    if (!places.tryAcquire()) {
      throw Refusals.busy(limits.queueWait());
    }
    try (MemoryBudget.Share memoryOfBody = memory.share(request.bytes())) {
      receive(request, memoryOfBody, context, start);
    } finally {
      places.release();
    }
  }

  private void receive(LightRequest request, MemoryBudget.Share memoryOfBody, Context context, long start) {
    Waiting waiting = new Waiting(limits.queueWait());
    byte[] body = reader.read(context.req(), request.bytes(), memoryOfBody, waiting);
    try (PictureMemory.Share memoryOfPicture = pictures.share()) {
      CropFile file = CropFile.admit(request.format(), body, limits.maxPixels());
      EnhancedFile answer = enhanced(file, request, memoryOfPicture, waiting, context);
      double seconds = secondsSince(start);
      answer.send(context.req(), context.res(), EnhanceLimits.TRANSFER);
      watch.answered(answer.outcome(), 200, seconds);
    } finally {
      Arrays.fill(body, (byte) 0);
    }
  }

  /** What reaches a decoder counts as a use, unless it is the server that fails. */
  private EnhancedFile enhanced(
      CropFile file, LightRequest request, PictureMemory.Share memoryOfPicture, Waiting waiting, Context context) {
    FairUse.Use use = fairUse.take(context);
    try {
      return workers.lend(
          waiting,
          enhancer -> {
            memoryOfPicture.take(EnhanceLimits.bytesOf(file.pixels()), waiting);
            EnhancedFile answer = EnhancedFile.of(file, request, enhancer);
            memoryOfPicture.keep(answer.bytes() == file.bytes() ? 0 : answer.bytes().length);
            return answer;
          });
    } catch (RuntimeException | Error failure) {
      if (!(failure instanceof ProblemException refusal) || refusal.problem().status() >= 500) {
        use.giveBack(context);
      }
      throw failure;
    }
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** Bytes of memory that bodies hold at the moment. */
  public long reservedBytes() {
    return memory.reservedBytes();
  }

  /** Requests that wait for memory at the moment. */
  public int waiting() {
    return memory.waiting() + pictures.waiting();
  }

  /** Requests that hold a thread at the moment: they wait, send their body, are worked on or receive their answer. */
  public int requests() {
    return EnhanceLimits.MAX_REQUESTS - places.availablePermits();
  }

  /** Workers that are taken at the moment, those included that wait for memory for their picture. */
  public int busyWorkers() {
    return workers.busy();
  }
}
