package app.selfsame.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Counts photos of companies by day and by month. All methods are part of the caller's transaction, so that a photo is
 * counted if it has ended. Days are kept for 90 days and months for three years.
 */
public final class Usage {
  /** Where the tables are made. */
  public static final String MIGRATIONS = "app/selfsame/usage/migrations";

  /** So many days are kept. */
  public static final int DAYS_KEPT = 90;

  /** And so many months. */
  public static final int MONTHS_KEPT = 36;

  private final Clock clock;

  public Usage(Clock clock) {
    this.clock = clock;
  }

  /** How long something is added up for. */
  private enum Span {
    DAY("day"),
    MONTH("month");

    private final String word;

    Span(String word) {
      this.word = word;
    }

    /** The first day of the one that a day is in. */
    LocalDate begin(LocalDate day) {
      return this == DAY ? day : day.withDayOfMonth(1);
    }

    /** The first day of the oldest one that is kept. */
    LocalDate oldest(LocalDate today) {
      return this == DAY ? today.minusDays(DAYS_KEPT - 1) : begin(today).minusMonths(MONTHS_KEPT - 1);
    }
  }

  /**
   * Counts a photo that was worked on, whatever became of it.
   *
   * @param isTest whether it was for a key for tests
   * @param credits that were spent on it
   */
  public void count(Handle transaction, String company, UsedAs way, boolean isTest, int credits) {
    LocalDate today = today();
    // All who count take the day's row first, so that no two wait for each other.
    for (Span span : Span.values()) {
      transaction
          .createUpdate(
              "insert into photo_usage (company, span, begins, way, is_test, photos, credits)"
                  + " values (:company, :span, :begins, :way, :test, 1, :credits)"
                  + " on conflict (company, span, begins, way, is_test) do update"
                  + " set photos = photo_usage.photos + 1, credits = photo_usage.credits + excluded.credits")
          .bind("company", company)
          .bind("span", span.word)
          .bind("begins", span.begin(today).toString())
          .bind("way", way.word())
          .bind("test", isTest)
          .bind("credits", credits)
          .execute();
    }
  }

  /** The last 90 days, the latest first; without those in which there was no photo. */
  public List<UsedIn> days(Handle handle, String company) {
    return of(handle, company, Span.DAY);
  }

  /** The last three years by month, likewise. */
  public List<UsedIn> months(Handle handle, String company) {
    return of(handle, company, Span.MONTH);
  }

  private List<UsedIn> of(Handle handle, String company, Span span) {
    return handle
        .createQuery(
            "select begins, " + sum("batch", "not is_test") + " as batch, " + sum("single", "not is_test") + " as single, "
                + sum("batch", "is_test") + " as test_batch, " + sum("single", "is_test") + " as test_single,"
                + " sum(credits) as credits from photo_usage"
                + " where company = :company and span = :span and begins >= :oldest"
                + " group by begins order by begins desc")
        .bind("company", company)
        .bind("span", span.word)
        .bind("oldest", span.oldest(today()).toString())
        .map(
            (row, context) ->
                new UsedIn(
                    LocalDate.parse(row.getString("begins")),
                    row.getLong("batch"),
                    row.getLong("single"),
                    row.getLong("test_batch"),
                    row.getLong("test_single"),
                    row.getLong("credits")))
        .list();
  }

  private static String sum(String way, String condition) {
    return "sum(case when way = '" + way + "' and " + condition + " then photos else 0 end)";
  }

  /** Forgets days and months that are not kept any more. */
  public void forgetOld(Handle transaction) {
    for (Span span : Span.values()) {
      transaction.execute(
          "delete from photo_usage where span = ? and begins < ?", span.word, span.oldest(today()).toString());
    }
  }

  /** Forgets all of a company. */
  public void forgetAll(Handle transaction, String company) {
    // In the order in which they are counted.
    for (Span span : Span.values()) {
      transaction.execute("delete from photo_usage where company = ? and span = ?", company, span.word);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
