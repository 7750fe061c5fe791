package app.selfsame.usage;

import static org.junit.Assert.assertEquals;

import app.selfsame.quota.MovableClock;
import app.selfsame.store.Database;
import app.selfsame.store.EachEngine;
import app.selfsame.store.TestStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** Photos are counted by day and by month, and for no longer than is promised. */
public class UsageTest extends EachEngine {
  private final MovableClock clock = new MovableClock("2026-11-30T23:59:00Z");
  private final Usage usage = new Usage(clock);

  @Test
  public void photosAreCountedApartAndForgotten() {
    try (TestStore store = TestStore.of(engine, Usage.MIGRATIONS)) {
      Database database = store.database();
      count(database, "acme", UsedAs.BATCH, false, 1);
      count(database, "acme", UsedAs.BATCH, false, 0);
      count(database, "acme", UsedAs.SINGLE, true, 0);
      count(database, "other", UsedAs.SINGLE, false, 1);
      clock.pass(Duration.ofMinutes(2));
      count(database, "acme", UsedAs.SINGLE, false, 1);
      count(database, "acme", UsedAs.BATCH, true, 0);
      List<UsedIn> expected = List.of(used("2026-12-01", 0, 1, 1, 0, 1), used("2026-11-30", 2, 0, 0, 1, 1));
      assertEquals(expected, days(database, "acme"));
      List<UsedIn> byMonth = List.of(used("2026-12-01", 0, 1, 1, 0, 1), used("2026-11-01", 2, 0, 0, 1, 1));
      assertEquals(byMonth, months(database, "acme"));

      clock.pass(Duration.ofDays(89));
      database.useTransaction(usage::forgetOld);
      assertEquals(expected.subList(0, 1), days(database, "acme"));
      assertEquals(byMonth, months(database, "acme"));
      assertEquals(2, rows(database, "acme", "day"));
      clock.pass(Duration.ofDays(3 * 366));
      database.useTransaction(usage::forgetOld);
      assertEquals(0, rows(database, "acme", "day") + rows(database, "acme", "month"));
    }
  }

  @Test
  public void ofACompanyThatIsDeletedNothingIsLeft() {
    try (TestStore store = TestStore.of(engine, Usage.MIGRATIONS)) {
      Database database = store.database();
      count(database, "acme", UsedAs.BATCH, false, 1);
      count(database, "other", UsedAs.BATCH, false, 1);
      database.useTransaction(handle -> usage.forgetAll(handle, "acme"));
      assertEquals(0, rows(database, "acme", "day") + rows(database, "acme", "month"));
      assertEquals(List.of(used("2026-11-01", 1, 0, 0, 0, 1)), months(database, "other"));
    }
  }

  private void count(Database database, String company, UsedAs way, boolean isTest, int credits) {
    database.useTransaction(handle -> usage.count(handle, company, way, isTest, credits));
  }

  private List<UsedIn> days(Database database, String company) {
    return database.reading(handle -> usage.days(handle, company));
  }

  private List<UsedIn> months(Database database, String company) {
    return database.reading(handle -> usage.months(handle, company));
  }

  private static int rows(Database database, String company, String span) {
    return database.reading(
        handle ->
            handle
                .createQuery("select count(*) from photo_usage where company = ? and span = ?")
                .bind(0, company)
                .bind(1, span)
                .mapTo(Integer.class)
                .one());
  }

  private static UsedIn used(
      String begins, long batch, long single, long testBatch, long testSingle, long credits) {
    return new UsedIn(LocalDate.parse(begins), batch, single, testBatch, testSingle, credits);
  }
}
