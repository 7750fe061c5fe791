package app.selfsame.company;

import app.selfsame.secret.Secrets;
import app.selfsame.store.MadeAt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The companies themselves. All methods are part of the caller's transaction. */
final class Companies {
  /** So long a company that is to end can be kept after all. */
  static final Duration RECOVERABLE_FOR = Duration.ofDays(90);

  private final Clock clock;

  Companies(Clock clock) {
    this.clock = clock;
  }

  /**
   * A company.
   *
   * @param endsAt when it is deleted, if an owner has said so
   */
  record Entry(CompanyId id, String name, Instant madeAt, Optional<Instant> endsAt) {
    /** When an owner has said so. */
    Optional<Instant> endingSince() {
      return endsAt.map(Companies::saidWhen);
    }
  }

  private static Instant saidWhen(Instant end) {
    return end.minus(RECOVERABLE_FOR);
  }

  CompanyId make(Handle handle, String name) {
    CompanyId company = new CompanyId(Secrets.id());
    handle
        .createUpdate("insert into company (id, name, made_at_millis) values (:id, :name, :now)")
        .bind("id", company.text())
        .bind("name", name)
        .bind("now", clock.millis())
        .execute();
    return company;
  }

  Optional<Entry> find(Handle handle, CompanyId company) {
    return handle
        .createQuery("select name, made_at_millis, ends_at_millis from company where id = :id")
        .bind("id", company.text())
        .map(
            (row, context) ->
                new Entry(
                    company,
                    row.getString("name"),
                    Instant.ofEpochMilli(row.getLong("made_at_millis")),
                    Stamps.of(row, "ends_at_millis")))
        .findOne();
  }

  /** Whether there is such a company, and then keeps others from changing it until the transaction ends. */
  boolean hold(Handle handle, CompanyId company) {
    return handle.createUpdate("update company set name = name where id = :id").bind("id", company.text()).execute()
        == 1;
  }

  void rename(Handle handle, CompanyId company, String name) {
    handle
        .createUpdate("update company set name = :name where id = :id")
        .bind("name", name)
        .bind("id", company.text())
        .execute();
  }

  /** Has a company end in a while; saying it again does not put it off. */
  void endLater(Handle handle, CompanyId company) {
    long now = clock.millis();
    handle
        .createUpdate(
            "update company set ends_at_millis = :ends, "
                + MadeAt.NOW_AT_THE_LATEST
                + " where id = :id and ends_at_millis is null")
        .bind("now", now)
        .bind("ends", now + RECOVERABLE_FOR.toMillis())
        .bind("id", company.text())
        .execute();
  }

  /** Keeps a company that was to end. */
  void keep(Handle handle, CompanyId company) {
    handle.createUpdate("update company set ends_at_millis = null where id = :id").bind("id", company.text()).execute();
  }

  /** A company whose time is over, if there is one. */
  Optional<CompanyId> due(Handle handle) {
    return handle
        .createQuery("select id from company where ends_at_millis <= :now order by ends_at_millis limit 1")
        .bind("now", clock.millis())
        .map((row, context) -> new CompanyId(row.getString("id")))
        .findOne();
  }

  /** Whether a company's time is over, and then keeps others from it until the transaction ends. */
  boolean holdDue(Handle handle, CompanyId company) {
    return handle
            .createUpdate("update company set name = name where id = :id and ends_at_millis <= :now")
            .bind("id", company.text())
            .bind("now", clock.millis())
            .execute()
        == 1;
  }

  /** Companies that are to end. */
  List<CompanyId> ending(Handle handle) {
    return handle
        .createQuery("select id from company where ends_at_millis is not null order by ends_at_millis")
        .map((row, context) -> new CompanyId(row.getString("id")))
        .list();
  }

  /** Since when a company is to end, if it is, and then keeps others from it until the transaction ends. */
  Optional<Instant> holdEnding(Handle handle, CompanyId company) {
    return handle
        .createQuery(
            "update company set name = name where id = :id and ends_at_millis is not null returning ends_at_millis")
        .bind("id", company.text())
        .mapTo(Long.class)
        .findOne()
        .map(end -> saidWhen(Instant.ofEpochMilli(end)));
  }

  /** Deletes the row, of which nothing else may hang any more. */
  void delete(Handle handle, CompanyId company) {
    handle.createUpdate("delete from company where id = :id").bind("id", company.text()).execute();
  }
}
