package app.selfsame.account;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.log.CapturedErrors;
import app.selfsame.mail.Letter;
import app.selfsame.site.LittleSite;
import app.selfsame.store.EachEngine;
import app.selfsame.store.Engine;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Signing in by a letter, over HTTP. */
public class SignInTest extends EachEngine {
  private static final AtomicInteger ADDRESSES = new AtomicInteger();
  private static final Map<Engine, AccountServer> SERVERS = new EnumMap<>(Engine.class);
  private static final String SESSION = "__Host-session";
  private static final String ASKED = "__Host-sign-in";
  private static final String KNOWN = "__Host-known";

  @Rule public final CapturedErrors errors = new CapturedErrors();

  /** Each test's own. */
  private final String address = "ann" + ADDRESSES.incrementAndGet() + "@example.org";

  private AccountServer server;

  @Before
  public void start() throws Exception {
    if (!SERVERS.containsKey(engine)) {
      SERVERS.put(engine, new AccountServer(engine, LittleSite.load()));
    }
    server = SERVERS.get(engine);
  }

  @AfterClass
  public static void stop() {
    SERVERS.values().forEach(AccountServer::close);
    SERVERS.clear();
  }

  @Test
  public void theLinkOfALetterSignsInOnceAndInTheBrowserThatAsked() throws Exception {
    Person ann = new Person(server);
    HttpResponse<byte[]> asked = ann.ask(address);
    assertEquals(303, asked.statusCode());
    assertEquals("/sign-in/mail", Person.location(asked));
    assertTrue(Person.text(ann.get("/sign-in/mail")).contains("on its way to " + address));
    Letter letter = server.letterTo(address);
    assertEquals(address, letter.to().text());
    String token = AccountServer.token(letter);

    Person other = new Person(server);
    String elsewhere = Person.text(other.post("/in", "token", token));
    assertTrue(elsewhere, elsewhere.contains("Open this link where you asked for it"));
    assertFalse(other.has(SESSION));
    // Even one that has asked for a letter of its own.
    other.ask("bob@example.org");
    server.letterTo("bob@example.org");
    other.post("/in", "token", token);
    assertFalse(other.has(SESSION));

    HttpResponse<byte[]> entered = ann.post("/in", "token", token);
    assertEquals("/account", Person.location(entered));
    assertTrue(Person.text(ann.get("/account")).contains(address));

    String copied = ann.cookie(SESSION);
    ann.forget(SESSION);
    HttpResponse<byte[]> again = ann.post("/in", "token", token);
    assertEquals(410, again.statusCode());
    assertFalse(ann.has(SESSION));
    ann.bring(SESSION, copied);
    assertEquals("/account", Person.location(ann.post("/in", "token", token)));
  }

  @Test
  public void whoeverFetchesTheLinkUsesNothingUp() throws Exception {
    Person ann = new Person(server);
    ann.ask(address);
    String token = AccountServer.token(server.letterTo(address));
    Person scanner = new Person(server);
    for (int i = 0; i < 3; i++) {
      HttpResponse<byte[]> page = scanner.get("/in");
      assertEquals(200, page.statusCode());
      assertEquals(List.of(), page.headers().allValues("Set-Cookie"));
      // One that runs scripts.
      scanner.post("/in", "token", token);
    }
    assertEquals("/account", Person.location(ann.post("/in", "token", token)));
  }

  @Test
  public void theCodeSignsInWhereTheLetterWasAskedFor() throws Exception {
    Person ann = new Person(server);
    ann.ask(address);
    String code = AccountServer.code(server.letterTo(address));
    assertTrue(code, code.matches("[0-9]{6}"));
    Person other = new Person(server);
    assertEquals("/sign-in", Person.location(other.post("/sign-in/code", "code", code)));
    HttpResponse<byte[]> entered =
        ann.post("/sign-in/code", "code", code.substring(0, 3) + " " + code.substring(3) + " ");
    assertEquals("/account", Person.location(entered));
    assertTrue(ann.has(SESSION));
    assertFalse(ann.has(ASKED));
  }

  @Test
  public void afterFiveWrongCodesTheRightOneIsWrong() throws Exception {
    Person ann = new Person(server);
    ann.ask(address);
    Letter letter = server.letterTo(address);
    String code = AccountServer.code(letter);
    String wrong = code.equals("000000") ? "000001" : "000000";
    for (int left = 4; left >= 0; left--) {
      HttpResponse<byte[]> answer = ann.post("/sign-in/code", "code", wrong);
      assertEquals(422, answer.statusCode());
      String expected = left > 1 ? left + " more times" : left == 1 ? "once more" : "cannot be tried any more";
      assertTrue(Person.text(answer), Person.text(answer).contains(expected));
    }
    assertEquals(422, ann.post("/sign-in/code", "code", code).statusCode());
    assertFalse(ann.has(SESSION));
    ann.post("/in", "token", AccountServer.token(letter));
    assertTrue(ann.has(SESSION));
  }

  /** Else a new letter would have five more codes each, for ever. */
  @Test
  public void newLettersForAnAddressDoNotLetMoreCodesBeTriedForEver() throws Exception {
    int tried = 0;
    String code = "";
    Person guesser = new Person(server);
    for (int letters = 0; letters < 3; letters++) {
      guesser = new Person(server);
      guesser.ask(address);
      code = AccountServer.code(server.letterTo(address));
      String wrong = code.equals("000000") ? "000001" : "000000";
      for (int i = 0; i < 5; i++) {
        String said = Person.text(guesser.post("/sign-in/code", "code", wrong));
        tried += said.contains("cannot be tried") && i < 4 ? 0 : 1;
      }
    }
    assertEquals(11, tried);
    guesser.post("/sign-in/code", "code", code);
    assertFalse(guesser.has(SESSION));
  }

  @Test
  public void codesThatAreSentAtOnceAreNoMoreThanOneAfterTheOther() throws Exception {
    List<Person> guessers = new ArrayList<>();
    for (int letters = 0; letters < 4; letters++) {
      Person guesser = new Person(server);
      guesser.ask(address);
      String code = AccountServer.code(server.letterTo(address));
      guessers.addAll(Collections.nCopies(5, guesser));
      assertNotEquals("the guess is wrong", "000000", code);
    }
    ExecutorService crowd = Executors.newFixedThreadPool(guessers.size());
    try {
      List<Callable<HttpResponse<byte[]>>> guesses = new ArrayList<>();
      guessers.forEach(guesser -> guesses.add(() -> guesser.post("/sign-in/code", "code", "000000")));
      for (Future<HttpResponse<byte[]>> guess : crowd.invokeAll(guesses)) {
        guess.get();
      }
    } finally {
      crowd.shutdownNow();
    }
    int tried =
        server.database().reading(
            handle ->
                handle.createQuery("select sum(5 - codes_left) from account_attempt where address = ?")
                    .bind(0, address)
                    .mapTo(Integer.class)
                    .one());
    assertEquals(10, tried);
  }

  @Test
  public void theAnswerDoesNotTellWhetherAnAddressHasAnAccount() throws Exception {
    Person.signedIn(server, address);
    HttpResponse<byte[]> known = new Person(server).ask(address);
    String stranger = "nobody." + address;
    HttpResponse<byte[]> unknown = new Person(server).ask(stranger);
    assertEquals(known.statusCode(), unknown.statusCode());
    assertEquals(Person.location(known), Person.location(unknown));
    assertEquals(withoutSecrets(known), withoutSecrets(unknown));
    List<String> letters =
        List.of(withoutKeys(server.letterTo(address)), withoutKeys(server.letterTo(stranger)));
    assertEquals(letters.get(0), letters.get(1));
  }

  @Test
  public void theSameAddressIsOneAccountHoweverItIsTyped() throws Exception {
    Person.signedIn(server, address);
    Person.signedIn(server, " " + address.toUpperCase(Locale.ROOT) + " ");
    assertEquals(1, rows("account"));
    assertEquals(2, rows("account_session"));
  }

  @Test
  public void whatIsNoAddressIsSaidAndShownAgain() throws Exception {
    for (String typed :
        List.of("", "ann", "ann@localhost", address + ", c@d.example", "\"><script>@example.org")) {
      HttpResponse<byte[]> answer = new Person(server).ask(typed);
      assertEquals(typed, 422, answer.statusCode());
      String html = Person.text(answer);
      assertTrue(html, html.contains("This is not an e-mail address"));
      assertFalse(html, html.contains("<script>"));
    }
    assertEquals(0, rows("account_attempt"));
  }

  @Test
  public void aSessionIsNewAtEachSignInAndTheOldOneIsOver() throws Exception {
    Person ann = Person.signedIn(server, address);
    String first = ann.cookie(SESSION);
    ann.ask(address);
    ann.post("/in", "token", AccountServer.token(server.letterTo(address)));
    assertNotEquals(first, ann.cookie(SESSION));
    Person thief = new Person(server);
    thief.bring(SESSION, first);
    assertEquals("/sign-in", Person.location(thief.get("/account")));
    assertEquals(1, rows("account_session"));
  }

  @Test
  public void aSessionThatSomebodyMadeUpBeforeIsNotTakenOver() throws Exception {
    Person ann = new Person(server);
    ann.bring(SESSION, "A".repeat(43));
    ann.ask(address);
    ann.post("/in", "token", AccountServer.token(server.letterTo(address)));
    assertNotEquals("A".repeat(43), ann.cookie(SESSION));
  }

  @Test
  public void cookiesAreForThisHostAndNoScriptAndNoOtherSite() throws Exception {
    Person ann = new Person(server);
    List<String> cookies = new ArrayList<>(ann.ask(address).headers().allValues("Set-Cookie"));
    cookies.addAll(
        ann.post("/in", "token", AccountServer.token(server.letterTo(address))).headers().allValues("Set-Cookie"));
    assertEquals(4, cookies.size());
    for (String cookie : cookies) {
      assertTrue(
          cookie,
          cookie.matches("__Host-[a-z-]+=[\\w-]{0,43}; Path=/; Max-Age=\\d+; HttpOnly; Secure; SameSite=Strict"));
    }
    assertTrue(cookies.toString(), cookies.stream().anyMatch(cookie -> cookie.contains("Max-Age=2592000;")));
  }

  @Test
  public void otherSitesAndProgramsChangeNothing() throws Exception {
    Person ann = Person.signedIn(server, address);
    for (String path : List.of("/sign-in", "/sign-in/code", "/in", "/sign-out", "/account/delete", "/account/keep")) {
      for (String site : List.of("cross-site", "same-site", "none", "")) {
        ann.say("Sec-Fetch-Site", site);
        assertEquals(path + " " + site, 403, ann.post(path, "when", "later").statusCode());
      }
      ann.say("Sec-Fetch-Site", null);
      assertEquals(403, ann.post(path, "when", "later").statusCode());
      ann.say("Origin", "https://evil.example");
      assertEquals(403, ann.post(path, "when", "later").statusCode());
      ann.say("Origin", "null");
      assertEquals(403, ann.post(path, "when", "later").statusCode());
      ann.say("Origin", null);
    }
    assertEquals(1, rows("account_session"));
    // A browser that says no Sec-Fetch-Site.
    ann.say("Origin", AccountServer.ORIGIN);
    assertEquals(303, ann.post("/sign-out").statusCode());
    assertEquals(0, rows("account_session"));
  }

  @Test
  public void whatIsNoFormIsRefused() throws Exception {
    Person ann = new Person(server);
    ann.sendAs("application/json");
    assertEquals(400, ann.ask(address).statusCode());
    ann.sendAs(null);
    assertEquals(413, ann.ask("a".repeat(3_000)).statusCode());
    assertEquals(410, ann.post("/in", "token", "'; drop table account; --").statusCode());
    assertEquals(410, ann.post("/in").statusCode());
  }

  @Test
  public void lettersAreLimitedForEachAddressAndWhoeverAsks() throws Exception {
    Person flooder = new Person(server);
    assertEquals(List.of(303, 303, 303, 303, 429, 429), statuses(6, flooder));
    HttpResponse<byte[]> refused = flooder.ask(address);
    assertTrue(refused.headers().firstValue("Retry-After").get().matches("[1-9][0-9]{0,3}"));
    // Nor has another browser there more; the owner, elsewhere, is not locked out.
    Person other = new Person(server);
    other.sayAs(flooder, "X-Forwarded-For");
    assertEquals(List.of(429), statuses(1, other));
    assertEquals(303, other.ask("other." + address).statusCode());
    assertEquals(List.of(303, 303, 303, 303, 429), statuses(5, new Person(server)));
    // But from however many networks, no more than ten at once go to one address.
    assertEquals(List.of(303, 303, 429), statuses(3, new Person(server)));
    assertEquals(10, rows("account_attempt"));
  }

  /** Each stranger is in a network of their own. */
  @Test
  public void strangersOfManyNetworksDoNotKeepAKnownBrowserFromItsLetters() throws Exception {
    Person ann = Person.signedIn(server, address);
    ann.post("/sign-out");
    for (int strangers = 0; strangers < 3; strangers++) {
      statuses(3, new Person(server));
    }
    assertEquals("the owner's first letter was the tenth", List.of(429), statuses(1, new Person(server)));
    HttpResponse<byte[]> asked = ann.ask(address.toUpperCase(Locale.ROOT));
    assertEquals(303, asked.statusCode());
    assertEquals(List.of(303, 303, 303, 303, 303, 429), statuses(6, ann));
    Person other = Person.signedIn(server, "other." + address);
    assertEquals("known at another address", List.of(429), statuses(1, other));
    Person inventor = new Person(server);
    inventor.bring(KNOWN, "A".repeat(43));
    assertEquals(List.of(429), statuses(1, inventor));
  }

  @Test
  public void wrongCodesOfStrangersDoNotKeepTheOwnerOut() throws Exception {
    Person ann = Person.signedIn(server, address);
    ann.post("/sign-out");
    for (int strangers = 0; strangers < 2; strangers++) {
      guess(new Person(server), 5);
    }
    Person elsewhere = new Person(server);
    elsewhere.ask(address);
    Letter letter = server.letterTo(address);
    elsewhere.post("/sign-in/code", "code", AccountServer.code(letter));
    assertFalse("a browser that is not known", elsewhere.has(SESSION));
    elsewhere.post("/in", "token", AccountServer.token(letter));
    assertTrue("by the link, wherever it was asked for", elsewhere.has(SESSION));
    ann.ask(address);
    ann.post("/sign-in/code", "code", AccountServer.code(server.letterTo(address)));
    assertTrue("by the code, where the owner is known", ann.has(SESSION));
  }

  @Test
  public void codesForALetterThatIsSpentAreNotCountedForTheAddress() throws Exception {
    guess(new Person(server), 20);
    Person ann = new Person(server);
    ann.ask(address);
    ann.post("/sign-in/code", "code", AccountServer.code(server.letterTo(address)));
    assertTrue(ann.has(SESSION));
  }

  private void guess(Person stranger, int times) throws Exception {
    stranger.ask(address);
    String wrong = AccountServer.code(server.letterTo(address)).equals("000000") ? "000001" : "000000";
    for (int i = 0; i < times; i++) {
      assertEquals(422, stranger.post("/sign-in/code", "code", wrong).statusCode());
    }
  }

  private List<Integer> statuses(int times, Person asking) throws Exception {
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      statuses.add(asking.ask(address).statusCode());
    }
    return statuses;
  }

  @Test
  public void nothingOfAPersonOrASecretIsWrittenIntoTheLogOrReadableInTheDatabase() throws Exception {
    Person ann = new Person(server);
    ann.ask(address);
    Letter letter = server.letterTo(address);
    String attempts = TableDump.of(server.database());
    ann.post("/in", "token", AccountServer.token(letter));
    String sessions = TableDump.of(server.database());
    List<String> secrets =
        List.of(AccountServer.token(letter), ann.cookie(SESSION), ann.cookie(KNOWN), "'" + AccountServer.code(letter) + "'");
    for (String secret : secrets) {
      assertFalse(secret, attempts.contains(secret) || sessions.contains(secret));
    }
    assertTrue(sessions.contains(address));
    assertFalse(errors.text(), errors.text().contains("ann") || errors.text().contains("Firefox"));
  }

  @Test
  public void eitherOfTwoLettersIsGoodUntilOneIsUsed() throws Exception {
    Person ann = new Person(server);
    ann.ask(address);
    String first = AccountServer.token(server.letterTo(address));
    ann.ask(address);
    server.letterTo(address);
    ann.post("/in", "token", first);
    assertTrue(ann.has(SESSION));
    assertEquals(0, rows("account_attempt"));
  }

  /** How many rows there are of the test's address. */
  private int rows(String table) {
    String of =
        switch (table) {
          case "account" -> "account where address_key = :address";
          case "account_session" ->
              "account_session s join account a on a.id = s.account where a.address_key = :address";
          default -> "account_attempt where lower(address) = :address";
        };
    return server.database().reading(
        handle ->
            handle.createQuery("select count(*) from " + of).bind("address", address).mapTo(Integer.class).one());
  }

  private static String withoutSecrets(HttpResponse<byte[]> answer) {
    return answer.headers().map().entrySet().stream()
        .map(header -> header.toString().replaceAll("=[\\w-]{43};", "=SECRET;"))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String withoutKeys(Letter letter) {
    return letter.subject() + letter.text().replaceAll("#[\\w-]{43}", "#TOKEN").replaceAll("[0-9]{6}", "CODE");
  }
}
