package app.selfsame.enrolment;

import app.selfsame.store.Database;
import java.time.Clock;
import java.time.Duration;

/** Deletes entries whose time is over. They are not there for anybody from the moment on in which it is. */
final class FaceExpiry implements Runnable {
  static final Duration LOOKED_EVERY = Duration.ofMinutes(10);

  /** Longer than a company that is to end goes on after its entries have gone ahead. */
  private static final Duration AHEAD_KNOWN_FOR = Duration.ofDays(90);

  private final Database database;
  private final FaceCollections collections;
  private final FaceEntries entries;
  private final Clock clock;

  FaceExpiry(Database database, FaceCollections collections, FaceEntries entries, Clock clock) {
    this.database = database;
    this.collections = collections;
    this.entries = entries;
    this.clock = clock;
  }

  @Override
  public void run() {
    int deleted =
        database.inTransaction(
            handle -> {
              collections.forgetAhead(handle, clock.instant().minus(AHEAD_KNOWN_FOR));
              return entries.deleteOver(handle);
            });
    if (deleted > 0) {
      database.emptyLog();
    }
  }
}
