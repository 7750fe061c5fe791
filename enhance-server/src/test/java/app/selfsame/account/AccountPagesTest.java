package app.selfsame.account;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.mail.Letter;
import app.selfsame.openapi.DescribedAnswer;
import app.selfsame.site.LittleSite;
import app.selfsame.store.Engine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What somebody sees and ends of an account of their own. Each test has a person of its own. */
public class AccountPagesTest {
  private static final String SESSION = "__Host-session";
  private static final Pattern ROW = Pattern.compile("name=\"session\" value=\"([\\w-]+)\"");

  private static AccountServer server;

  @BeforeClass
  public static void start() throws Exception {
    server = new AccountServer(Engine.SQLITE, LittleSite.load());
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  @Test
  public void whoIsNotSignedInIsLedToSignInAndChangesNothing() throws Exception {
    Person nobody = new Person(server);
    for (String path : List.of("/account", "/account/address", "/account/sessions", "/account/export", "/account/delete")) {
      HttpResponse<byte[]> answer = nobody.get(path);
      assertEquals(303, answer.statusCode());
      assertEquals("/sign-in", Person.location(answer));
      DescribedAnswer.assertDescribed("GET", path, answer);
    }
    for (String path :
        List.of("/account/delete", "/account/keep", "/account/sessions/end", "/account/sessions/end-others",
            "/account/address", "/account/address/codes", "/account/address/again")) {
      HttpResponse<byte[]> answer = nobody.post(path, "when", "later");
      assertEquals(401, answer.statusCode());
      DescribedAnswer.assertDescribed("POST", path, answer);
    }
    nobody.bring(SESSION, "B".repeat(43));
    assertEquals("/sign-in", Person.location(nobody.get("/account")));
    nobody.bring(SESSION, "' or 1=1 --");
    assertEquals("/sign-in", Person.location(nobody.get("/account")));
  }

  @Test
  public void allAnswersAreAsDescribed() throws Exception {
    Person ann = new Person(server);
    described("GET", "/sign-in", ann.get("/sign-in"), 200);
    described("GET", "/sign-in/mail", ann.get("/sign-in/mail"), 303);
    described("POST", "/sign-in", ann.ask("ann"), 422);
    described("POST", "/sign-in", ann.ask("described@example.org"), 303);
    described("GET", "/sign-in/mail", ann.get("/sign-in/mail"), 200);
    described("POST", "/sign-in/code", ann.post("/sign-in/code", "code", "x"), 422);
    described("GET", "/in", ann.get("/in"), 200);
    described("POST", "/in", ann.post("/in", "token", "x"), 410);
    String token = AccountServer.token(server.letterTo("described@example.org"));
    described("POST", "/in", new Person(server).post("/in", "token", token), 200);
    described("POST", "/in", ann.post("/in", "token", token), 303);
    described("GET", "/sign-in", ann.get("/sign-in"), 303);
    for (String path : List.of("/account", "/account/address", "/account/sessions", "/account/export", "/account/delete")) {
      described("GET", path, ann.get(path), 200);
    }
    described("POST", "/account/sessions/end", ann.post("/account/sessions/end", "session", "x"), 303);
    described("POST", "/account/sessions/end-others", ann.post("/account/sessions/end-others"), 303);
    described("POST", "/account/address", ann.post("/account/address", "address", "x"), 422);
    described("POST", "/account/address", ann.post("/account/address", "address", "described@example.net"), 303);
    described("POST", "/account/address/codes", ann.post("/account/address/codes", "old", "1", "new", "1"), 422);
    described("POST", "/account/address/again", ann.post("/account/address/again"), 303);
    described("POST", "/account/keep", ann.post("/account/keep"), 303);
    described("POST", "/account/delete", ann.post("/account/delete", "when", "now"), 422);
    described("POST", "/account/delete", ann.post("/account/delete", "when", "now", "sure", "yes"), 303);
    described("GET", "/account/deleted", ann.get("/account/deleted"), 200);
    described("GET", "/account/ending", ann.get("/account/ending"), 200);
    described("POST", "/sign-out", ann.post("/sign-out"), 303);
    ann.say("Sec-Fetch-Site", "cross-site");
    described("POST", "/sign-out", ann.post("/sign-out"), 403);
    ann.say("Sec-Fetch-Mode", "navigate");
    for (String path : List.of("/account", "/account/address", "/account/sessions", "/account/delete")) {
      described("GET", path, ann.get(path), 200);
    }
  }

  private static void described(String method, String path, HttpResponse<byte[]> answer, int status)
      throws Exception {
    assertEquals(path, status, answer.statusCode());
    DescribedAnswer.assertDescribed(method, path, answer);
  }

  @Test
  public void sessionsAreListedAndEndedOneByOneOrAllOthers() throws Exception {
    Person desk = Person.signedIn(server, "sessions@example.org");
    Person phone = Person.signedIn(server, "sessions@example.org");
    Person attic = Person.signedIn(server, "sessions@example.org");
    String listed = Person.text(desk.get("/account/sessions"));
    assertEquals(listed, 3, listed.split("Firefox, Linux</strong>", -1).length - 1);
    assertTrue(listed, listed.contains("Sign out everywhere else"));
    Matcher others = ROW.matcher(listed);
    assertTrue(others.find());
    desk.post("/account/sessions/end", "session", others.group(1));
    boolean hasPhone = Person.location(phone.get("/account")).isEmpty();
    boolean hasAttic = Person.location(attic.get("/account")).isEmpty();
    assertTrue(hasPhone ^ hasAttic);
    desk.post("/account/sessions/end-others");
    assertEquals("/sign-in", Person.location(phone.get("/account")));
    assertEquals("/sign-in", Person.location(attic.get("/account")));
    String left = Person.text(desk.get("/account/sessions"));
    assertFalse(left, ROW.matcher(left).find() || left.contains("everywhere else"));
  }

  @Test
  public void nobodyEndsTheSessionOfAnother() throws Exception {
    Person ann = Person.signedIn(server, "one@example.org");
    Person.signedIn(server, "one@example.org");
    Matcher ofAnn = ROW.matcher(Person.text(ann.get("/account/sessions")));
    assertTrue(ofAnn.find());
    Person bob = Person.signedIn(server, "other@example.org");
    bob.post("/account/sessions/end", "session", ofAnn.group(1));
    assertTrue(ROW.matcher(Person.text(ann.get("/account/sessions"))).find());
  }

  @Test
  public void signingOutEndsTheSessionForWhoeverHasItsCookie() throws Exception {
    Person ann = Person.signedIn(server, "out@example.org");
    String session = ann.cookie(SESSION);
    ann.post("/sign-out");
    assertFalse(ann.has(SESSION));
    ann.bring(SESSION, session);
    assertEquals("/sign-in", Person.location(ann.get("/account")));
  }

  @Test
  public void whatIsKeptIsTakenAlongAsJson() throws Exception {
    Person ann = Person.signedIn(server, "export@example.org");
    HttpResponse<byte[]> file = ann.get("/account/export");
    assertEquals(
        "attachment; filename=\"selfsame-account.json\"",
        file.headers().firstValue("Content-Disposition").orElse(""));
    assertEquals("no-store", file.headers().firstValue("Cache-Control").orElse(""));
    JsonNode all = new ObjectMapper().readTree(file.body());
    assertEquals("export@example.org", all.at("/account/address").asText());
    assertEquals("Firefox, Linux", all.at("/sessions/0/browser").asText());
  }

  @Test
  public void anAccountEndsInNinetyDaysUnlessItIsKept() throws Exception {
    Person ann = Person.signedIn(server, "later@example.org");
    Person elsewhere = Person.signedIn(server, "later@example.org");
    assertEquals("/account/ending", Person.location(ann.post("/account/delete", "when", "later")));
    Letter letter = server.letterTo("later@example.org");
    assertTrue(letter.text(), letter.text().contains("https://photos.example/sign-in"));
    assertFalse(ann.has(SESSION));
    assertEquals("/sign-in", Person.location(elsewhere.get("/account")));
    Person again = Person.signedIn(server, "later@example.org");
    assertTrue(Person.text(again.get("/account")).contains("will be deleted on"));
    again.post("/account/keep");
    assertFalse(Person.text(again.get("/account")).contains("will be deleted on"));
  }

  @Test
  public void deletingAtOnceWantsToBeSureAndLeavesNothing() throws Exception {
    Person ann = Person.signedIn(server, "now@example.org");
    HttpResponse<byte[]> unsure = ann.post("/account/delete", "when", "now");
    assertEquals(422, unsure.statusCode());
    assertTrue(Person.text(unsure).contains("Tick the box"));
    assertTrue(TableDump.of(server.database()).contains("now@example.org"));
    assertEquals("/account/deleted", Person.location(ann.post("/account/delete", "when", "now", "sure", "yes")));
    assertFalse(TableDump.of(server.database()).contains("now@example.org"));
  }

  @Test
  public void anotherAddressWantsTheCodesOfBoth() throws Exception {
    Person ann = Person.signedIn(server, "old@example.org");
    Person elsewhere = Person.signedIn(server, "old@example.org");
    ann.post("/account/address", "address", "new@example.net");
    Letter toOld = server.letterTo("old@example.org");
    Letter toNew = server.letterTo("new@example.net");
    assertTrue(toOld.text(), toOld.text().contains("change its e-mail address to new@example.net"));
    assertFalse(toNew.text(), toNew.text().contains("old@"));
    String ofOld = moveCode(toOld);
    String ofNew = moveCode(toNew);
    String wrong = ofOld.equals("000000") || ofNew.equals("000000") ? "999999" : "000000";
    for (String[] codes : new String[][] {{ofOld, wrong}, {wrong, ofNew}, {ofOld, ""}}) {
      assertEquals(422, ann.post("/account/address/codes", "old", codes[0], "new", codes[1]).statusCode());
    }
    assertEquals(
        "/account", Person.location(ann.post("/account/address/codes", "old", ofOld, "new", ofNew)));
    assertTrue(Person.text(ann.get("/account")).contains("new@example.net"));
    assertEquals("/sign-in", Person.location(elsewhere.get("/account")));
    assertFalse(TableDump.of(server.database()).contains("old@example.org"));
  }

  @Test
  public void anAddressWithAnAccountIsNotTakenAndNotToldBeforeBothCodes() throws Exception {
    Person.signedIn(server, "has-one@example.org");
    Person ann = Person.signedIn(server, "mover@example.org");
    assertEquals(303, ann.post("/account/address", "address", "has-one@example.org").statusCode());
    String ofOld = moveCode(server.letterTo("mover@example.org"));
    String ofNew = moveCode(server.letterTo("has-one@example.org"));
    String answer = Person.text(ann.post("/account/address/codes", "old", ofOld, "new", ofNew));
    assertTrue(answer, answer.contains("has an account of its own"));
    assertTrue(Person.text(ann.get("/account")).contains("mover@example.org"));
  }

  private static String moveCode(Letter letter) {
    return letter.paragraphs().get(1).replaceAll("[^0-9]", "");
  }

  @Test
  public void whoeverComesFromAnotherSiteIsLedOnOnceAndNowhereElse() throws Exception {
    Person ann = Person.signedIn(server, "led@example.org");
    String session = ann.cookie(SESSION);
    ann.forget(SESSION);
    ann.say("Sec-Fetch-Site", "cross-site");
    ann.say("Sec-Fetch-Mode", "navigate");
    HttpResponse<byte[]> first = ann.get("/account/sessions?to=https://evil.example/");
    assertEquals(200, first.statusCode());
    assertEquals("0; url=/account/sessions?again", first.headers().firstValue("Refresh").orElse(""));
    assertEquals("no-store", first.headers().firstValue("Cache-Control").orElse(""));
    assertFalse(Person.text(first), Person.text(first).contains("evil") || Person.text(first).contains("<script"));
    // A browser that says the same of the second request.
    assertEquals("/sign-in", Person.location(ann.get("/account/sessions?again")));
    assertEquals("a file tells who is signed in", "/sign-in", Person.location(ann.get("/account/export")));
    ann.say("Sec-Fetch-Site", "same-origin");
    ann.bring(SESSION, session);
    assertTrue(Person.text(ann.get("/account/sessions?again")).contains("Firefox, Linux"));
    ann.forget(SESSION);
    assertEquals("/sign-in", Person.location(ann.get("/account/sessions")));
  }

  @Test
  public void pagesAboutAPersonAreKeptByNobody() throws Exception {
    Person ann = Person.signedIn(server, "cache@example.org");
    for (String path : List.of("/account", "/account/sessions", "/account/delete", "/sign-in", "/in")) {
      assertEquals("no-store", ann.get(path).headers().firstValue("Cache-Control").orElse(""));
    }
  }
}
