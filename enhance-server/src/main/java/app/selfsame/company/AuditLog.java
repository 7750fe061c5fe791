package app.selfsame.company;

import app.selfsame.secret.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Who did what for a company, for 90 days. All methods are part of the caller's transaction. */
public final class AuditLog {
  /** So long it is known who did what. */
  public static final Duration KEPT_FOR = Duration.ofDays(90);

  private static final String COLUMNS = "select id, at_millis, actor_kind, actor, action, subject from company_audit ";

  private final Clock clock;

  AuditLog(Clock clock) {
    this.clock = clock;
  }

  /**
   * What somebody did.
   *
   * @param subject an id, or empty
   */
  record Entry(String id, Instant at, Actor actor, AuditAction action, String subject) {
    Cursor cursor() {
      return new Cursor(at.toEpochMilli(), id);
    }
  }

  /**
   * Writes down what is done in the same transaction.
   *
   * @param subject an id, never a name or a file's name; may be empty
   */
  public void note(Handle transaction, CompanyId company, Actor actor, AuditAction action, String subject) {
    transaction
        .createUpdate(
            "insert into company_audit (id, company, at_millis, actor_kind, actor, action, subject)"
                + " values (:id, :company, :now, :kind, :actor, :action, :subject)")
        .bind("id", Secrets.id())
        .bind("company", company.text())
        .bind("now", clock.millis())
        .bind("kind", actor.kind().word())
        .bind("actor", actor.id())
        .bind("action", action.word())
        .bind("subject", subject)
        .execute();
  }

  /** The latest first, from a place on. */
  List<Entry> before(Handle handle, CompanyId company, Optional<Cursor> from, int most) {
    Cursor cursor = from.orElse(new Cursor(Long.MAX_VALUE, ""));
    return handle
        .createQuery(
            COLUMNS
                + "where company = :company and at_millis > :since"
                + " and (at_millis < :millis or (at_millis = :millis and id < :id))"
                + " order by at_millis desc, id desc limit :most")
        .bind("company", company.text())
        .bind("since", since())
        .bind("millis", cursor.millis())
        .bind("id", cursor.id())
        .bind("most", most)
        .map(AuditLog::entry)
        .list();
  }

  /** All there are, the oldest first. */
  List<Entry> all(Handle handle, CompanyId company) {
    return handle
        .createQuery(COLUMNS + "where company = :company and at_millis > :since order by at_millis, id")
        .bind("company", company.text())
        .bind("since", since())
        .map(AuditLog::entry)
        .list();
  }

  /** Forgets all of a company; how many entries there were. */
  int forgetAll(Handle handle, CompanyId company) {
    return handle
        .createUpdate("delete from company_audit where company = :company")
        .bind("company", company.text())
        .execute();
  }

  /** Forgets what is older than it is kept for. */
  void forgetOld(Handle handle) {
    handle.createUpdate("delete from company_audit where at_millis <= :since").bind("since", since()).execute();
  }

  private long since() {
    return clock.millis() - KEPT_FOR.toMillis();
  }

  private static Entry entry(ResultSet row, StatementContext context) throws SQLException {
    Actor.Kind kind = Actor.Kind.valueOf(row.getString("actor_kind").toUpperCase(Locale.ROOT));
    return new Entry(
        row.getString("id"),
        Instant.ofEpochMilli(row.getLong("at_millis")),
        new Actor(kind, row.getString("actor")),
        AuditAction.of(row.getString("action")),
        row.getString("subject"));
  }
}
