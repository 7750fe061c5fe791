package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.feature.Feature;
import app.selfsame.http.ConnectionLimits;
import app.selfsame.http.Listening;
import app.selfsame.quota.MovableClock;
import app.selfsame.service.Service;
import app.selfsame.settings.Settings;
import app.selfsame.site.ProblemPage;
import app.selfsame.site.Site;
import app.selfsame.store.EachEngine;
import app.selfsame.store.TestStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What is kept for a while goes when its time is over, also where what it was kept for is not switched on any more. */
public class FormerRecordsTest extends EachEngine {
  /** 1 January 2010. */
  private static final long LONG_AGO = 1_262_304_000_000L;
  /** An hour before the test. */
  private static final long JUST_NOW = 1_796_083_200_000L;

  /** Tables with things of both times. */
  private static final List<String> TABLES =
      List.of("payment_order", "account_session", "company_audit", "call_usage", "webhook_delivery", "face_entry");

  private static final List<String> DAILY =
      List.of("account-purge", "company-purge", "usage-purge", "webhook-purge", "payment-forgetting");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final MovableClock clock = new MovableClock("2026-12-01T01:00:00Z");

  @Test
  public void whatIsOverGoesAlthoughNothingIsSwitchedOn() throws Exception {
    try (TestStore store = TestStore.of(engine, WholeServer.migrations().toArray(String[]::new))) {
      fill(store, "old", LONG_AGO, "2010-01-01");
      fill(store, "new", JUST_NOW, "2026-11-30");
      assertEquals(counts(2), rows(store));
      try (Service service = serve(store.environment())) {
        assertTrue(service.port() > 0);
        // What is done each day is written down by then for the coming night.
        await(() -> scheduled(store).containsAll(DAILY));
        clock.pass(Duration.ofDays(1));
        await(() -> rows(store).equals(counts(1)));
        assertEquals(counts(1), rows(store));
      }
    }
  }

  @Test
  public void whereThereIsNoDatabaseNoneIsMade() throws Exception {
    Path data = folder.getRoot().toPath().resolve("data");
    try (Service service = serve(Map.of("SERVE_DATA", data.toString()))) {
      assertTrue(service.port() > 0);
    }
    assertFalse(Files.exists(data));
  }

  /** Until it is so, or for two minutes. */
  private static void await(BooleanSupplier awaited) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!awaited.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
  }

  private static List<String> scheduled(TestStore store) {
    return store.database()
        .reading(handle -> handle.createQuery("select task_name from scheduled_tasks").mapTo(String.class).list());
  }

  private Service serve(Map<String, String> environment) throws Exception {
    Site site = Site.packaged();
    List<Feature> features = ServeCommand.features(site);
    return new Service(
        features,
        Settings.read(environment, Service.settings(features)),
        new Listening("127.0.0.1", 0, ConnectionLimits.STANDARD),
        new ProblemPage(site),
        "test",
        Optional.empty(),
        clock);
  }

  private static Map<String, Integer> counts(int each) {
    return TABLES.stream().collect(Collectors.toMap(table -> table, table -> each));
  }

  private static Map<String, Integer> rows(TestStore store) {
    return store.database().reading(
        handle ->
            TABLES.stream()
                .collect(
                    Collectors.toMap(
                        table -> table,
                        table -> handle.createQuery("select count(*) from " + table).mapTo(Integer.class).one())));
  }

  /** As accounts, companies and payments have written it. */
  private static void fill(TestStore store, String id, long at, String day) {
    Stream<String> statements =
        Stream.of(
            "account (id, address_key, address, language, made_at_millis) values (:id, :id, :id, 'en', :at)",
            "account_session (id, secret_hash, account, browser, made_at_millis, used_at_millis)"
                + " values (:id, :id, :id, 'Firefox, Linux', :at, :at)",
            "company (id, name, made_at_millis) values (:id, 'Company', :at)",
            "company_audit (id, company, at_millis, actor_kind, actor, action, subject)"
                + " values (:id, :id, :at, 'server', '', 'batch-deleted', '')",
            "call_usage (company, day, endpoint, status, is_test, calls, millis, slowest_millis)"
                + " values (:id, :day, 'GET /v1/company', 200, false, 1, 1, 1)",
            "payment_order (id, kind, owner, credits, language, amount, currency, tax, state, made_at_millis, until_millis,"
                + " payment_intent, total, paid_at_millis) values (:id, 'credits', :id, 100, 'en', 2900, 'EUR', 'none',"
                + " 'paid', :at, :at + 1, :id, 2900, :at)",
            "webhook (id, company, label, url, events, state, secret, made_at_millis)"
                + " values (:id, :id, 'Hook', :bytes, 'batch.done', 'on', :bytes, :at)",
            "webhook_delivery (id, webhook, message, event, body, state, made_at_millis)"
                + " values (:id, :id, :id, 'batch.done', '{}', 'delivered', :at)",
            "face_collection (id, company, is_test, name, purpose, purpose_text, lawful_basis, days_kept, made_at_millis)"
                + " values (:id, :id, false, :bytes, 'access', :bytes, 'consent', 30, :at)",
            "face_entry (id, collection, reference, consent, template, template_version, is_poor, enrolled_at_millis,"
                + " until_millis) values (:id, :id, :bytes, :bytes, :bytes, 1, false, :at, :at + 2592000000)");
    store.database().useTransaction(
        handle ->
            statements.forEach(
                statement ->
                    handle
                        .createUpdate("insert into " + statement)
                        // Not all have all of them.
                        .configure(SqlStatements.class, named -> named.setUnusedBindingAllowed(true))
                        .bind("id", id)
                        .bind("at", at)
                        .bind("day", day)
                        .bind("bytes", new byte[60])
                        .execute()));
  }
}
