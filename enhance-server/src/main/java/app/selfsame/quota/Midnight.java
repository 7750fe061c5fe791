package app.selfsame.quota;

import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Makes an allowance forget a day when it ends, though nobody comes.
 *
 * <p>It looks at the clock at least once a minute, because clocks are set and computers sleep.
 */
public final class Midnight implements AutoCloseable {
  private static final long DAY_MILLIS = TimeUnit.DAYS.toMillis(1);
  private static final long MOST_MILLIS = TimeUnit.MINUTES.toMillis(1);

  private final DailyAllowance allowance;
  private final Clock clock;
  private final ScheduledExecutorService timer;

  Midnight(DailyAllowance allowance, Clock clock, ScheduledExecutorService timer) {
    this.allowance = allowance;
    this.clock = clock;
    this.timer = timer;
    schedule();
  }

  /** Watches on a thread of its own, which keeps no process alive. */
  public static Midnight watch(DailyAllowance allowance, Clock clock) {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "midnight");
              thread.setDaemon(true);
              return thread;
            });
    return new Midnight(allowance, clock, timer);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  private void schedule() {
    long untilMidnight = DAY_MILLIS - Math.floorMod(clock.millis(), DAY_MILLIS);
    timer.schedule(this::look, Math.min(untilMidnight, MOST_MILLIS), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      allowance.forgetEarlierDays();
    } finally {
      schedule();
    }
  }
}
