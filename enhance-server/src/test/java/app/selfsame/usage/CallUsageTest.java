package app.selfsame.usage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.quota.MovableClock;
import app.selfsame.store.Database;
import app.selfsame.store.EachEngine;
import app.selfsame.store.TestStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** Calls are added up by day, address and status, and forgotten when it is promised. */
public class CallUsageTest extends EachEngine {
  private static final String CHECK = "POST /v1/check";
  private static final String BATCH = "GET /v1/batches/{batch}";

  private final MovableClock clock = new MovableClock("2026-11-30T23:59:00Z");
  private final CallUsage usage = new CallUsage(clock);

  @Test
  public void callsAreAddedUpApartAndForgotten() {
    try (TestStore store = store(); CallTally tally = new CallTally(store.database(), usage)) {
      tally.count("acme", CHECK, 200, false, 100);
      tally.count("acme", CHECK, 200, false, 301);
      tally.count("acme", CHECK, 429, false, 1);
      tally.count("acme", CHECK, 200, true, 50);
      tally.count("acme", BATCH, 200, false, 0);
      tally.count("other", CHECK, 200, false, 7);
      List<CalledAt> first =
          List.of(
              called("2026-11-30", BATCH, 200, false, 1, 0, 0),
              called("2026-11-30", CHECK, 200, false, 2, 401, 301),
              called("2026-11-30", CHECK, 200, true, 1, 50, 50),
              called("2026-11-30", CHECK, 429, false, 1, 1, 1));
      assertEquals(first, tally.calls("acme"));
      assertEquals(201, first.get(1).meanMillis());

      tally.count("acme", CHECK, 200, false, 20);
      clock.pass(Duration.ofMinutes(2));
      tally.count("acme", CHECK, 200, false, 5);
      List<CalledAt> both = tally.calls("acme");
      assertEquals(called("2026-12-01", CHECK, 200, false, 1, 5, 5), both.get(0));
      assertEquals("added to what is there", called("2026-11-30", CHECK, 200, false, 3, 421, 301), both.get(2));

      clock.pass(Duration.ofDays(89));
      assertEquals("not shown, though nobody has swept", both.subList(0, 1), tally.calls("acme"));
      store.database().useTransaction(usage::forgetOld);
      assertEquals(1, rows(store.database(), "acme"));
      clock.pass(Duration.ofDays(1));
      store.database().useTransaction(usage::forgetOld);
      assertEquals(0, rows(store.database(), "acme") + rows(store.database(), "other"));
    }
  }

  @Test
  public void whatIsCountedIsWrittenInTheEnd() {
    try (TestStore store = store()) {
      try (CallTally tally = new CallTally(store.database(), usage)) {
        tally.count("acme", CHECK, 200, false, 100);
      }
      assertEquals(1, rows(store.database(), "acme"));
    }
  }

  /** Its last calls are answered when it is gone. */
  @Test
  public void ofACompanyThatIsDeletedNothingIsLeft() {
    try (TestStore store = store(); CallTally tally = new CallTally(store.database(), usage)) {
      tally.count("acme", CHECK, 200, false, 100);
      tally.count("other", CHECK, 200, false, 100);
      assertEquals(1, tally.calls("acme").size());
      tally.count("acme", CHECK, 200, false, 100);
      tally.count("other", CHECK, 200, false, 100);
      store.database().useTransaction(handle -> handle.execute("delete from company where id = 'acme'"));
      assertTrue(tally.calls("acme").isEmpty());
      assertEquals(0, rows(store.database(), "acme"));
      assertEquals(called("2026-11-30", CHECK, 200, false, 2, 200, 100), tally.calls("other").get(0));
      store.database().useTransaction(handle -> usage.forgetAll(handle, "other"));
      assertEquals(0, rows(store.database(), "other"));
    }
  }

  private TestStore store() {
    TestStore store = TestStore.of(engine, "app/selfsame/account/migrations", CallUsage.MIGRATIONS);
    store.database().useTransaction(
        handle ->
            List.of("acme", "other")
                .forEach(id -> handle.execute("insert into company (id, name, made_at_millis) values (?, ?, 1)", id, id)));
    return store;
  }

  private static int rows(Database database, String company) {
    return database.reading(
        handle ->
            handle
                .createQuery("select count(*) from call_usage where company = ?")
                .bind(0, company)
                .mapTo(Integer.class)
                .one());
  }

  private static CalledAt called(
      String day, String endpoint, int status, boolean isTest, long calls, long millis, long slowest) {
    return new CalledAt(LocalDate.parse(day), endpoint, status, isTest, calls, millis, slowest);
  }
}
