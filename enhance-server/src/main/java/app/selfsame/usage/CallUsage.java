package app.selfsame.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Adds up calls of companies by day, address and status: numbers alone, of nobody in particular. All methods are part of the
 * caller's transaction. Days are kept for {@link Usage#DAYS_KEPT}.
 */
public final class CallUsage {
  /** Where the table is made, with that of companies, which have no calls when they are gone. */
  public static final String MIGRATIONS = "app/selfsame/company/migrations";

  private final Clock clock;

  public CallUsage(Clock clock) {
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private String oldest() {
    return today().minusDays(Usage.DAYS_KEPT - 1).toString();
  }

  /** Adds calls of a company, unless it is gone. */
  void add(Handle transaction, String company, CalledAt called) {
    transaction
        .createUpdate(
            "insert into call_usage (company, day, endpoint, status, is_test, calls, millis, slowest_millis)"
                + " select id, :day, :endpoint, :status, :test, :calls, :millis, :slowest from company where id = :company"
                + " on conflict (company, day, endpoint, status, is_test) do update"
                + " set calls = call_usage.calls + excluded.calls, millis = call_usage.millis + excluded.millis,"
                + " slowest_millis = case when excluded.slowest_millis > call_usage.slowest_millis"
                + " then excluded.slowest_millis else call_usage.slowest_millis end")
        .bind("company", company)
        .bind("day", called.day().toString())
        .bind("endpoint", called.endpoint())
        .bind("status", called.status())
        .bind("test", called.isTest())
        .bind("calls", called.calls())
        .bind("millis", called.millis())
        .bind("slowest", called.slowestMillis())
        .execute();
  }

  /** Those of the last 90 days: the latest day first, then by address and status. */
  public List<CalledAt> calls(Handle handle, String company) {
    return handle
        .createQuery(
            "select day, endpoint, status, is_test, calls, millis, slowest_millis from call_usage"
                + " where company = :company and day >= :oldest order by day desc, endpoint, status, is_test")
        .bind("company", company)
        .bind("oldest", oldest())
        .map(
            (row, context) ->
                new CalledAt(
                    LocalDate.parse(row.getString("day")),
                    row.getString("endpoint"),
                    row.getInt("status"),
                    row.getBoolean("is_test"),
                    row.getLong("calls"),
                    row.getLong("millis"),
                    row.getLong("slowest_millis")))
        .list();
  }

  /** Forgets days that are not kept any more. */
  public void forgetOld(Handle transaction) {
    transaction.execute("delete from call_usage where day < ?", oldest());
  }

  /** Forgets all of a company. */
  public void forgetAll(Handle transaction, String company) {
    transaction.execute("delete from call_usage where company = ?", company);
  }
}
