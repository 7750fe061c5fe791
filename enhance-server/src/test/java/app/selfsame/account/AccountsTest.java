package app.selfsame.account;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.Origin;
import app.selfsame.mail.Letter;
import app.selfsame.mail.MailAddress;
import app.selfsame.metrics.Metrics;
import app.selfsame.quota.MovableClock;
import app.selfsame.secret.Secrets;
import app.selfsame.store.Database;
import app.selfsame.store.EachEngine;
import app.selfsame.store.TestStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final InetAddress LOCAL = InetAddress.getLoopbackAddress();
  private static final MailAddress BOB = MailAddress.parse("bob@example.org").get();

  private final MovableClock clock = new MovableClock("2026-11-29T10:00:00Z");
  private final LetterKeys keys = new LetterKeys(clock);
  private final Attempts attempts = new Attempts(keys, clock);
  private final Sessions sessions = new Sessions(clock);
  private final Moves moves = new Moves(keys, clock);
  private final Accounts accounts = new Accounts(sessions, moves, clock, List.of(new Purchases()));
  private final Metrics metrics = new Metrics("test");

  private TestStore store;
  private Database database;
  private Purge purge;
  private SignIn signIn;

  @Before
  public void open() {
    store = TestStore.of(engine, "app/selfsame/account/migrations");
    database = store.database();
    database.useTransaction(
        handle -> handle.execute("create table purchase (account text, wish text, invoice text)"));
    AccountMetrics counts = new AccountMetrics(metrics);
    purge = new Purge(database, attempts, keys, sessions, moves, accounts, counts);
    KnownBrowsers known = KnownBrowsers.of(database);
    signIn =
        new SignIn(database, attempts, accounts, sessions, known, new SignInLimits(clock), (handle, id) -> {}, counts);
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
  public void aClockThatWasAheadHoldsNobodyUp() {
    AccountId ann = account(ANN);
    String session = session(ann);
    clock.pass(Duration.ofDays(-120));
    Sessions.Found found = database.reading(handle -> sessions.find(handle, session)).get();
    database.useTransaction(handle -> sessions.note(handle, found.signedIn().session()));
    assertTrue(isSignedIn(session));
    database.useTransaction(handle -> accounts.endLater(handle, ann));
    clock.pass(Duration.ofDays(90).minus(MOMENT));
    assertEquals(Optional.empty(), database.reading(accounts::due));
    clock.pass(MOMENT);
    assertEquals(Optional.of(ann), database.reading(accounts::due));
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
  public void aSessionThatIsUsedGoesOnForNinetyDays() {
    AccountId ann = account(ANN);
    String session = session(ann);
    useEachTwentyDays(session, 80);
    assertFalse(database.reading(handle -> sessions.find(handle, session)).get().isToBeNoted());
    clock.pass(Duration.ofDays(10).minus(MOMENT));
    assertTrue(isSignedIn(session));
    assertEquals(1, database.reading(handle -> sessions.of(handle, ann)).size());
    clock.pass(MOMENT);
    assertFalse(isSignedIn(session));
    assertEquals(List.of(), database.reading(handle -> sessions.of(handle, ann)));
    purge.run();
    assertFalse(TableDump.of(database).contains("Firefox"));
  }

  @Test
  public void theOperatorEndsSessionsAsTheManualSays() throws IOException {
    String anns = session(account(ANN));
    String bobs = session(account(BOB));
    String manual = Files.readString(Path.of("..", "docs", "security.md"));
    String bob = statement(manual, " where ").replace("ann@example.org", BOB.key());
    database.useTransaction(handle -> handle.execute(bob));
    assertFalse(isSignedIn(bobs));
    assertTrue(isSignedIn(anns));
    database.useTransaction(handle -> handle.execute(statement(manual, "`")));
    assertFalse(isSignedIn(anns));
  }

  private static String statement(String manual, String goesOn) {
    int from = manual.indexOf("delete from account_session" + goesOn);
    return manual.substring(from, manual.indexOf('`', from));
  }

  private void useEachTwentyDays(String session, int days) {
    for (int passed = 0; passed < days; passed += 20) {
      clock.pass(Duration.ofDays(20));
      Sessions.Found found = database.reading(handle -> sessions.find(handle, session)).get();
      assertTrue(found.isToBeNoted());
      database.useTransaction(handle -> sessions.note(handle, found.signedIn().session()));
    }
  }

  @Test
  public void anAttemptLastsTenMinutes() {
    String browser = Secrets.secret();
    String id = database.inTransaction(handle -> attempts.begin(handle, browser, ANN, "en"));
    Attempts.Open open = database.reading(handle -> attempts.byId(handle, id)).get();
    Attempts.Keys keys = database.inTransaction(handle -> attempts.newKeys(handle, open));
    clock.pass(Duration.ofMinutes(10).minus(MOMENT));
    assertTrue(database.reading(handle -> attempts.byToken(handle, keys.token())).isPresent());
    clock.pass(MOMENT);
    assertEquals(Optional.empty(), database.reading(handle -> attempts.byToken(handle, keys.token())));
    assertEquals(Optional.empty(), database.reading(handle -> attempts.ofBrowser(handle, browser)));
    // A letter that the mail server takes too late is not sent at all.
    assertEquals(Optional.empty(), letters().write(id));
    assertTrue(TableDump.of(database).contains("account_key:"));
    purge.run();
    assertFalse(TableDump.of(database).contains("Ann@"));
    assertFalse(TableDump.of(database).contains("account_key:"));
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
    Attempts.Open open = database.reading(handle -> attempts.byId(handle, id)).get();
    Attempts.Keys keys = database.inTransaction(handle -> attempts.newKeys(handle, open));
    List<Callable<Boolean>> many = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      many.add(() -> database.inTransaction(handle -> attempts.tryCode(handle, open, keys.code()) == Tried.RIGHT));
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
  public void aChangeOfAddressLastsTenMinutes() {
    AccountId ann = account(ANN);
    database.useTransaction(handle -> moves.begin(handle, ann, MailAddress.parse("ann@example.net").get()));
    clock.pass(Duration.ofMinutes(10).minus(MOMENT));
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
          attempts.begin(handle, Secrets.secret(), ANN, "en");
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

  /** Whoever comes first, all that the account had and all that was asked for at its address goes with it. */
  @Test
  public void whoSignsInWhileTheAccountIsDeletedIsToldThatTheLinkIsOver() throws Exception {
    for (int round = 0; round < 20; round++) {
      AccountId ann = account(ANN);
      List<Callable<Boolean>> crowd = new ArrayList<>();
      InetAddress sender = InetAddress.getByAddress(new byte[] {10, 0, 0, (byte) round});
      for (int i = 0; i < 6; i++) {
        String browser = Secrets.secret();
        String token = letter(browser).token();
        crowd.add(() -> opens(token, browser, sender));
      }
      crowd.add(
          3,
          () -> {
            database.useTransaction(handle -> accounts.delete(handle, ann));
            return false;
          });
      atOnce(crowd);
      assertEquals(Optional.empty(), database.reading(handle -> accounts.find(handle, ann)));
      assertFalse(TableDump.of(database), TableDump.of(database).contains("Ann@example.org"));
    }
  }

  private Attempts.Keys letter(String browser) {
    return database.inTransaction(
        handle -> {
          String id = attempts.begin(handle, browser, ANN, "en");
          return attempts.newKeys(handle, attempts.byId(handle, id).get());
        });
  }

  private boolean opens(String token, String browser, InetAddress sender) {
    return signIn.byLink(token, browser(browser), sender).entered().isPresent();
  }

  private static SignIn.Browser browser(String asked) {
    return new SignIn.Browser("", Optional.of(asked), Optional.empty(), Optional.empty());
  }

  private SignInLetters letters() {
    return new SignInLetters(database, attempts, new Origin(AccountServer.ORIGIN));
  }

  /** As when a mail server has taken a letter, and the connection broke before it said so. */
  @Test
  public void aLetterThatIsSentOnceMoreLeavesTheOneBeforeGood() throws Exception {
    for (boolean isCode : List.of(true, false)) {
      for (int which = 0; which < 2; which++) {
        String browser = Secrets.secret();
        String id = database.inTransaction(handle -> attempts.begin(handle, browser, ANN, "en"));
        List<Letter> both = List.of(letters().write(id).get(), letters().write(id).get());
        String code = AccountServer.code(both.get(which));
        String token = AccountServer.token(both.get(which));
        Attempts.Open open = database.reading(handle -> attempts.byId(handle, id)).get();
        Optional<SignIn.Entered> entered =
            isCode
                ? signIn.byCode(open, code, browser(browser), LOCAL).entered()
                : signIn.byLink(token, browser(browser), LOCAL).entered();
        assertTrue(entered.isPresent());
        // And then neither is.
        assertFalse(opens(AccountServer.token(both.get(1 - which)), browser, LOCAL));
      }
    }
  }

  @Test
  public void aCodeIsNoLink() throws Exception {
    String browser = Secrets.secret();
    String code = letter(browser).code();
    assertFalse(opens(code, browser, LOCAL));
  }

  @Test
  public void aLetterOfAChangeThatIsSentOnceMoreLeavesTheOneBeforeGood() {
    AccountId ann = account(ANN);
    String id = database.inTransaction(handle -> moves.begin(handle, ann, BOB));
    Moves.Open move = database.reading(handle -> moves.byId(handle, id)).get();
    List<String> codes = new ArrayList<>();
    for (Moves.Side side : List.of(Moves.Side.OLD, Moves.Side.NEW, Moves.Side.OLD)) {
      Letter letter = new MoveLetters(database, accounts, moves, side).write(id).get();
      codes.add(letter.paragraphs().get(1).replaceAll("[^0-9]", ""));
    }
    String ofNew = codes.get(1);
    for (String ofOld : List.of(codes.get(0), codes.get(2))) {
      assertEquals(Tried.RIGHT, database.inTransaction(handle -> moves.tryCodes(handle, move, ofOld, ofNew)));
    }
    assertNotEquals("a code of each side", codes.get(0), ofNew);
    assertEquals(Tried.WRONG, database.inTransaction(handle -> moves.tryCodes(handle, move, ofNew, codes.get(0))));
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
  public void lettersAreInTheLanguageOfTheLastSignIn() {
    AccountId ann = account(ANN);
    assertEquals("en", database.reading(handle -> accounts.find(handle, ann)).orElseThrow().language());
    assertEquals(ann, database.inTransaction(handle -> accounts.of(handle, ANN, "pt")));
    assertEquals("pt", database.reading(handle -> accounts.find(handle, ann)).orElseThrow().language());
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
