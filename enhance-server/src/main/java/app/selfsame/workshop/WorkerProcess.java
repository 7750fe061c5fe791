package app.selfsame.workshop;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One process that works on photos, seen from outside. One caller at a time; anybody may end it. */
final class WorkerProcess {
  /** Holding so many faces against each other as there can be may take as long as so many photos, where all are much alike. */
  private static final int SEARCH_TAKES = 5;

  private static final long LAST_BREATH_SECONDS = 2;
  /** As shells count signals: the ninth. */
  private static final int KILLED = 128 + 9;

  private final WorkshopLimits limits;
  private final ExecutorService threads;
  private final Process process;
  private final CompletableFuture<Void> gone;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final Future<?> ready;
  private int photos;

  /**
   * Starts a process and does not wait until it is ready.
   *
   * @param threads wait for what it says
   */
  WorkerProcess(Launcher launcher, WorkshopLimits limits, ExecutorService threads) throws IOException {
    this.limits = limits;
    this.threads = threads;
    Path folder = WorkFolder.make();
    try {
      process = launcher.start(folder);
    } catch (IOException e) {
      WorkFolder.remove(folder);
      throw e;
    }
    gone = process.onExit().thenRun(() -> WorkFolder.remove(folder));
    in = new DataInputStream(new WipingInput(process.getInputStream()));
    out = new DataOutputStream(new WipingOutput(process.getOutputStream()));
    ready =
        threads.submit(
            () -> {
              Answer.requireMark(in);
              return null;
            });
  }

  /**
   * Works on a photo.
   *
   * @throws LostProcessException when the process has ended over it, or was ended for it
   * @throws InterruptedException when the caller is interrupted; the process was ended
   */
  Done work(Order order) throws LostProcessException, InterruptedException {
    await(ready, limits.start(), Done.Why.NOT_STARTED);
    int number = ++photos;
    Future<Done> answer =
        threads.submit(
            () -> {
              OrderFrame.write(order, out);
              return AnswerReader.read(Answer.read(number, in), order);
            });
    return await(answer, limit(order), Done.Why.TOO_SLOW);
  }

  private Duration limit(Order order) {
    return order instanceof SearchOrder ? limits.photo().multipliedBy(SEARCH_TAKES) : limits.photo();
  }

  /** How many photos it was given. */
  int photos() {
    return photos;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Is completed when it has ended and left nothing. */
  CompletableFuture<Void> gone() {
    return gone;
  }

  /** Ends it, whatever it does. */
  void end() {
    process.destroyForcibly();
  }

  private <T> T await(Future<T> awaited, Duration limit, Done.Why late) throws LostProcessException, InterruptedException {
    try {
      return awaited.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      end();
      throw new LostProcessException(late);
    } catch (InterruptedException e) {
      end();
      throw e;
    } catch (ExecutionException e) {
      boolean makesNoSense = e.getCause() instanceof StreamCorruptedException;
      Done.Why why = makesNoSense ? Done.Why.DIED : death();
      end();
      throw new LostProcessException(late == Done.Why.NOT_STARTED ? late : why);
    }
  }

  /** What it has ended of, if it has: it can also have closed its output and live. */
  private Done.Why death() throws InterruptedException {
    boolean hasEnded = process.waitFor(LAST_BREATH_SECONDS, TimeUnit.SECONDS);
    if (!hasEnded) {
      return Done.Why.DIED;
    }
    return switch (process.exitValue()) {
      case PhotoWorker.OUT_OF_MEMORY -> Done.Why.TOO_LARGE;
      case KILLED -> Done.Why.KILLED;
      default -> Done.Why.DIED;
    };
  }
}
