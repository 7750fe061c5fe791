package app.selfsame.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteException;

/**
 * Whether the database can be had. While no connection comes, one at a time waits for one, and all others are told at once:
 * who waits has a thread, and those that need no database need threads too. The log has a line when it is gone, and when it
 * is back.
 */
final class Outage {
  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

  /**
   * Classes of SQLSTATE (PostgreSQL's appendix A): the connection failed, resources such as the disk's are used up, an
   * operator has intervened, the system failed.
   */
  private static final Set<String> STATES = Set.of("08", "53", "57", "58");
  /** Somebody's statement was cancelled: a fault of that statement. */
  private static final String CANCELLED = "57014";
  /** SQLite's primary result codes: BUSY for longer than is waited, READONLY, IOERR, FULL, CANTOPEN. */
  private static final Set<Integer> CODES = Set.of(5, 8, 10, 13, 14);

  private final String access;
  private final AtomicReference<Thread> trying = new AtomicReference<>();
  private final AtomicBoolean isDown = new AtomicBoolean();
  private volatile boolean lacksConnections;

  /**
   * @param access for the log: reading or writing
   */
  Outage(String access) {
    this.access = access;
  }

  /**
   * Lets somebody use the database.
   *
   * @throws StoreUnavailableException when it is gone, and another is waiting for it
   */
  void admit() {
    if (lacksConnections && !trying.compareAndSet(null, Thread.currentThread())) {
      throw new StoreUnavailableException(null);
    }
  }

  /** Somebody who was admitted has used it. */
  void succeeded() {
    lacksConnections = false;
    if (isDown.compareAndSet(true, false)) {
      LOG.atInfo().addKeyValue("access", access).log("database-back");
    }
  }

  /**
   * What somebody who was admitted is told who could not use it.
   *
   * @return the failure itself where the database is not to blame
   */
  RuntimeException told(RuntimeException failure) {
    Throwable unavailable = unavailable(failure);
    if (unavailable == null) {
      return failure;
    }
    lacksConnections |= unavailable instanceof SQLTransientConnectionException;
    if (isDown.compareAndSet(false, true)) {
      LOG.atError().setCause(unavailable).addKeyValue("access", access).log("database-unavailable");
    }
    return new StoreUnavailableException(failure);
  }

  /** Somebody who was admitted goes, whatever came of it. */
  void left() {
    trying.compareAndSet(Thread.currentThread(), null);
  }

  /** What says that the database cannot be had; null when nothing does. */
  private static Throwable unavailable(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused && isUnavailable(refused)) {
        return cause;
      }
    }
    return null;
  }

  private static boolean isUnavailable(SQLException refused) {
    if (refused instanceof SQLTransientConnectionException) {
      return true;
    }
    if (refused instanceof SQLiteException sqlite) {
      return CODES.contains(sqlite.getResultCode().code & 0xff);
    }
    String state = String.valueOf(refused.getSQLState());
    return state.length() == 5 && STATES.contains(state.substring(0, 2)) && !state.equals(CANCELLED);
  }
}
