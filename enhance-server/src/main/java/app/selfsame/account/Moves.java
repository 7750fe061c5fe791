package app.selfsame.account;

import app.selfsame.mail.MailAddress;
import app.selfsame.secret.Secrets;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Changes of an account's address: the old one and the new one each get a letter with a code, and both codes are wanted.
 * All methods are part of the caller's transaction.
 */
final class Moves {
  private final LetterKeys keys;
  private final Clock clock;

  Moves(LetterKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** Which of the two addresses. */
  enum Side {
    OLD,
    NEW
  }

  /**
   * A change that is open.
   *
   * @param address the new one
   */
  record Open(String id, AccountId account, MailAddress address, int codesLeft) {}

  /** Begins one, in place of one before; its id. */
  String begin(Handle handle, AccountId account, MailAddress address) {
    String id = Secrets.id();
    long now = clock.millis();
    handle
        .createUpdate(
            "insert into account_move (account, id, address, codes_left, asked_at_millis, ends_at_millis)"
                + " values (:account, :id, :address, :codes, :now, :ends)"
                + " on conflict (account) do update set id = excluded.id, address = excluded.address,"
                + " codes_left = excluded.codes_left, asked_at_millis = excluded.asked_at_millis, ends_at_millis = excluded.ends_at_millis")
        .bind("account", account.text())
        .bind("id", id)
        .bind("address", address.text())
        .bind("codes", Attempts.CODES_TRIED)
        .bind("now", now)
        .bind("ends", now + Attempts.OPEN_FOR.toMillis())
        .execute();
    return id;
  }

  /** A code for one more letter to one side. */
  String newCode(Handle handle, Open move, Side side) {
    return keys.code(handle, ofSide(move, side));
  }

  Optional<Open> byId(Handle handle, String id) {
    return find(handle, "id = :key", id);
  }

  Optional<Open> of(Handle handle, AccountId account) {
    return find(handle, "account = :key", account.text());
  }

  /** Tries both codes, which counts before they are compared. */
  Tried tryCodes(Handle handle, Open move, String ofOld, String ofNew) {
    int mayTry =
        handle
            .createUpdate("update account_move set codes_left = codes_left - 1 where id = :id and codes_left > 0")
            .bind("id", move.id())
            .execute();
    if (mayTry == 0) {
      return Tried.SPENT;
    }
    boolean areRight =
        keys.isCodeOf(handle, ofSide(move, Side.OLD), ofOld) && keys.isCodeOf(handle, ofSide(move, Side.NEW), ofNew);
    return areRight ? Tried.RIGHT : Tried.WRONG;
  }

  private static String ofSide(Open move, Side side) {
    return move.id() + " " + side;
  }

  /** Forgets that of an account, if there is one. */
  void forget(Handle handle, AccountId account) {
    handle.createUpdate("delete from account_move where account = :account").bind("account", account.text()).execute();
  }

  /** Forgets those that are over. */
  void forgetOld(Handle handle) {
    handle
        .createUpdate("delete from account_move where ends_at_millis <= :now")
        .bind("now", clock.millis())
        .execute();
  }

  private Optional<Open> find(Handle handle, String condition, String key) {
    return handle
        .createQuery(
            "select id, account, address, codes_left from account_move where "
                + condition + " and ends_at_millis > :now")
        .bind("key", key)
        .bind("now", clock.millis())
        .map(
            (row, context) ->
                new Open(
                    row.getString("id"),
                    new AccountId(row.getString("account")),
                    new MailAddress(row.getString("address")),
                    row.getInt("codes_left")))
        .findOne();
  }
}
