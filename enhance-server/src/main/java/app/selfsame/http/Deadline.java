package app.selfsame.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * The time that something may take in all, with pauses that do not count. A connection's idle timeout alone is begun
 * anew with every byte, so that a byte now and then would hold memory for ever.
 */
public final class Deadline {
  private final Scheduler scheduler;
  private final Runnable expired;
  private long leftNanos;
  private long since;
  private Scheduler.Task running;

  /**
   * A time that does not run yet.
   *
   * @param request of the server whose timer wakes it
   * @param expired is run by a thread of the server when the time is over, unless it is paused
   */
  public Deadline(HttpServletRequest request, Duration limit, Runnable expired) {
    this(ConnectionOf.connector(request).getScheduler(), limit, elsewhere(request, expired));
  }

  Deadline(Scheduler scheduler, Duration limit, Runnable expired) {
    this.scheduler = scheduler;
    this.expired = expired;
    leftNanos = limit.toNanos();
  }

  /** The timer has one thread for all: what an end leads to, such as an answer, must not hold it up. */
  private static Runnable elsewhere(HttpServletRequest request, Runnable task) {
    Executor executor = ConnectionOf.connector(request).getExecutor();
    return () -> executor.execute(task);
  }

  /** Lets the time run, from where it was paused. */
  public synchronized void run() {
    if (running == null) {
      since = System.nanoTime();
      running = scheduler.schedule(expired, Math.max(0, leftNanos), TimeUnit.NANOSECONDS);
    }
  }

  /** Stops the time, for a while or for good. It may be over all the same, if it was about to be. */
  public synchronized void pause() {
    if (running != null) {
      leftNanos -= System.nanoTime() - since;
      running.cancel();
      running = null;
    }
  }

  /** What is left, if it runs from now on; never negative. */
  public synchronized long leftNanos() {
    long spent = running == null ? 0 : System.nanoTime() - since;
    return Math.max(0, leftNanos - spent);
  }
}
