package app.selfsame.jobs;

import app.selfsame.store.Store;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * All work that is done later. It stands in the database, so what was written down is done although the process dies, by
 * this server or by another that has the same database; each piece by one at a time.
 */
public final class Jobs implements AutoCloseable {
  /** The folder with the tables. */
  public static final String MIGRATIONS = "app/selfsame/jobs/migrations";

  private static final int THREADS = 4;

  private final Store store;
  private final Clock clock;
  private final Map<String, OneTimeTask<Void>> tasks = new LinkedHashMap<>();
  private final Map<String, RecurringTask<Void>> recurring = new LinkedHashMap<>();
  private Scheduler running;

  public Jobs(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Adds a kind of work, before {@link #start}.
   *
   * @param name that stays, as work that is written down is found by it
   */
  public Job job(String name, Work work) {
    if (tasks.putIfAbsent(name, Schedulers.once(name, work, clock)) != null) {
      throw new IllegalArgumentException(name);
    }
    return new Job(this, name);
  }

  /** Adds work that one of the servers does each day. */
  public void daily(String name, LocalTime utc, Runnable work) {
    recurring(name, Schedules.daily(ZoneOffset.UTC, utc), work);
  }

  /** Adds work that one of the servers does again and again, so long after it was done last. */
  public void every(String name, Duration pause, Runnable work) {
    recurring(name, FixedDelay.of(pause), work);
  }

  private void recurring(String name, Schedule schedule, Runnable work) {
    RecurringTask<Void> task = Tasks.recurring(name, schedule).execute((instance, context) -> work.run());
    if (recurring.putIfAbsent(name, task) != null) {
      throw new IllegalArgumentException(name);
    }
  }

  /** Begins to do what is written down, if there is any kind of work. */
  public void start() {
    if (tasks.isEmpty() && recurring.isEmpty()) {
      return;
    }
    running =
        Schedulers.builder(store.database(), new ArrayList<Task<?>>(tasks.values()), THREADS, clock)
            .startTasks(new ArrayList<>(recurring.values()))
            .build();
    running.start();
  }

  @Override
  public void close() {
    if (running != null) {
      running.stop();
    }
  }

  Instant now() {
    return Schedulers.now(clock);
  }

  void schedule(Handle transaction, String name, String id, Instant when) {
    SchedulerClient client =
        SchedulerClient.Builder.create(new OneConnection(transaction.getConnection()), tasks.get(name))
            .serializer(new NoData())
            .jdbcCustomization(Schedulers.customization(store.database().engine()))
            .build();
    client.scheduleIfNotExists(new TaskInstance<Void>(name, id), when);
    transaction.afterCommit(this::wake);
  }

  private void wake() {
    if (running != null) {
      running.triggerCheckForDueExecutions();
    }
  }
}
