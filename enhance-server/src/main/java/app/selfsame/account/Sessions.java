package app.selfsame.account;

import app.selfsame.mail.MailAddress;
import app.selfsame.secret.Secrets;
import app.selfsame.store.MadeAt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Sessions of browsers that are signed in. All methods are part of the caller's transaction. */
final class Sessions {
  static final Duration IDLE_AT_MOST = Duration.ofDays(30);

  /** However much it is used: whoever has got hold of one does not have it for ever. */
  static final Duration LONGEST = Duration.ofDays(90);

  /** So often it is written down that one is in use. */
  static final Duration NOTED_EVERY = Duration.ofHours(1);

  private final Clock clock;

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /**
   * A session as its owner sees it.
   *
   * @param browser such as {@code Firefox, Linux}; may be empty
   */
  record Entry(String id, String browser, Instant madeAt, Instant usedAt) {}

  /**
   * A session that is found.
   *
   * @param isToBeNoted whether it has not been written down for a while that it is in use
   */
  record Found(SignedIn signedIn, boolean isToBeNoted) {}

  /** Begins one; the secret is for the browser alone. */
  String begin(Handle handle, AccountId account, String browser) {
    String secret = Secrets.secret();
    handle
        .createUpdate(
            "insert into account_session (id, secret_hash, account, browser, made_at_millis, used_at_millis)"
                + " values (:id, :secret, :account, :browser, :now, :now)")
        .bind("id", Secrets.id())
        .bind("secret", Secrets.hash(secret))
        .bind("account", account.text())
        .bind("browser", browser)
        .bind("now", clock.millis())
        .execute();
    return secret;
  }

  /** The session of a browser, unless it is over. */
  Optional<Found> find(Handle handle, String secret) {
    return handle
        .createQuery(
            "select s.id, s.account, s.used_at_millis, a.address from account_session s"
                + " join account a on a.id = s.account"
                + " where s.secret_hash = :secret and s.used_at_millis > :since and s.made_at_millis > :from")
        .bind("secret", Secrets.hash(secret))
        .bind("since", usedSince())
        .bind("from", madeSince())
        .map(
            (row, context) ->
                new Found(
                    new SignedIn(
                        new AccountId(row.getString("account")),
                        new MailAddress(row.getString("address")),
                        row.getString("id")),
                    row.getLong("used_at_millis") < clock.millis() - NOTED_EVERY.toMillis()))
        .findOne();
  }

  /** Writes down that it is in use. */
  void note(Handle handle, String id) {
    handle
        .createUpdate("update account_session set used_at_millis = :now, " + MadeAt.NOW_AT_THE_LATEST + " where id = :id")
        .bind("now", clock.millis())
        .bind("id", id)
        .execute();
  }

  /** Those of an account, the one that was used last first. */
  List<Entry> of(Handle handle, AccountId account) {
    return handle
        .createQuery(
            "select id, browser, made_at_millis, used_at_millis from account_session"
                + " where account = :account and used_at_millis > :since and made_at_millis > :from"
                + " order by used_at_millis desc, id")
        .bind("account", account.text())
        .bind("since", usedSince())
        .bind("from", madeSince())
        .map(
            (row, context) ->
                new Entry(
                    row.getString("id"),
                    row.getString("browser"),
                    Instant.ofEpochMilli(row.getLong("made_at_millis")),
                    Instant.ofEpochMilli(row.getLong("used_at_millis"))))
        .list();
  }

  /** Ends one of an account's. */
  void end(Handle handle, AccountId account, String id) {
    handle
        .createUpdate("delete from account_session where id = :id and account = :account")
        .bind("id", id)
        .bind("account", account.text())
        .execute();
  }

  /** Ends the session that a browser has. */
  void endOfBrowser(Handle handle, String secret) {
    handle
        .createUpdate("delete from account_session where secret_hash = :secret")
        .bind("secret", Secrets.hash(secret))
        .execute();
  }

  /** Ends all of an account's but one; all where that is empty. */
  void endOthers(Handle handle, AccountId account, String id) {
    handle
        .createUpdate("delete from account_session where account = :account and id <> :id")
        .bind("account", account.text())
        .bind("id", id)
        .execute();
  }

  /** Forgets those that are over. */
  void forgetOld(Handle handle) {
    handle
        .createUpdate("delete from account_session where used_at_millis <= :since or made_at_millis <= :from")
        .bind("since", usedSince())
        .bind("from", madeSince())
        .execute();
  }

  private long usedSince() {
    return clock.millis() - IDLE_AT_MOST.toMillis();
  }

  private long madeSince() {
    return clock.millis() - LONGEST.toMillis();
  }
}
