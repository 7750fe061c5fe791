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
  private final Clock clock;

  FaceExpiry(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void run() {
    int deleted =
        database.inTransaction(
            handle -> {
              FaceCollections.forgetAhead(handle, clock.instant().minus(AHEAD_KNOWN_FOR));
              return FaceEntries.deleteOver(handle, clock.instant());
            });
    if (deleted > 0) {
      database.emptyLog();
    }
  }
}
