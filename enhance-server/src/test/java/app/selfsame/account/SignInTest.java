package app.selfsame.account;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.log.CapturedErrors;
import app.selfsame.mail.Letter;
import app.selfsame.site.LittleSite;
import app.selfsame.store.EachEngine;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Signing in by a letter, over HTTP. */
public class SignInTest extends EachEngine {
  private static final String ANN = "ann@example.org";
  private static final String SESSION = "__Host-session";
  private static final String ASKED = "__Host-sign-in";

  @Rule public final CapturedErrors errors = new CapturedErrors();

  private AccountServer server;

  @Before
  public void start() throws Exception {
    server = new AccountServer(engine, LittleSite.load());
  }

  @After
  public void stop() {
    server.close();
  }

  @Test
  public void theLinkOfALetterSignsInOnceAndInTheBrowserThatAsked() throws Exception {
    Person ann = new Person(server);
    HttpResponse<byte[]> asked = ann.ask(ANN);
    assertEquals(303, asked.statusCode());
    assertEquals("/sign-in/mail", Person.location(asked));
    assertTrue(Person.text(ann.get("/sign-in/mail")).contains("on its way to " + ANN));
    Letter letter = server.letter();
    assertEquals(ANN, letter.to().text());
    String token = AccountServer.token(letter);

    Person other = new Person(server);
    String elsewhere = Person.text(other.post("/in", "token", token));
    assertTrue(elsewhere, elsewhere.contains("Open this link where you asked for it"));
    assertFalse(other.has(SESSION));
    // Even one that has asked for a letter of its own.
    other.ask("bob@example.org");
    server.letter();
    other.post("/in", "token", token);
    assertFalse(other.has(SESSION));

    HttpResponse<byte[]> entered = ann.post("/in", "token", token);
    assertEquals("/account", Person.location(entered));
    assertTrue(Person.text(ann.get("/account")).contains(ANN));

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
    ann.ask(ANN);
    String token = AccountServer.token(server.letter());
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
    ann.ask(ANN);
    String code = AccountServer.code(server.letter());
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
    ann.ask(ANN);
    Letter letter = server.letter();
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
      guesser.ask(ANN);
      code = AccountServer.code(server.letter());
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
  public void theAnswerDoesNotTellWhetherAnAddressHasAnAccount() throws Exception {
    Person.signedIn(server, ANN);
    HttpResponse<byte[]> known = new Person(server).ask(ANN);
    HttpResponse<byte[]> unknown = new Person(server).ask("nobody@example.org");
    assertEquals(known.statusCode(), unknown.statusCode());
    assertEquals(Person.location(known), Person.location(unknown));
    assertEquals(withoutSecrets(known), withoutSecrets(unknown));
    List<String> letters = List.of(withoutKeys(server.letter()), withoutKeys(server.letter()));
    assertEquals(letters.get(0), letters.get(1));
  }

  @Test
  public void theSameAddressIsOneAccountHoweverItIsTyped() throws Exception {
    Person.signedIn(server, ANN);
    Person.signedIn(server, " Ann@Example.ORG ");
    assertEquals(1, rows("account"));
    assertEquals(2, rows("account_session"));
  }

  @Test
  public void whatIsNoAddressIsSaidAndShownAgain() throws Exception {
    for (String typed : List.of("", "ann", "ann@localhost", "a@b.example, c@d.example", "\"><script>@example.org")) {
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
    Person ann = Person.signedIn(server, ANN);
    String first = ann.cookie(SESSION);
    ann.ask(ANN);
    ann.post("/in", "token", AccountServer.token(server.letter()));
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
    ann.ask(ANN);
    ann.post("/in", "token", AccountServer.token(server.letter()));
    assertNotEquals("A".repeat(43), ann.cookie(SESSION));
  }

  @Test
  public void cookiesAreForThisHostAndNoScriptAndNoOtherSite() throws Exception {
    Person ann = new Person(server);
    List<String> cookies = new ArrayList<>(ann.ask(ANN).headers().allValues("Set-Cookie"));
    cookies.addAll(
        ann.post("/in", "token", AccountServer.token(server.letter())).headers().allValues("Set-Cookie"));
    assertEquals(3, cookies.size());
    for (String cookie : cookies) {
      assertTrue(
          cookie,
          cookie.matches("__Host-[a-z-]+=[\\w-]{0,43}; Path=/; Max-Age=\\d+; HttpOnly; Secure; SameSite=Strict"));
    }
    assertTrue(cookies.toString(), cookies.stream().anyMatch(cookie -> cookie.contains("Max-Age=2592000;")));
  }

  @Test
  public void otherSitesAndProgramsChangeNothing() throws Exception {
    Person ann = Person.signedIn(server, ANN);
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
    assertEquals(400, ann.ask(ANN).statusCode());
    ann.sendAs(null);
    assertEquals(413, ann.ask("a".repeat(3_000)).statusCode());
    assertEquals(410, ann.post("/in", "token", "'; drop table account; --").statusCode());
    assertEquals(410, ann.post("/in").statusCode());
  }

  @Test
  public void lettersAreLimitedForEachAddressAndWhoeverAsks() throws Exception {
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      statuses.add(new Person(server).ask(ANN).statusCode());
    }
    assertEquals(List.of(303, 303, 303, 303, 429, 429), statuses);
    HttpResponse<byte[]> refused = new Person(server).ask(ANN);
    assertTrue(refused.headers().firstValue("Retry-After").get().matches("[1-9][0-9]{0,3}"));
    assertEquals(303, new Person(server).ask("bob@example.org").statusCode());
    assertEquals(5, rows("account_attempt"));
  }

  @Test
  public void nothingOfAPersonOrASecretIsWrittenIntoTheLogOrReadableInTheDatabase() throws Exception {
    Person ann = new Person(server);
    ann.ask(ANN);
    Letter letter = server.letter();
    String attempts = TableDump.of(server.database());
    ann.post("/in", "token", AccountServer.token(letter));
    String sessions = TableDump.of(server.database());
    List<String> secrets =
        List.of(AccountServer.token(letter), ann.cookie(SESSION), "'" + AccountServer.code(letter) + "'");
    for (String secret : secrets) {
      assertFalse(secret, attempts.contains(secret) || sessions.contains(secret));
    }
    assertTrue(sessions.contains(ANN));
    assertFalse(errors.text(), errors.text().contains("ann@") || errors.text().contains("Firefox"));
  }

  @Test
  public void eitherOfTwoLettersIsGoodUntilOneIsUsed() throws Exception {
    Person ann = new Person(server);
    ann.ask(ANN);
    String first = AccountServer.token(server.letter());
    ann.ask(ANN);
    server.letter();
    ann.post("/in", "token", first);
    assertTrue(ann.has(SESSION));
    assertEquals(0, rows("account_attempt"));
  }

  private int rows(String table) {
    return server.database().reading(
        handle -> handle.createQuery("select count(*) from " + table).mapTo(Integer.class).one());
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
