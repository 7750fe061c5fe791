package app.selfsame.company;

import app.selfsame.company.KeySecret.Mode;
import app.selfsame.store.MadeAt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The keys of companies. All methods are part of the caller's transaction. */
final class CompanyKeys {
  /** Of one company, also those that have ended. */
  static final int MOST = 50;
  /** So long the old key works after a new one has taken its place, if that is wished. */
  static final Duration OVERLAP = Duration.ofHours(24);
  /** So long one that has ended is still shown. */
  static final Duration SHOWN_FOR = Duration.ofDays(90);
  /** So often it is written down that one is in use. */
  static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private static final String COLUMNS =
      "select k.id, k.company, k.mode, k.label, k.scopes, k.secret_hash, k.made_at_millis, k.lasts_millis,"
          + " k.ends_at_millis, k.used_at_millis, c.name, c.ends_at_millis as company_ends_at_millis"
          + " from company_key k join company c on c.id = k.company ";

  private final Clock clock;

  CompanyKeys(Clock clock) {
    this.clock = clock;
  }

  /**
   * A key.
   *
   * @param lasting for how long it was made, if it was
   * @param endsAt when it stops working, if it does by itself
   * @param usedAt when it was used last, to the minute
   */
  record Entry(
      String id,
      CompanyId company,
      Mode mode,
      String label,
      Set<Scope> scopes,
      Instant madeAt,
      Optional<Duration> lasting,
      Optional<Instant> endsAt,
      Optional<Instant> usedAt) {}

  /**
   * A key that somebody has.
   *
   * @param isClosing whether the company is to be deleted
   * @param isToBeNoted whether it has not been written down for a while that it is in use
   */
  record Found(Entry key, String companyName, boolean isClosing, boolean isToBeNoted) {}

  /** Makes one, which is known to the caller alone. */
  KeySecret make(
      Handle handle, CompanyId company, Mode mode, String label, Set<Scope> scopes, Optional<Duration> lasting) {
    KeySecret key = KeySecret.make(mode);
    long now = clock.millis();
    handle
        .createUpdate(
            "insert into company_key (id, company, mode, label, scopes, secret_hash, made_at_millis,"
                + " lasts_millis, ends_at_millis)"
                + " values (:id, :company, :mode, :label, :scopes, :hash, :now, :lasts, :ends)")
        .bind("id", key.id())
        .bind("company", company.text())
        .bind("mode", mode.word())
        .bind("label", label)
        .bind("scopes", Scope.text(scopes))
        .bind("hash", key.hash())
        .bind("now", now)
        .bind("lasts", lasting.map(Duration::toMillis).orElse(null))
        .bind("ends", lasting.map(time -> now + time.toMillis()).orElse(null))
        .execute();
    return key;
  }

  /** The key that somebody sends, while it works. */
  Optional<Found> find(Handle handle, KeySecret sent) {
    return handle
        .createQuery(COLUMNS + "where k.id = :id and (k.ends_at_millis is null or k.ends_at_millis > :now)")
        .bind("id", sent.id())
        .bind("now", clock.millis())
        .map(
            (row, context) -> {
              Entry key = entry(row, context);
              boolean isIt = sent.isOf(row.getString("secret_hash")) && key.mode() == sent.mode();
              boolean isToBeNoted =
                  key.usedAt().map(used -> used.plus(NOTED_EVERY).isBefore(clock.instant())).orElse(true);
              return isIt
                  ? Optional.of(
                      new Found(
                          key, row.getString("name"), Stamps.of(row, "company_ends_at_millis").isPresent(), isToBeNoted))
                  : Optional.<Found>empty();
            })
        .findOne()
        .flatMap(found -> found);
  }

  /** Writes down that it is in use. */
  void note(Handle handle, String id) {
    handle
        .createUpdate("update company_key set used_at_millis = :now, " + MadeAt.NOW_AT_THE_LATEST + " where id = :id")
        .bind("now", clock.millis())
        .bind("id", id)
        .execute();
  }

  /** Those of a company, the latest first. */
  List<Entry> of(Handle handle, CompanyId company) {
    return handle
        .createQuery(COLUMNS + "where k.company = :company order by k.made_at_millis desc, k.id")
        .bind("company", company.text())
        .map(CompanyKeys::entry)
        .list();
  }

  /**
   * Makes a key like another, and has that one end.
   *
   * @param isAtOnce whether it ends now, and not after a while
   * @return nothing where there is no such key that works
   */
  Optional<KeySecret> replace(Handle handle, CompanyId company, String id, boolean isAtOnce) {
    long now = clock.millis();
    Optional<Entry> old =
        of(handle, company).stream()
            .filter(key -> key.id().equals(id) && key.endsAt().map(end -> end.toEpochMilli() > now).orElse(true))
            .findFirst();
    return old.map(
        key -> {
          if (isAtOnce) {
            revoke(handle, company, id);
          } else {
            endAfter(handle, id, now, OVERLAP);
          }
          return make(handle, company, key.mode(), key.label(), key.scopes(), key.lasting());
        });
  }

  /** Ends one at once, and forgets it; false where there is none. */
  boolean revoke(Handle handle, CompanyId company, String id) {
    return handle
            .createUpdate("delete from company_key where id = :id and company = :company")
            .bind("id", id)
            .bind("company", company.text())
            .execute()
        == 1;
  }

  /** Ends all of a company; how many there were. */
  int revokeAll(Handle handle, CompanyId company) {
    return handle
        .createUpdate("delete from company_key where company = :company")
        .bind("company", company.text())
        .execute();
  }

  /** Forgets those that ended long ago. */
  void forgetOld(Handle handle) {
    handle
        .createUpdate("delete from company_key where ends_at_millis <= :since")
        .bind("since", clock.millis() - SHOWN_FOR.toMillis())
        .execute();
  }

  private static void endAfter(Handle handle, String id, long now, Duration time) {
    handle
        .createUpdate(
            "update company_key set ends_at_millis = :ends, "
                + MadeAt.NOW_AT_THE_LATEST
                + " where id = :id and (ends_at_millis is null or ends_at_millis > :ends)")
        .bind("now", now)
        .bind("ends", now + time.toMillis())
        .bind("id", id)
        .execute();
  }

  private static Entry entry(ResultSet row, StatementContext context) throws SQLException {
    return new Entry(
        row.getString("id"),
        new CompanyId(row.getString("company")),
        Mode.of(row.getString("mode")),
        row.getString("label"),
        Scope.of(row.getString("scopes")),
        Instant.ofEpochMilli(row.getLong("made_at_millis")),
        Stamps.of(row, "lasts_millis").map(millis -> Duration.ofMillis(millis.toEpochMilli())),
        Stamps.of(row, "ends_at_millis"),
        Stamps.of(row, "used_at_millis"));
  }
}
