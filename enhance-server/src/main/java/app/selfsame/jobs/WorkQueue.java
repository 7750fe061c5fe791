package app.selfsame.jobs;

import app.selfsame.store.Database;
import app.selfsame.store.Store;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Much work of one kind, which must not hold up letters and the like: it has a table and threads of its own. What has a
 * higher priority is done first.
 */
public final class WorkQueue implements AutoCloseable {
  private final Store store;
  private final Clock clock;
  private final String table;
  private final String name;
  private final OneTimeTask<Void> task;
  private Scheduler running;

  /**
   * @param table like {@code scheduled_tasks}
   * @param name of the work, that stays
   */
  public WorkQueue(Store store, Clock clock, String table, String name, Work work) {
    this.store = store;
    this.clock = clock;
    this.table = table;
    this.name = name;
    task = Schedulers.once(name, work, clock);
  }

  /**
   * A piece of work.
   *
   * @param id which none that is waiting has
   * @param priority the higher, the sooner
   */
  public record Piece(String id, int priority) {}

  /** Begins to do what is written down, so many pieces at a time. */
  public void start(int threads) {
    Database database = store.database();
    running =
        Schedulers.builder(database, List.of(task), threads, clock).tableName(table).enablePriority().build();
    running.start();
  }

  /** Writes work down, to be done after the transaction is committed. */
  public void add(Handle transaction, List<Piece> pieces) {
    add(transaction, pieces, Schedulers.now(clock));
  }

  /** The same, not before a time. */
  public void add(Handle transaction, List<Piece> pieces, Instant when) {
    List<TaskInstance<?>> all = new ArrayList<>();
    pieces.forEach(
        piece -> all.add(new TaskInstance.Builder<Void>(name, piece.id()).priority(piece.priority()).build()));
    SchedulerClient client =
        SchedulerClient.Builder.create(new OneConnection(transaction.getConnection()), task)
            .serializer(new NoData())
            .tableName(table)
            .enablePriority()
            .jdbcCustomization(Schedulers.customization(store.database().engine()))
            .build();
    client.scheduleBatch(all, when);
    transaction.afterCommit(this::wake);
  }

  @Override
  public void close() {
    if (running != null) {
      running.stop();
    }
  }

  private void wake() {
    if (running != null) {
      running.triggerCheckForDueExecutions();
    }
  }
}
