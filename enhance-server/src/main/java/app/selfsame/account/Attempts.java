package app.selfsame.account;

import app.selfsame.mail.MailAddress;
import app.selfsame.secret.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Attempts to sign in: a browser asks, a letter has a link and a code, and one of them comes back from that browser. All
 * methods are part of the caller's transaction.
 */
final class Attempts {
  static final Duration OPEN_FOR = Duration.ofMinutes(10);
  static final int CODES_TRIED = 5;

  private final LetterKeys keys;
  private final Clock clock;

  Attempts(LetterKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * An attempt that is open.
   *
   * @param browser hash of the secret of the browser that asked
   */
  record Open(String id, String browser, MailAddress address, String language) {}

  /** What a letter has. */
  record Keys(String token, String code) {}

  /**
   * Begins one.
   *
   * @param browser the secret of the browser
   * @return its id
   */
  String begin(Handle handle, String browser, MailAddress address, String language) {
    String id = Secrets.id();
    long now = clock.millis();
    handle
        .createUpdate(
            "insert into account_attempt (id, browser_hash, address, language, codes_left, asked_at_millis,"
                + " ends_at_millis) values (:id, :browser, :address, :language, :codes, :now, :ends)")
        .bind("id", id)
        .bind("browser", Secrets.hash(browser))
        .bind("address", address.text())
        .bind("language", language)
        .bind("codes", CODES_TRIED)
        .bind("now", now)
        .bind("ends", now + OPEN_FOR.toMillis())
        .execute();
    return id;
  }

  /** Keys for one more letter. */
  Keys newKeys(Handle handle, Open attempt) {
    return new Keys(keys.token(handle, attempt.id()), keys.code(handle, attempt.id()));
  }

  Optional<Open> byId(Handle handle, String id) {
    return find(handle, "id = :key", id);
  }

  /** The one with the token of a link, whichever browser has it. */
  Optional<Open> byToken(Handle handle, String token) {
    return keys.openedBy(handle, token).flatMap(id -> byId(handle, id));
  }

  /** What a browser has asked for last. */
  Optional<Open> ofBrowser(Handle handle, String browser) {
    return find(handle, "browser_hash = :key", Secrets.hash(browser));
  }

  /** Uses one up, with all that the same browser has asked for the same address; false when somebody else just has. */
  boolean use(Handle handle, Open attempt) {
    int used = handle.createUpdate("delete from account_attempt where id = :id").bind("id", attempt.id()).execute();
    handle
        .createUpdate("delete from account_attempt where browser_hash = :browser and address = :address")
        .bind("browser", attempt.browser())
        .bind("address", attempt.address().text())
        .execute();
    return used == 1;
  }

  /** Tries a code, which counts before it is compared. */
  Tried tryCode(Handle handle, Open attempt, String code) {
    int mayTry =
        handle
            .createUpdate("update account_attempt set codes_left = codes_left - 1 where id = :id and codes_left > 0")
            .bind("id", attempt.id())
            .execute();
    if (mayTry == 0) {
      return Tried.SPENT;
    }
    return keys.isCodeOf(handle, attempt.id(), code) ? Tried.RIGHT : Tried.WRONG;
  }

  /** How many more codes may be tried. */
  int codesLeft(Handle handle, Open attempt) {
    return handle
        .createQuery("select codes_left from account_attempt where id = :id")
        .bind("id", attempt.id())
        .mapTo(Integer.class)
        .findOne()
        .orElse(0);
  }

  /** Forgets those that are over. */
  void forgetOld(Handle handle) {
    handle
        .createUpdate("delete from account_attempt where ends_at_millis <= :now")
        .bind("now", clock.millis())
        .execute();
  }

  private Optional<Open> find(Handle handle, String condition, String key) {
    return handle
        .createQuery(
            "select id, browser_hash, address, language from account_attempt where "
                + condition + " and ends_at_millis > :now order by asked_at_millis desc, id limit 1")
        .bind("key", key)
        .bind("now", clock.millis())
        .map(
            (row, context) ->
                new Open(
                    row.getString("id"),
                    row.getString("browser_hash"),
                    new MailAddress(row.getString("address")),
                    row.getString("language")))
        .findOne();
  }
}
