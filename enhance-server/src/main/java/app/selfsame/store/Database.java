package app.selfsame.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;

/**
 * What the server keeps, in transactions. SQLite runs those that write one at a time; PostgreSQL runs them beside each
 * other and lets each statement see what has been committed (READ COMMITTED). So that both come to the same, whoever
 * decides by what a row says first changes that row with a statement that has the condition in it, and looks how many
 * rows it changed: from there until the end of the transaction nobody else changes it.
 */
public final class Database implements AutoCloseable {
  private static final int TRIES = 10;
  private static final int EMPTYING_MILLIS = 1_000;
  // Two that wait for each other, and one that could not be put into an order with others.
  private static final Set<String> COLLISIONS = Set.of("40P01", "40001");
  private static final String DUPLICATE = "23505";

  private final Engine engine;
  private final HikariDataSource writing;
  private final HikariDataSource reading;
  private final Jdbi writer;
  private final Jdbi reader;
  private final ThreadLocal<Boolean> busy = new ThreadLocal<>();
  /** A full disk keeps nobody from reading. */
  private final Outage ofWriting = new Outage("writing");
  private final Outage ofReading = new Outage("reading");

  Database(Engine engine, HikariDataSource writing, HikariDataSource reading) {
    this.engine = engine;
    this.writing = writing;
    this.reading = reading;
    writer = Jdbi.create(writing);
    reader = Jdbi.create(reading);
  }

  public Engine engine() {
    return engine;
  }

  /**
   * Does something in one transaction: all of it when it returns, nothing when it throws. It is done once more when the
   * database took it back because of another, so it must do nothing that stays beside.
   *
   * @throws IllegalStateException within another of this thread, which would wait for itself
   * @throws StoreUnavailableException when the database cannot be had or has no room
   */
  public <T, X extends Exception> T inTransaction(HandleCallback<T, X> work) throws X {
    return alone(ofWriting, () -> writer.inTransaction(work));
  }

  /** The same without a result. */
  public <X extends Exception> void useTransaction(HandleConsumer<X> work) throws X {
    inTransaction(
        handle -> {
          work.useHandle(handle);
          return null;
        });
  }

  /** Reads, and sees all that had been committed when it began. It cannot write. */
  public <T, X extends Exception> T reading(HandleCallback<T, X> work) throws X {
    return alone(ofReading, () -> reader.inTransaction(work));
  }

  /**
   * Takes what was deleted or overwritten out of SQLite's log of changes (WAL), unless somebody is reading. PostgreSQL
   * sees to its own.
   */
  public void emptyLog() {
    if (engine != Engine.SQLITE) {
      return;
    }
    alone(
        ofWriting,
        () -> {
          try (Connection connection = writing.getConnection();
              Statement statement = connection.createStatement()) {
            // It waits for those who read, and whoever wants to write meanwhile waits for it.
            statement.execute("pragma busy_timeout = " + EMPTYING_MILLIS);
            try {
              statement.execute("pragma wal_checkpoint(truncate)");
            } finally {
              statement.execute("pragma busy_timeout = " + Opening.BUSY_MILLIS);
            }
            return null;
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Whether it answers; where it does not, that takes as long as waiting for a connection does. */
  boolean isAnswering() {
    try {
      return reading(handle -> !handle.select("select 1 from flyway_schema_history").mapTo(Integer.class).list().isEmpty());
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** For libraries that manage their own transactions. */
  public DataSource source() {
    return writing;
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
  }

  private <T, X extends Exception> T alone(Outage outage, Attempt<T, X> attempt) throws X {
    if (busy.get() != null) {
      throw new IllegalStateException("a transaction within a transaction");
    }
    outage.admit();
    busy.set(true);
    try {
      T result = persistently(attempt);
      outage.succeeded();
      return result;
    } catch (RuntimeException e) {
      throw outage.told(e);
    } finally {
      busy.remove();
      outage.left();
    }
  }

  private static <T, X extends Exception> T persistently(Attempt<T, X> attempt) throws X {
    for (int tried = 1; ; tried++) {
      try {
        return attempt.make();
      } catch (RuntimeException e) {
        if (tried == TRIES || !isCollision(e)) {
          throw e;
        }
      }
    }
  }

  /**
   * Whether a statement failed because a row like it was committed while it ran, though none was there when it began.
   * With SQLite nothing is committed meanwhile.
   */
  public static boolean isDuplicate(Throwable failure) {
    return state(failure).equals(DUPLICATE);
  }

  private static boolean isCollision(Throwable failure) {
    return COLLISIONS.contains(state(failure));
  }

  /** What the database calls a failure (SQLSTATE); empty when it says nothing. */
  private static String state(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused && refused.getSQLState() != null) {
        return refused.getSQLState();
      }
    }
    return "";
  }

  private interface Attempt<T, X extends Exception> {
    T make() throws X;
  }
}
