package app.selfsame.collection;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.company.CompanyId;
import app.selfsame.http.ProblemException;
import app.selfsame.quota.MovableClock;
import app.selfsame.store.EachEngine;
import app.selfsame.store.TestStore;
import java.time.Duration;
import java.time.Instant;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** When letters of a company go, with both databases. */
public class LetterPaceTest extends EachEngine {
  private static final CompanyId ACME = new CompanyId("acme");
  private static final CompanyId OTHER = new CompanyId("other");
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  private final MovableClock clock = new MovableClock("2026-11-30T12:00:00Z");
  private TestStore store;
  private LetterPace pace;

  @Before
  public void open() {
    store =
        TestStore.of(
            engine,
            "app/selfsame/account/migrations",
            "app/selfsame/company/migrations",
            "app/selfsame/collection/migrations");
    pace = new LetterPace(clock);
  }

  @After
  public void close() {
    store.close();
  }

  private Instant take(CompanyId company, int count) {
    return store.database().inTransaction(handle -> pace.take(handle, company, count, false));
  }

  @Test
  public void eachWaitsForThoseBeforeItOfItsCompany() {
    assertEquals(NOON, take(ACME, 10));
    assertEquals(NOON.plusSeconds(2), take(ACME, 5));
    assertEquals(NOON, take(OTHER, 1));
    clock.pass(Duration.ofHours(1));
    assertEquals(NOON.plus(Duration.ofHours(1)), take(ACME, 1));
  }

  @Test
  public void aCompanyHasSoManyADay() {
    take(ACME, 20_000);
    assertEquals(429, assertThrows(ProblemException.class, () -> take(ACME, 1)).problem().status());
    take(OTHER, 1);
    // Else nobody could decide on pictures any more.
    store.database().useTransaction(handle -> pace.take(handle, ACME, 1, true));
    clock.pass(Duration.ofDays(1));
    take(ACME, 20_000);
  }
}
