package app.selfsame.account;

import app.selfsame.mail.MailAddress;
import app.selfsame.message.Message;
import app.selfsame.secret.Secrets;
import app.selfsame.store.Database;
import app.selfsame.store.MadeAt;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The accounts themselves. All methods are part of the caller's transaction. */
final class Accounts {
  /** So long an account that is to end can be kept after all. */
  static final Duration RECOVERABLE_FOR = Duration.ofDays(90);

  private static final String MOVE = "move";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Sessions sessions;
  private final Moves moves;
  private final Clock clock;
  private final List<AccountData> data;

  /**
   * @param data what features keep for accounts; may still grow while they start
   */
  Accounts(Sessions sessions, Moves moves, Clock clock, List<AccountData> data) {
    this.sessions = sessions;
    this.moves = moves;
    this.clock = clock;
    this.data = data;
  }

  /**
   * An account.
   *
   * @param endsAt when it is deleted, if its owner has said so
   */
  record Entry(AccountId id, MailAddress address, String language, Instant madeAt, Optional<Instant> endsAt) {}

  /** The account of an address, which is made when there is none. Its letters are in this language from now on. */
  AccountId of(Handle handle, MailAddress address, String language) {
    dueOf(handle, address).filter(due -> holdDue(handle, due)).ifPresent(due -> delete(handle, due));
    // One that is there is changed, so that nobody deletes it before the transaction ends.
    return handle
        .createQuery(
            "insert into account (id, address_key, address, language, made_at_millis)"
                + " values (:id, :key, :address, :language, :now)"
                + " on conflict (address_key) do update set language = excluded.language returning id")
        .bind("id", Secrets.id())
        .bind("key", address.key())
        .bind("address", address.text())
        .bind("language", language)
        .bind("now", clock.millis())
        .map((row, context) -> new AccountId(row.getString("id")))
        .one();
  }

  /**
   * Keeps others from deleting an account until the transaction ends; false when it is gone. Whoever adds something that
   * belongs to an account does this first, so that it is either there and deleted with it, or not added.
   */
  boolean hold(Handle handle, AccountId account) {
    return handle
            .createUpdate("update account set made_at_millis = made_at_millis where id = :id")
            .bind("id", account.text())
            .execute()
        == 1;
  }

  /** The same by its address, which may have no account. */
  void hold(Handle handle, MailAddress address) {
    handle
        .createUpdate("update account set made_at_millis = made_at_millis where address_key = :key")
        .bind("key", address.key())
        .execute();
  }

  Optional<Entry> find(Handle handle, AccountId account) {
    return handle
        .createQuery(
            "select address, language, made_at_millis, ends_at_millis from account where id = :id")
        .bind("id", account.text())
        .map(
            (row, context) -> {
              long ends = row.getLong("ends_at_millis");
              return new Entry(
                  account,
                  new MailAddress(row.getString("address")),
                  row.getString("language"),
                  Instant.ofEpochMilli(row.getLong("made_at_millis")),
                  ends == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(ends)));
            })
        .findOne();
  }

  /** Gives an account another address, unless another account has it. */
  boolean move(Handle handle, AccountId account, MailAddress address) {
    handle.savepoint(MOVE);
    try {
      return handle
          .createUpdate(
              "update account set address = :address, address_key = :key where id = :id"
                  + " and not exists (select 1 from account a where a.address_key = :key and a.id <> :id)")
          .bind("address", address.text())
          .bind("key", address.key())
          .bind("id", account.text())
          .execute() == 1;
    } catch (UnableToExecuteStatementException e) {
      if (!Database.isDuplicate(e)) {
        throw e;
      }
      // Another account has taken it at this very moment.
      handle.rollbackToSavepoint(MOVE);
      return false;
    }
  }

  /** Has an account end in a while, and ends its sessions. */
  void endLater(Handle handle, AccountId account) {
    long now = clock.millis();
    handle
        .createUpdate(
            "update account set ends_at_millis = :ends, "
                + MadeAt.NOW_AT_THE_LATEST
                + " where id = :id and ends_at_millis is null")
        .bind("now", now)
        .bind("ends", now + RECOVERABLE_FOR.toMillis())
        .bind("id", account.text())
        .execute();
    sessions.endOthers(handle, account, "");
  }

  /** Keeps an account that was to end. */
  void keep(Handle handle, AccountId account) {
    handle.createUpdate("update account set ends_at_millis = null where id = :id").bind("id", account.text()).execute();
  }

  /** Why an account cannot end now, a sentence each; empty when nothing speaks against it. */
  List<Message> objections(Handle handle, AccountId account) {
    return data.stream().flatMap(feature -> feature.objection(handle, account).stream()).toList();
  }

  /** Deletes an account with all that is kept of its owner but what must be kept. */
  void delete(Handle handle, AccountId account) {
    hold(handle, account);
    data.forEach(feature -> feature.delete(handle, account));
    sessions.endOthers(handle, account, "");
    moves.forget(handle, account);
    handle
        .createUpdate(
            "delete from account_attempt where lower(address) = (select address_key from account where id = :id)")
        .bind("id", account.text())
        .execute();
    handle.createUpdate("delete from account where id = :id").bind("id", account.text()).execute();
  }

  /** Whether an account's time is over, and then keeps others from it until the transaction ends. */
  boolean holdDue(Handle handle, AccountId account) {
    return handle
            .createUpdate("update account set ends_at_millis = ends_at_millis where id = :id and ends_at_millis <= :now")
            .bind("id", account.text())
            .bind("now", clock.millis())
            .execute()
        == 1;
  }

  /** An account whose time is over, if there is one. */
  Optional<AccountId> due(Handle handle) {
    return handle
        .createQuery("select id from account where ends_at_millis <= :now order by ends_at_millis limit 1")
        .bind("now", clock.millis())
        .map((row, context) -> new AccountId(row.getString("id")))
        .findOne();
  }

  /** All that is kept of an account's owner. */
  ObjectNode export(Handle handle, AccountId account) {
    Entry entry = find(handle, account).orElseThrow();
    ObjectNode all = JSON.createObjectNode();
    ObjectNode own = all.putObject("account");
    own.put("id", account.text()).put("address", entry.address().text()).put("language", entry.language());
    own.put("madeAt", entry.madeAt().toString());
    entry.endsAt().ifPresent(end -> own.put("endsAt", end.toString()));
    ArrayNode listed = all.putArray("sessions");
    for (Sessions.Entry session : sessions.of(handle, account)) {
      listed
          .addObject()
          .put("browser", session.browser())
          .put("madeAt", session.madeAt().toString())
          .put("usedAt", session.usedAt().toString());
    }
    data.forEach(feature -> all.set(feature.name(), feature.export(handle, account)));
    return all;
  }

  private Optional<AccountId> dueOf(Handle handle, MailAddress address) {
    return handle
        .createQuery("select id from account where address_key = :key and ends_at_millis <= :now")
        .bind("key", address.key())
        .bind("now", clock.millis())
        .map((row, context) -> new AccountId(row.getString("id")))
        .findOne();
  }
}
