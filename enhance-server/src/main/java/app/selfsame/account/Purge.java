package app.selfsame.account;

import app.selfsame.account.AccountMetrics.Event;
import app.selfsame.store.Database;
import java.util.Optional;

/** Forgets what is over, each day: attempts, changes, sessions that were idle for too long, accounts that were to end. */
final class Purge implements Runnable {
  private final Database database;
  private final Attempts attempts;
  private final LetterKeys keys;
  private final Sessions sessions;
  private final Moves moves;
  private final Accounts accounts;
  private final AccountMetrics metrics;

  Purge(
      Database database,
      Attempts attempts,
      LetterKeys keys,
      Sessions sessions,
      Moves moves,
      Accounts accounts,
      AccountMetrics metrics) {
    this.database = database;
    this.attempts = attempts;
    this.keys = keys;
    this.sessions = sessions;
    this.moves = moves;
    this.accounts = accounts;
    this.metrics = metrics;
  }

  @Override
  public void run() {
    forgetOld(database, attempts, keys, sessions, moves);
    for (Optional<AccountId> due = due(); due.isPresent(); due = due()) {
      if (delete(due.get())) {
        metrics.count(Event.DELETED);
      }
    }
  }

  /** Forgets what is over by time alone, for which nobody else has to let go of anything. */
  static void forgetOld(Database database, Attempts attempts, LetterKeys keys, Sessions sessions, Moves moves) {
    database.useTransaction(attempts::forgetOld);
    database.useTransaction(keys::forgetOld);
    database.useTransaction(sessions::forgetOld);
    database.useTransaction(moves::forgetOld);
  }

  private Optional<AccountId> due() {
    return database.reading(accounts::due);
  }

  /** One at a time, so that nobody waits for long; false when its owner has decided to keep it since. */
  private boolean delete(AccountId due) {
    return database.inTransaction(
        handle -> {
          boolean isDue = accounts.holdDue(handle, due);
          if (isDue) {
            accounts.delete(handle, due);
          }
          return isDue;
        });
  }
}
