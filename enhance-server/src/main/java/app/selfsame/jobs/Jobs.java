package app.selfsame.jobs;

import app.selfsame.store.Database;
import app.selfsame.store.Engine;
import app.selfsame.store.Store;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All work that is done later. It stands in the database, so what was written down is done although the process dies, by
 * this server or by another that has the same database; each piece by one at a time.
 */
public final class Jobs implements AutoCloseable {
  /** The folder with the tables. */
  public static final String MIGRATIONS = "app/selfsame/jobs/migrations";

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int THREADS = 4;
  private static final Duration POLLED_EVERY = Duration.ofSeconds(2);
  // Shorter beats declare living workers dead on a machine that is overloaded.
  private static final Duration BEATS_EVERY = Duration.ofSeconds(5);
  private static final int BEATS_MISSED = 4;
  private static final Duration STOPS_WITHIN = Duration.ofSeconds(5);

  private final Store store;
  private final Clock clock;
  private final Map<String, OneTimeTask<Void>> tasks = new LinkedHashMap<>();
  private final Map<String, RecurringTask<Void>> daily = new LinkedHashMap<>();
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
    OneTimeTask<Void> task =
        Tasks.oneTime(name)
            .onFailure((failed, operations) -> retry(failed, operations, work))
            .execute((instance, context) -> work(work, instance.getId()));
    if (tasks.putIfAbsent(name, task) != null) {
      throw new IllegalArgumentException(name);
    }
    return new Job(this, name);
  }

  /** Adds work that one of the servers does each day. */
  public void daily(String name, LocalTime utc, Runnable work) {
    RecurringTask<Void> task =
        Tasks.recurring(name, Schedules.daily(ZoneOffset.UTC, utc)).execute((instance, context) -> work.run());
    if (daily.putIfAbsent(name, task) != null) {
      throw new IllegalArgumentException(name);
    }
  }

  /** Begins to do what is written down, if there is any kind of work. */
  public void start() {
    if (tasks.isEmpty() && daily.isEmpty()) {
      return;
    }
    Database database = store.database();
    SchedulerBuilder builder =
        Scheduler.create(database.source(), new ArrayList<Task<?>>(tasks.values()))
            .startTasks(new ArrayList<>(daily.values()))
            .serializer(new NoData())
            .jdbcCustomization(customization(database.engine()))
            .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
            .threads(THREADS)
            .pollingInterval(POLLED_EVERY)
            .heartbeatInterval(BEATS_EVERY)
            .missedHeartbeatsLimit(BEATS_MISSED)
            .shutdownMaxWait(STOPS_WITHIN)
            // Their lines would repeat what failed, with whatever its message holds; see Failures.
            .failureLogging(LogLevel.OFF, false)
            .clock(clock::instant)
            .addSchedulerListener(new Failures());
    if (database.engine() == Engine.POSTGRESQL) {
      builder.pollUsingLockAndFetch(0.5, 2.0);
    }
    running = builder.build();
    running.start();
  }

  @Override
  public void close() {
    if (running != null) {
      running.stop();
    }
  }

  Instant now() {
    // As coarse as both engines keep it.
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  void schedule(Handle transaction, String name, String id, Instant when) {
    SchedulerClient client =
        SchedulerClient.Builder.create(new OneConnection(transaction.getConnection()), tasks.get(name))
            .serializer(new NoData())
            .jdbcCustomization(customization(store.database().engine()))
            .build();
    client.scheduleIfNotExists(new TaskInstance<Void>(name, id), when);
    transaction.afterCommit(this::wake);
  }

  private void wake() {
    if (running != null) {
      running.triggerCheckForDueExecutions();
    }
  }

  private static void work(Work work, String id) {
    try {
      work.run(id);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new JobFailedException(e);
    }
  }

  private void retry(ExecutionComplete failed, ExecutionOperations<Void> operations, Work work) {
    Optional<Duration> pause = Patience.after(failed.getExecution().consecutiveFailures);
    if (pause.isPresent()) {
      operations.reschedule(failed, now().plus(pause.get()));
    } else {
      operations.remove();
      work.giveUp(failed.getExecution().taskInstance.getId());
    }
  }

  private static JdbcCustomization customization(Engine engine) {
    return engine == Engine.SQLITE ? new SqliteJdbcCustomization() : new PostgreSqlJdbcCustomization(false, true);
  }

  /** Tells the operator that work failed, and nothing of what it was for. */
  private static final class Failures extends AbstractSchedulerListener {
    @Override
    public void onExecutionComplete(ExecutionComplete completed) {
      if (completed.getResult() == ExecutionComplete.Result.FAILED) {
        LOG.atWarn()
            .setCause(completed.getCause().orElse(null))
            .addKeyValue("job", completed.getExecution().taskInstance.getTaskName())
            .log("job-failed");
      }
    }
  }
}
