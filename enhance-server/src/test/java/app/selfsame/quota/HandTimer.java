package app.selfsame.quota;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Keeps what it is asked to do, for a test to do. */
final class HandTimer extends ScheduledThreadPoolExecutor {
  Runnable task;
  long millis;

  HandTimer() {
    super(1);
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
    this.task = task;
    this.millis = unit.toMillis(delay);
    return null;
  }
}
