package app.selfsame.jobs;

import app.selfsame.store.Database;
import app.selfsame.store.Engine;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How db-scheduler is set up, whatever it does. */
final class Schedulers {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final Duration POLLED_EVERY = Duration.ofSeconds(2);
  // Shorter beats declare living workers dead on a machine that is overloaded.
  private static final Duration BEATS_EVERY = Duration.ofSeconds(5);
  private static final int BEATS_MISSED = 4;
  private static final Duration STOPS_WITHIN = Duration.ofSeconds(5);

  private Schedulers() {}

  /** A scheduler that is not started yet. */
  static SchedulerBuilder builder(Database database, List<Task<?>> tasks, int threads, Clock clock) {
    SchedulerBuilder builder =
        Scheduler.create(database.source(), tasks)
            .serializer(new NoData())
            .jdbcCustomization(customization(database.engine()))
            .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
            .threads(threads)
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
    return builder;
  }

  /** Work that is done once, and after a failure once more, until patience ends. */
  static OneTimeTask<Void> once(String name, Work work, Clock clock) {
    return Tasks.oneTime(name)
        .onFailure((failed, operations) -> retry(failed, operations, work, clock))
        .execute((instance, context) -> run(work, instance.getId()));
  }

  static JdbcCustomization customization(Engine engine) {
    return engine == Engine.SQLITE ? new SqliteJdbcCustomization() : new PostgreSqlJdbcCustomization(false, true);
  }

  static Instant now(Clock clock) {
    // As coarse as both engines keep it.
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static void run(Work work, String id) {
    try {
      work.run(id);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new JobFailedException(e);
    }
  }

  private static void retry(
      ExecutionComplete failed, ExecutionOperations<Void> operations, Work work, Clock clock) {
    Optional<Duration> pause = Patience.after(failed.getExecution().consecutiveFailures);
    if (pause.isPresent()) {
      operations.reschedule(failed, now(clock).plus(pause.get()));
    } else {
      operations.remove();
      work.giveUp(failed.getExecution().taskInstance.getId());
    }
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
