package app.selfsame.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Accounts and what went between them. Rows are added and never changed, which the database itself holds, as it does
 * that a balance is the sum of what came and went: no part of this program can make one up.
 */
public final class Ledger {
  /** The folder with the tables. */
  public static final String MIGRATIONS = "app/selfsame/ledger/migrations";

  private final Clock clock;

  public Ledger(Clock clock) {
    this.clock = clock;
  }

  /**
   * Books a transfer within a transaction. From here to its end nobody else takes from the account.
   *
   * @throws IllegalStateException when something else has been booked for the same cause
   */
  public Booked book(Handle transaction, Transfer transfer) {
    hold(transaction, transfer.from());
    open(transaction, transfer.to());
    List<Transfer> before = find(transaction, transfer);
    if (!before.isEmpty()) {
      if (!before.get(0).equals(transfer)) {
        throw new IllegalStateException("another transfer for " + transfer.cause());
      }
      return Booked.ALREADY;
    }
    if (!transfer.from().mayOwe() && balance(transaction, transfer.from()) < transfer.amount()) {
      return Booked.TOO_LITTLE;
    }
    int rows =
        transaction.execute(
            "insert into ledger_transfer (cause, giver, taker, amount, unit, made_at_millis) values (?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing",
            transfer.cause(),
            transfer.from().name(),
            transfer.to().name(),
            transfer.amount(),
            transfer.from().unit(),
            clock.millis());
    if (rows == 0) {
      // The same cause has been booked meanwhile, from another account.
      throw new IllegalStateException("another transfer for " + transfer.cause());
    }
    return Booked.DONE;
  }

  /**
   * Keeps others from taking from an account until the transaction ends. Who will take from several holds one that all
   * who do so hold first.
   */
  public void hold(Handle transaction, Account account) {
    open(transaction, account);
    // A statement that changes a row, even to what it is, keeps others from it.
    transaction.execute("update ledger_account set name = name where name = ?", account.name());
  }

  /** What an account holds; nothing where it was never used. */
  public long balance(Handle handle, Account account) {
    return handle
        .createQuery("select balance from ledger_account where name = ?")
        .bind(0, account.name())
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  /**
   * What came and went, the latest first.
   *
   * @param most so many at most
   */
  public List<Entry> entries(Handle handle, Account account, int most) {
    return entries(handle, account, Instant.EPOCH, most);
  }

  private static List<Entry> entries(Handle handle, Account account, Instant since, int most) {
    return handle
        .createQuery(
            "select cause, case when giver = :name then -amount else amount end as amount,"
                + " case when giver = :name then taker else giver end as other, made_at_millis"
                + " from ledger_transfer where (giver = :name or taker = :name) and made_at_millis >= :since"
                + " order by made_at_millis desc, cause limit :most")
        .bind("name", account.name())
        .bind("since", since.toEpochMilli())
        .bind("most", most)
        .map(
            (row, context) ->
                new Entry(
                    row.getString("cause"),
                    row.getLong("amount"),
                    row.getString("other"),
                    Instant.ofEpochMilli(row.getLong("made_at_millis"))))
        .list();
  }

  /** What came and went since then, the latest first. */
  public List<Entry> entries(Handle handle, Account account, Instant since) {
    return entries(handle, account, since, Integer.MAX_VALUE);
  }

  /** The units of the accounts whose names are a prefix and the unit. */
  public List<String> units(Handle handle, String prefix) {
    return handle
        .createQuery("select unit from ledger_account where name = :prefix || unit order by unit")
        .bind("prefix", prefix)
        .mapTo(String.class)
        .list();
  }

  /** The accounts whose balance is not the sum of what came and went: none, unless the database has been tampered with. */
  public List<String> unbalanced(Handle handle) {
    return handle
        .createQuery(
            "select name from ledger_account where balance <>"
                + " (select coalesce(sum(amount), 0) from ledger_transfer where taker = name)"
                + " - (select coalesce(sum(amount), 0) from ledger_transfer where giver = name) order by name")
        .mapTo(String.class)
        .list();
  }

  private static void open(Handle transaction, Account account) {
    transaction.execute(
        "insert into ledger_account (name, unit, least) values (?, ?, ?) on conflict do nothing",
        account.name(),
        account.unit(),
        account.mayOwe() ? null : 0L);
  }

  private static List<Transfer> find(Handle transaction, Transfer transfer) {
    return transaction
        .createQuery("select giver, taker, amount, unit from ledger_transfer where cause = ?")
        .bind(0, transfer.cause())
        .map(
            (row, context) ->
                new Transfer(
                    transfer.cause(),
                    new Account(row.getString("giver"), row.getString("unit"), transfer.from().mayOwe()),
                    new Account(row.getString("taker"), row.getString("unit"), transfer.to().mayOwe()),
                    row.getLong("amount")))
        .list();
  }
}
