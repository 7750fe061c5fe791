package app.selfsame.account;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.mail.MailAddress;
import app.selfsame.metrics.Metrics;
import app.selfsame.quota.MovableClock;
import app.selfsame.secret.Secrets;
import app.selfsame.store.Database;
import app.selfsame.store.EachEngine;
import app.selfsame.store.TestStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** How long accounts, sessions and attempts last, and what is left of them. */
public class AccountsTest extends EachEngine {
  private static final Duration MOMENT = Duration.ofMillis(1);
  private static final MailAddress ANN = MailAddress.parse("Ann@example.org").get();
  private static final MailAddress BOB = MailAddress.parse("bob@example.org").get();

  private final MovableClock clock = new MovableClock("2026-11-29T10:00:00Z");
  private final Attempts attempts = new Attempts(clock);
  private final Sessions sessions = new Sessions(clock);
  private final Moves moves = new Moves(clock);
  private final Accounts accounts = new Accounts(sessions, moves, clock, List.of(new Purchases()));
  private final Metrics metrics = new Metrics("test");

  private TestStore store;
  private Database database;
  private Purge purge;

  @Before
  public void open() {
    store = TestStore.of(engine, "app/selfsame/account/migrations");
    database = store.database();
    database.useTransaction(
        handle -> handle.execute("create table purchase (account text, wish text, invoice text)"));
    purge = new Purge(database, attempts, sessions, moves, accounts, new AccountMetrics(metrics));
  }

  @After
  public void close() {
    store.close();
  }

  /** A feature that keeps something for accounts, part of which has to be kept. */
  private static final class Purchases implements AccountData {
    @Override
    public String name() {
      return "purchases";
    }

    @Override
    public JsonNode export(Handle handle, AccountId account) {
      return TextNode.valueOf(
          handle
              .createQuery("select wish || ', ' || invoice from purchase where account = :account")
              .bind("account", account.text())
              .mapTo(String.class)
              .one());
    }

    @Override
    public void delete(Handle handle, AccountId account) {
      handle
          .createUpdate("update purchase set wish = null where account = :account")
          .bind("account", account.text())
          .execute();
    }
  }

  private AccountId account(MailAddress address) {
    AccountId account = database.inTransaction(handle -> accounts.of(handle, address, "en"));
    database.useTransaction(
        handle ->
            handle.execute(
                "insert into purchase values (?, ?, ?)", account.text(), "Wish of " + address.key(), "Invoice 7"));
    return account;
  }

  private String session(AccountId account) {
    return database.inTransaction(handle -> sessions.begin(handle, account, "Firefox, Linux"));
  }

  private boolean isSignedIn(String session) {
    return database.reading(handle -> sessions.find(handle, session)).isPresent();
  }

  @Test
  public void aSessionThatIsNotUsedEndsAfterThirtyDays() {
    String session = session(account(ANN));
    clock.pass(Duration.ofDays(30).minus(MOMENT));
    assertTrue(isSignedIn(session));
    purge.run();
    assertTrue(isSignedIn(session));
    clock.pass(MOMENT);
    assertFalse(isSignedIn(session));
    purge.run();
    assertFalse(TableDump.of(database).contains("Firefox"));
  }

  @Test
  public void aSessionThatIsUsedGoesOn() {
    String session = session(account(ANN));
    for (int days = 0; days < 100; days += 20) {
      clock.pass(Duration.ofDays(20));
      Sessions.Found found = database.reading(handle -> sessions.find(handle, session)).get();
      assertTrue(found.isToBeNoted());
      database.useTransaction(handle -> sessions.note(handle, found.signedIn().session()));
    }
    assertFalse(database.reading(handle -> sessions.find(handle, session)).get().isToBeNoted());
  }

  @Test
  public void anAttemptLastsFifteenMinutes() {
    String browser = Secrets.secret();
    String id = database.inTransaction(handle -> attempts.begin(handle, browser, ANN, "en"));
    Attempts.Keys keys = database.inTransaction(handle -> attempts.renewKeys(handle, id)).get();
    clock.pass(Duration.ofMinutes(15).minus(MOMENT));
    assertTrue(database.reading(handle -> attempts.byToken(handle, keys.token())).isPresent());
    clock.pass(MOMENT);
    assertEquals(Optional.empty(), database.reading(handle -> attempts.byToken(handle, keys.token())));
    assertEquals(Optional.empty(), database.reading(handle -> attempts.ofBrowser(handle, browser)));
    // A letter that the mail server takes too late is not sent at all.
    assertEquals(Optional.empty(), database.inTransaction(handle -> attempts.renewKeys(handle, id)));
    purge.run();
    assertFalse(TableDump.of(database).contains("Ann@"));
  }

  @Test
  public void anAttemptIsUsedByOneOfManyAtOnce() throws Exception {
    String browser = Secrets.secret();
    String id = database.inTransaction(handle -> attempts.begin(handle, browser, ANN, "en"));
    Attempts.Open open = database.reading(handle -> attempts.byId(handle, id)).get();
    List<Callable<Boolean>> many = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      many.add(() -> database.inTransaction(handle -> attempts.use(handle, open)));
    }
    assertEquals(1, howManyOf(many));
  }

  @Test
  public void noMoreCodesAreTriedAtOnceThanOneAfterTheOther() throws Exception {
    String browser = Secrets.secret();
    String id = database.inTransaction(handle -> attempts.begin(handle, browser, ANN, "en"));
    Attempts.Keys keys = database.inTransaction(handle -> attempts.renewKeys(handle, id)).get();
    Attempts.Open open = database.reading(handle -> attempts.byId(handle, id)).get();
    List<Callable<Boolean>> many = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      many.add(() -> database.inTransaction(handle -> attempts.tryCode(handle, open, keys.code())));
    }
    assertEquals(Attempts.CODES_TRIED, howManyOf(many));
  }

  private static long howManyOf(List<Callable<Boolean>> tasks) throws Exception {
    return atOnce(tasks).stream().filter(yes -> yes).count();
  }

  @Test
  public void anAccountThatIsToEndCanBeKeptForNinetyDays() {
    AccountId ann = account(ANN);
    String session = session(ann);
    database.useTransaction(handle -> accounts.endLater(handle, ann));
    assertFalse(isSignedIn(session));
    clock.pass(Duration.ofDays(90).minus(MOMENT));
    purge.run();
    assertEquals(ann, database.inTransaction(handle -> accounts.of(handle, ANN, "en")));
    database.useTransaction(handle -> accounts.keep(handle, ann));
    clock.pass(Duration.ofDays(400));
    purge.run();
    assertTrue(database.reading(handle -> accounts.find(handle, ann)).isPresent());
  }

  @Test
  public void sayingItAgainDoesNotPutItOff() {
    AccountId ann = account(ANN);
    database.useTransaction(handle -> accounts.endLater(handle, ann));
    clock.pass(Duration.ofDays(89));
    database.useTransaction(handle -> accounts.endLater(handle, ann));
    clock.pass(Duration.ofDays(1));
    purge.run();
    assertEquals(Optional.empty(), database.reading(handle -> accounts.find(handle, ann)));
    assertTrue(metrics.text(), metrics.text().contains("selfsame_account_events_total{event=\"deleted\"} 1.0"));
  }

  @Test
  public void aChangeOfAddressLastsFifteenMinutes() {
    AccountId ann = account(ANN);
    database.useTransaction(handle -> moves.begin(handle, ann, MailAddress.parse("ann@example.net").get()));
    clock.pass(Duration.ofMinutes(15).minus(MOMENT));
    assertTrue(database.reading(handle -> moves.of(handle, ann)).isPresent());
    clock.pass(MOMENT);
    assertEquals(Optional.empty(), database.reading(handle -> moves.of(handle, ann)));
    purge.run();
    assertFalse(TableDump.of(database).contains("example.net"));
  }

  @Test
  public void noAddressIsThatOfTwoAccounts() {
    AccountId ann = account(ANN);
    account(BOB);
    MailAddress loud = MailAddress.parse("BOB@example.org").get();
    assertFalse(database.inTransaction(handle -> accounts.move(handle, ann, loud)));
    MailAddress free = MailAddress.parse("ann@example.net").get();
    assertTrue(database.inTransaction(handle -> accounts.move(handle, ann, free)));
    assertEquals(ann, database.inTransaction(handle -> accounts.of(handle, free, "en")));
    assertNotEquals(ann, database.inTransaction(handle -> accounts.of(handle, ANN, "en")));
  }

  @Test
  public void ofManyAccountsThatWantOneAddressAtOnceOneGetsIt() throws Exception {
    MailAddress wanted = MailAddress.parse("wanted@example.net").get();
    List<Callable<Boolean>> wishes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      AccountId one = account(MailAddress.parse("one" + i + "@example.org").get());
      wishes.add(() -> database.inTransaction(handle -> accounts.move(handle, one, wanted)));
    }
    assertEquals(1, howManyOf(wishes));
  }

  @Test
  public void manyWishesForAnotherAddressAtOnceAreOneWish() throws Exception {
    AccountId ann = account(ANN);
    List<Callable<String>> wishes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      MailAddress wanted = MailAddress.parse("wanted" + i + "@example.net").get();
      wishes.add(() -> database.inTransaction(handle -> moves.begin(handle, ann, wanted)));
    }
    List<String> ids = atOnce(wishes);
    assertTrue(ids.contains(database.reading(handle -> moves.of(handle, ann)).get().id()));
    assertEquals(1, ids.stream().filter(id -> database.reading(handle -> moves.byId(handle, id)).isPresent()).count());
  }

  /** As when it is due while the purge looks, and kept before the purge comes to it. */
  @Test
  public void whatIsKeptSinceIsNotHeldToBeDeleted() {
    AccountId ann = account(ANN);
    database.useTransaction(handle -> accounts.endLater(handle, ann));
    clock.pass(Duration.ofDays(90));
    assertEquals(Optional.of(ann), database.reading(accounts::due));
    assertTrue(database.inTransaction(handle -> accounts.holdDue(handle, ann)));
    database.useTransaction(handle -> accounts.keep(handle, ann));
    assertFalse(database.inTransaction(handle -> accounts.holdDue(handle, ann)));
    purge.run();
    assertTrue(database.reading(handle -> accounts.find(handle, ann)).isPresent());
    assertFalse(metrics.text(), metrics.text().contains("selfsame_account_events_total{event=\"deleted\"} 1.0"));
  }

  private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(all.size());
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> one : crowd.invokeAll(all)) {
        results.add(one.get());
      }
      return results;
    } finally {
      crowd.shutdownNow();
    }
  }

  /** All tables there are, to the last row. */
  @Test
  public void nothingIsLeftOfWhoIsDeletedButWhatMustBeKept() {
    account(BOB);
    List<String> before = rows();
    AccountId ann = account(ANN);
    session(ann);
    database.useTransaction(
        handle -> {
          String id = attempts.begin(handle, Secrets.secret(), ANN, "en");
          attempts.renewKeys(handle, id);
          moves.begin(handle, ann, MailAddress.parse("ann@example.net").get());
        });
    database.useTransaction(handle -> accounts.delete(handle, ann));
    before.add("purchase: account='" + ann.text() + "' wish='null' invoice='Invoice 7'");
    Collections.sort(before);
    assertEquals(before, rows());
  }

  private List<String> rows() {
    return TableDump.of(database).lines().sorted().collect(Collectors.toCollection(ArrayList::new));
  }

  @Test
  public void whoComesBackAfterTheEndIsSomebodyNew() {
    AccountId ann = account(ANN);
    database.useTransaction(handle -> accounts.endLater(handle, ann));
    clock.pass(Duration.ofDays(90));
    // Before the day's purge.
    AccountId again = database.inTransaction(handle -> accounts.of(handle, ANN, "en"));
    assertNotEquals(ann, again);
    assertFalse(TableDump.of(database).contains("Wish of ann"));
  }

  @Test
  public void whatIsTakenAlongHasAllOfItAndNothingOfOthers() {
    account(BOB);
    AccountId ann = account(ANN);
    session(ann);
    database.useTransaction(handle -> accounts.endLater(handle, ann));
    String secret = session(ann);
    JsonNode all = database.reading(handle -> accounts.export(handle, ann));
    assertEquals(
        "{\"account\":{\"id\":\"" + ann.text()
            + "\",\"address\":\"Ann@example.org\",\"language\":\"en\",\"madeAt\":\"2026-11-29T10:00:00Z\","
            + "\"endsAt\":\"2027-02-27T10:00:00Z\"},\"sessions\":[{\"browser\":\"Firefox, Linux\","
            + "\"madeAt\":\"2026-11-29T10:00:00Z\",\"usedAt\":\"2026-11-29T10:00:00Z\"}],"
            + "\"purchases\":\"Wish of ann@example.org, Invoice 7\"}",
        all.toString());
    assertFalse(all.toString().contains(secret));
  }
}
