package app.selfsame.account;

import app.selfsame.account.AccountMetrics.Event;
import app.selfsame.store.Database;
import java.util.Optional;

/** Forgets what is over, each day: attempts, changes, sessions that were idle for too long, accounts that were to end. */
final class Purge implements Runnable {
  private final Database database;
  private final Attempts attempts;
  private final Sessions sessions;
  private final Moves moves;
  private final Accounts accounts;
  private final AccountMetrics metrics;

  Purge(
      Database database,
      Attempts attempts,
      Sessions sessions,
      Moves moves,
      Accounts accounts,
      AccountMetrics metrics) {
    this.database = database;
    this.attempts = attempts;
    this.sessions = sessions;
    this.moves = moves;
    this.accounts = accounts;
    this.metrics = metrics;
  }

  @Override
  public void run() {
    database.useTransaction(attempts::forgetOld);
    database.useTransaction(sessions::forgetOld);
    database.useTransaction(moves::forgetOld);
    while (deleteOne()) {
      metrics.count(Event.DELETED);
    }
  }

  /** One at a time, so that nobody waits for long. */
  private boolean deleteOne() {
    return database.inTransaction(
        handle -> {
          Optional<AccountId> due = accounts.due(handle);
          // Its owner may have decided to keep it since.
          due.filter(account -> accounts.holdDue(handle, account)).ifPresent(account -> accounts.delete(handle, account));
          return due.isPresent();
        });
  }
}
