package app.selfsame.company;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.AccountServer;
import app.selfsame.account.Person;
import app.selfsame.account.TableDump;
import app.selfsame.mail.Letter;
import app.selfsame.openapi.DescribedAnswer;
import app.selfsame.site.LittleSite;
import app.selfsame.store.Engine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What members do for their company on its pages, and what others cannot. Each test has people of its own. */
public class CompanyPagesTest {
  private static final Pattern ACCOUNT = Pattern.compile("name=\"account\" value=\"([\\w-]+)\"");
  private static final Pattern INVITATION = Pattern.compile("name=\"invitation\" value=\"([\\w-]+)\"");
  private static final Pattern FILE = Pattern.compile("data:application/json;base64,([^\"]+)");

  private static CompanyHouse house;
  private static AccountServer server;

  @BeforeClass
  public static void start() throws Exception {
    house = new CompanyHouse(Engine.SQLITE, LittleSite.load(), Map.of(), new Photos());
    server = house.server;
  }

  @AfterClass
  public static void stop() {
    house.close();
  }

  /** A feature that keeps something for companies, part of which has to be kept. */
  private static final class Photos implements CompanyData {
    @Override
    public String name() {
      return "photos";
    }

    @Override
    public JsonNode export(Handle handle, CompanyId company) {
      return IntNode.valueOf(7);
    }

    @Override
    public Removed delete(Handle handle, CompanyId company) {
      return new Removed(
          List.of(new Removed.Count("photos", CompanyMessage.LASTING_DAYS, 7)),
          List.of(new Removed.Kept("invoices", CompanyMessage.KEY_ENDS, LocalDate.of(2033, 12, 31))));
    }
  }

  private static String first(Pattern pattern, HttpResponse<byte[]> page) {
    Matcher matcher = pattern.matcher(Person.text(page));
    assertTrue(Person.text(page), matcher.find());
    return matcher.group(1).replace("&#x3D;", "=");
  }

  private static void assertSaid(HttpResponse<byte[]> page, String text) {
    assertTrue(Person.text(page), Person.text(page).contains(text));
  }

  private static void described(String method, String path, HttpResponse<byte[]> answer, int status)
      throws Exception {
    assertEquals(method + " " + path + Person.text(answer), status, answer.statusCode());
    DescribedAnswer.assertDescribed(method, path, answer);
  }

  @Test
  public void allAnswersAreAsDescribed() throws Exception {
    Person nobody = new Person(server);
    described("GET", "/company", nobody.get("/company"), 303);
    described("POST", "/company", nobody.post("/company", "name", "x"), 401);
    described("GET", "/invitation", nobody.get("/invitation"), 200);
    described("POST", "/invitation", nobody.post("/invitation", "token", "x"), 401);
    Person ann = Person.signedIn(server, "described@example.org");
    described("GET", "/company", ann.get("/company"), 200);
    described("POST", "/company", ann.post("/company", "name", ""), 422);
    described("POST", "/company", ann.post("/company", "name", "Described"), 303);
    String path = CompanyHouse.make(ann, "Described");
    String own = "/company/{company}";
    described("GET", own, ann.get(path), 200);
    described("POST", own + "/name", ann.post(path + "/name", "name", "@"), 422);
    described("POST", own + "/name", ann.post(path + "/name", "name", "New"), 303);
    described("POST", own + "/leave", ann.post(path + "/leave"), 422);
    String account = first(ACCOUNT, ann.get(path));
    for (String change : List.of("/members/role", "/members/remove")) {
      described("POST", own + change, ann.post(path + change, "account", account, "role", "operator"), 422);
      described("POST", own + change, ann.post(path + change, "account", "x", "role", "operator"), 303);
    }
    String invitations = "/invitations";
    described("POST", own + invitations, ann.post(path + invitations, "address", "x", "role", "owner"), 422);
    described(
        "POST", own + invitations, ann.post(path + invitations, "address", "d2@example.org", "role", "owner"), 303);
    described("POST", own + "/invitations/withdraw", ann.post(path + "/invitations/withdraw", "invitation", "x"), 303);
    described("POST", "/invitation", ann.post("/invitation", "token", "x"), 410);
    String token = CompanyHouse.token(server.letterTo("d2@example.org"));
    described("POST", "/invitation", ann.post("/invitation", "token", token), 403);
    Person bob = Person.signedIn(server, "d2@example.org");
    described("POST", "/invitation", bob.post("/invitation", "token", token), 303);
    described("GET", own + "/keys", ann.get(path + "/keys"), 200);
    described("POST", own + "/keys", ann.post(path + "/keys", "label", ""), 422);
    HttpResponse<byte[]> made = ann.post(path + "/keys", "label", "x", "scope-check", "yes", "days", "30");
    described("POST", own + "/keys", made, 200);
    String[] everything = {
      "label", "x", "mode", "live", "days", "30", "scope-check", "yes", "scope-prepare", "yes", "scope-mrz", "yes",
      "scope-faces", "yes", "scope-batches", "yes", "scope-collections", "yes", "scope-webhooks", "yes", "scope-usage", "yes"
    };
    described("POST", own + "/keys", ann.post(path + "/keys", everything), 200);
    String id = CompanyHouse.key(made).split("_")[2];
    described("POST", own + "/keys/replace", ann.post(path + "/keys/replace", "key", id), 200);
    described("POST", own + "/keys/replace", ann.post(path + "/keys/replace", "key", "x"), 303);
    described("POST", own + "/keys/revoke", ann.post(path + "/keys/revoke", "key", id), 303);
    described("GET", own + "/audit", ann.get(path + "/audit"), 200);
    described("GET", own + "/export", ann.get(path + "/export"), 200);
    described("GET", own + "/delete", ann.get(path + "/delete"), 200);
    described("POST", own + "/delete", ann.post(path + "/delete", "when", "now", "name", "x"), 422);
    described("POST", own + "/delete", ann.post(path + "/delete", "when", "later", "name", "New"), 303);
    described("POST", own + "/keep", ann.post(path + "/keep"), 303);
    described("POST", own + "/leave", bob.post(path + "/leave"), 303);
    described("GET", own, bob.get(path), 404);
    described("POST", own + "/name", bob.post(path + "/name", "name", "Bob's"), 404);
    described("POST", own + "/delete", ann.post(path + "/delete", "when", "now", "name", "New"), 200);
  }

  @Test
  public void othersCompaniesAreNotThere() throws Exception {
    Person ann = Person.signedIn(server, "mine@example.org");
    String path = CompanyHouse.make(ann, "Mine");
    String key = CompanyHouse.makeKey(ann, path).split("_")[2];
    Person eve = Person.signedIn(server, "eve@example.org");
    String before = TableDump.of(server.database());
    for (String page : List.of("", "/keys", "/audit", "/export", "/delete", "/tries")) {
      assertEquals(page, 404, eve.get(path + page).statusCode());
      assertEquals(page, 404, eve.get("/company/" + "x".repeat(22) + page).statusCode());
    }
    for (String form :
        List.of(
            "/name", "/members/role", "/members/remove", "/leave", "/invitations", "/invitations/withdraw", "/keys",
            "/keys/replace", "/keys/revoke", "/delete", "/keep")) {
      HttpResponse<byte[]> answer =
          eve.post(path + form, "name", "Mine", "key", key, "label", "x", "when", "now", "address", "eve2@example.org");
      assertEquals(form, 404, answer.statusCode());
    }
    // By a company of one's own, what belongs to another is not there either.
    String own = CompanyHouse.make(eve, "Eve's");
    eve.post(own + "/keys/revoke", "key", key);
    assertEquals(303, eve.post(own + "/keys/replace", "key", key).statusCode());
    assertTrue(TableDump.of(server.database()).contains(key));
    assertTrue(before.contains(key));
  }

  /** As from mail on the web: strict cookies do not come with what another site causes. */
  @Test
  public void whoIsLedHereByAnotherSiteIsLedOnOnce() throws Exception {
    Person ann = Person.signedIn(server, "led@example.org");
    String path = CompanyHouse.make(ann, "Led");
    Person led = new Person(server);
    led.say("Sec-Fetch-Site", "cross-site");
    led.say("Sec-Fetch-Mode", "navigate");
    HttpResponse<byte[]> onward = led.get(path + "/keys");
    assertEquals("0; url=" + path + "/keys?again", onward.headers().firstValue("Refresh").orElse(""));
    assertEquals("/sign-in", Person.location(led.get(path + "/keys?again")));
    assertEquals(404, led.get("/company/%22%3E/keys").statusCode());
    assertEquals("/sign-in", Person.location(led.get(path + "/export")));
  }

  @Test
  public void operatorsSeeTheCompanyAndChangeNothing() throws Exception {
    Person ann = Person.signedIn(server, "boss@example.org");
    String path = CompanyHouse.make(ann, "Work");
    Person bob = house.join(ann, path, "works@example.org", "operator");
    HttpResponse<byte[]> seen = bob.get(path);
    assertSaid(seen, "boss@example.org");
    assertFalse(Person.text(seen), Person.text(seen).contains(path + "/keys") || ACCOUNT.matcher(Person.text(seen)).find());
    for (String page : List.of("/keys", "/audit", "/export", "/delete")) {
      described("GET", "/company/{company}" + page, bob.get(path + page), 403);
    }
    for (String form :
        List.of("/name", "/members/role", "/members/remove", "/invitations", "/keys", "/keys/revoke", "/delete", "/keep")) {
      described("POST", "/company/{company}" + form, bob.post(path + form, "name", "Bob's", "address", "x@y.example"), 403);
    }
    assertEquals(200, bob.get(path + "/tries").statusCode());
    assertEquals("/company", Person.location(bob.post(path + "/leave")));
    assertEquals(404, bob.get(path).statusCode());
  }

  @Test
  public void formsOfOtherSitesAreRefused() throws Exception {
    Person ann = Person.signedIn(server, "csrf@example.org");
    String path = CompanyHouse.make(ann, "Guarded");
    ann.say("Sec-Fetch-Site", "cross-site");
    for (String form :
        List.of(
            "/company", path + "/name", path + "/members/role", path + "/members/remove", path + "/leave",
            path + "/invitations", path + "/invitations/withdraw", path + "/keys", path + "/keys/replace",
            path + "/keys/revoke", path + "/delete", path + "/keep", "/invitation")) {
      HttpResponse<byte[]> answer = ann.post(form, "name", "Guarded", "when", "now");
      assertEquals(form, 403, answer.statusCode());
      assertSaid(answer, "cross-site");
    }
    ann.say("Sec-Fetch-Site", "same-origin");
    assertEquals(200, ann.get(path).statusCode());
  }

  @Test
  public void whoIsInvitedJoinsOnceWithTheAddressOfTheLetter() throws Exception {
    Person ann = Person.signedIn(server, "inviter@example.org");
    String path = CompanyHouse.make(ann, "Inviting");
    Person eve = Person.signedIn(server, "other-address@example.org");
    assertEquals(path, Person.location(ann.post(path + "/invitations", "address", "Guest@example.org", "role", "owner")));
    Letter letter = server.letterTo("guest@example.org");
    assertEquals("Invitation to Inviting", letter.subject());
    assertTrue(letter.text(), letter.text().contains("inviter@example.org invites you"));
    String token = CompanyHouse.token(letter);
    assertFalse(TableDump.of(server.database()).contains(token));
    // A scanner fetches the link, which has the token behind the #.
    assertEquals(200, new Person(server).get("/invitation").statusCode());
    HttpResponse<byte[]> signedOut = new Person(server).post("/invitation", "token", token);
    assertEquals(401, signedOut.statusCode());
    assertEquals(403, eve.post("/invitation", "token", token).statusCode());
    assertSaid(ann.get(path), "Guest@example.org");
    Person guest = Person.signedIn(server, "guest@example.org");
    assertEquals(path, Person.location(guest.post("/invitation", "token", token)));
    assertSaid(guest.get(path), "Owner since");
    assertEquals(410, guest.post("/invitation", "token", token).statusCode());
    assertEquals(410, eve.post("/invitation", "token", token).statusCode());
  }

  @Test
  public void whatIsWithdrawnOrReplacedJoinsNobody() throws Exception {
    Person ann = Person.signedIn(server, "withdraws@example.org");
    String path = CompanyHouse.make(ann, "Withdrawing");
    ann.post(path + "/invitations", "address", "maybe@example.org", "role", "operator");
    String first = CompanyHouse.token(server.letterTo("maybe@example.org"));
    ann.post(path + "/invitations", "address", "maybe@example.org", "role", "owner");
    String second = CompanyHouse.token(server.letterTo("maybe@example.org"));
    Person maybe = Person.signedIn(server, "maybe@example.org");
    assertEquals(410, maybe.post("/invitation", "token", first).statusCode());
    ann.post(path + "/invitations/withdraw", "invitation", first(INVITATION, ann.get(path)));
    assertEquals(410, maybe.post("/invitation", "token", second).statusCode());
    assertEquals(404, maybe.get(path).statusCode());
  }

  /** Else who is sent away would come back by another address of theirs. */
  @Test
  public void whoIsNoOwnerAnyMoreHasInvitedNobody() throws Exception {
    Person ann = Person.signedIn(server, "stays@example.org");
    String path = CompanyHouse.make(ann, "Stays");
    Person bob = house.join(ann, path, "goes@example.org", "owner");
    bob.post(path + "/invitations", "address", "comes-back@example.org", "role", "owner");
    String token = CompanyHouse.token(server.letterTo("comes-back@example.org"));
    String bobsId = first(Pattern.compile("name=\"account\" value=\"([\\w-]+)\"><button class=\"quiet danger\""), ann.get(path));
    ann.post(path + "/members/remove", "account", bobsId);
    assertEquals(404, bob.get(path).statusCode());
    Person back = Person.signedIn(server, "comes-back@example.org");
    assertEquals(410, back.post("/invitation", "token", token).statusCode());
  }

  @Test
  public void invitingTellsNothingOfWhoHasAnAccount() throws Exception {
    Person ann = Person.signedIn(server, "curious@example.org");
    String path = CompanyHouse.make(ann, "Curious");
    Person.signedIn(server, "has-account@example.org");
    HttpResponse<byte[]> known = ann.post(path + "/invitations", "address", "has-account@example.org", "role", "operator");
    HttpResponse<byte[]> unknown = ann.post(path + "/invitations", "address", "no-account@example.org", "role", "operator");
    assertEquals(known.statusCode(), unknown.statusCode());
    assertEquals(known.headers().map(), unknown.headers().map());
    String page = Person.text(ann.get(path));
    String aboutKnown = page.replace("has-account", "X").replaceAll("value=\"[\\w-]{22}\"", "");
    assertEquals(3, aboutKnown.split("X@", -1).length);
    assertEquals(3, page.split("no-account@", -1).length);
  }

  @Test
  public void lettersToOneAddressAreFew() throws Exception {
    Person ann = Person.signedIn(server, "floods@example.org");
    String path = CompanyHouse.make(ann, "Flood");
    for (int i = 0; i < 3; i++) {
      assertEquals(303, ann.post(path + "/invitations", "address", "flooded@example.org", "role", "owner").statusCode());
    }
    HttpResponse<byte[]> refused = ann.post(path + "/invitations", "address", "FLOODED@example.org", "role", "owner");
    described("POST", "/company/{company}/invitations", refused, 429);
  }

  @Test
  public void aCompanyKeepsAnOwner() throws Exception {
    Person ann = Person.signedIn(server, "last@example.org");
    String path = CompanyHouse.make(ann, "Kept");
    String annId = first(ACCOUNT, ann.get(path));
    assertEquals(422, ann.post(path + "/leave").statusCode());
    assertEquals(422, ann.post(path + "/members/role", "account", annId, "role", "operator").statusCode());
    assertEquals(422, ann.post(path + "/members/remove", "account", annId).statusCode());
    Person bob = house.join(ann, path, "next@example.org", "owner");
    assertEquals(303, ann.post(path + "/members/role", "account", annId, "role", "operator").statusCode());
    assertEquals(422, bob.post(path + "/leave").statusCode());
    assertEquals(403, ann.post(path + "/name", "name", "No more").statusCode());
  }

  @Test
  public void theLastOwnersAccountStaysUntilTheCompanyIsHandedOver() throws Exception {
    Person ann = Person.signedIn(server, "handover@example.org");
    String path = CompanyHouse.make(ann, "Handed <over>");
    for (String when : List.of("now", "later")) {
      HttpResponse<byte[]> refused = ann.post("/account/delete", "when", when, "sure", "yes");
      described("POST", "/account/delete", refused, 422);
      assertSaid(refused, "You are the only owner of Handed &lt;over&gt;.");
    }
    Person bob = house.join(ann, path, "successor@example.org", "owner");
    assertEquals("/account/ending", Person.location(ann.post("/account/delete", "when", "later")));
    server.letterTo("handover@example.org");
    // Who is to be deleted is no owner to rely on.
    assertEquals(422, bob.post(path + "/leave").statusCode());
    assertEquals(422, bob.post("/account/delete", "when", "now", "sure", "yes").statusCode());
    Person again = Person.signedIn(server, "handover@example.org");
    again.post("/account/keep");
    assertEquals("/account/deleted", Person.location(bob.post("/account/delete", "when", "now", "sure", "yes")));
    assertFalse(Person.text(again.get(path)).contains("successor@"));
    assertSaid(again.get(path + "/audit"), "Former member");
  }

  @Test
  public void anAccountTakesAlongWhatItBelongsTo() throws Exception {
    Person ann = Person.signedIn(server, "takes@example.org");
    String path = CompanyHouse.make(ann, "Belonging");
    JsonNode all = new ObjectMapper().readTree(ann.get("/account/export").body());
    assertEquals("Belonging", all.at("/companies/memberships/0/name").asText());
    assertEquals("owner", all.at("/companies/memberships/0/role").asText());
    assertEquals(CompanyHouse.id(path).text(), all.at("/companies/memberships/0/company").asText());
  }

  @Test
  public void whatIsKeptOfACompanyIsTakenAlong() throws Exception {
    Person ann = Person.signedIn(server, "exports@example.org");
    String path = CompanyHouse.make(ann, "Exported");
    String key = CompanyHouse.makeKey(ann, path);
    JsonNode all = new ObjectMapper().readTree(ann.get(path + "/export").body());
    assertEquals("Exported", all.at("/company/name").asText());
    assertEquals("exports@example.org", all.at("/members/0/address").asText());
    assertEquals(key.split("_")[2], all.at("/keys/0/id").asText());
    assertEquals(7, all.at("/photos").asInt());
    assertEquals(
        List.of("company-made", "key-made", "company-exported"), all.path("audit").findValuesAsText("action"));
    assertFalse(all.toString().contains(key.split("_")[3]));
  }

  @Test
  public void deletingAtOnceLeavesACertificateAndNothingElse() throws Exception {
    Person ann = Person.signedIn(server, "deletes@example.org");
    String path = CompanyHouse.make(ann, "Gone & Co");
    Person bob = house.join(ann, path, "co-owner@example.org", "owner");
    String key = CompanyHouse.makeKey(ann, path);
    HttpResponse<byte[]> unsure = ann.post(path + "/delete", "when", "now", "name", "gone & co");
    assertEquals(422, unsure.statusCode());
    HttpResponse<byte[]> shown = ann.post(path + "/delete", "when", "now", "name", " Gone & Co ");
    assertSaid(shown, "The company Gone &amp; Co was deleted on");
    JsonNode file = new ObjectMapper().readTree(Base64.getDecoder().decode(first(FILE, shown)));
    assertEquals(
        "{\"photos\":7,\"members\":2,\"invitations\":0,\"keys\":1,\"auditEntries\":4}", file.path("removed").toString());
    assertEquals("[{\"what\":\"invoices\",\"until\":\"2033-12-31\"}]", file.path("kept").toString());
    for (String owner : List.of("deletes@example.org", "co-owner@example.org")) {
      Letter letter = server.letterTo(owner);
      assertEquals("Gone & Co was deleted", letter.subject());
      assertTrue(letter.text(), letter.text().contains("2 memberships") && letter.text().contains(file.toString()));
    }
    assertEquals(404, ann.get(path).statusCode());
    assertEquals(404, bob.get(path).statusCode());
    assertEquals(404, ann.post(path + "/delete", "when", "now", "name", "Gone & Co").statusCode());
    // Letters that are sent are forgotten days later.
    server.database().useTransaction(handle -> handle.execute("delete from company_certificate"));
    String left = TableDump.of(server.database());
    assertFalse(left.contains("Gone & Co") || left.contains(CompanyHouse.id(path).text()) || left.contains(key.split("_")[2]));
  }

  @Test
  public void deletingLaterTellsAllOwnersAndCanBeTakenBack() throws Exception {
    Person ann = Person.signedIn(server, "later-owner@example.org");
    String path = CompanyHouse.make(ann, "Later");
    house.join(ann, path, "later-two@example.org", "owner");
    assertEquals(path, Person.location(ann.post(path + "/delete", "when", "later", "name", "Later")));
    for (String owner : List.of("later-owner@example.org", "later-two@example.org")) {
      Letter letter = server.letterTo(owner);
      assertEquals("Later will be deleted", letter.subject());
      assertTrue(letter.text(), letter.text().contains(AccountServer.ORIGIN + path));
    }
    assertSaid(ann.get(path), "will be deleted on");
    assertEquals(403, ann.get(path + "/tries").statusCode());
    ann.post(path + "/keep");
    assertFalse(Person.text(ann.get(path)).contains("will be deleted on"));
    assertEquals(200, ann.get(path + "/tries").statusCode());
  }

  @Test
  public void whoDidWhatIsListedPageByPage() throws Exception {
    Person ann = Person.signedIn(server, "audited@example.org");
    String path = CompanyHouse.make(ann, "Audited");
    for (int i = 0; i < 60; i++) {
      ann.post(path + "/name", "name", "Audited " + i);
    }
    HttpResponse<byte[]> latest = ann.get(path + "/audit");
    assertEquals(51, Person.text(latest).split("Changed the company", -1).length);
    assertSaid(latest, "audited@example.org, on ");
    String older = first(Pattern.compile("href=\"([^\"]*before[^\"]*)\""), latest);
    HttpResponse<byte[]> rest = ann.get(older);
    assertEquals(11, Person.text(rest).split("Changed the company", -1).length);
    assertSaid(rest, "Made the company");
    assertFalse(Person.text(rest).contains("before"));
    assertEquals(200, ann.get(path + "/audit?before=nonsense").statusCode());
  }

  @Test
  public void whatPeopleTypeIsShownAsTheyTypedIt() throws Exception {
    Person ann = Person.signedIn(server, "markup@example.org");
    String path = CompanyHouse.make(ann, "<b>&\"'");
    for (String page : List.of("/company", path, path + "/keys", path + "/audit", path + "/delete")) {
      assertFalse(page, Person.text(ann.get(page)).contains("<b>"));
    }
    HttpResponse<byte[]> label = ann.post(path + "/keys", "label", "\"><script>x".repeat(9));
    assertEquals(422, label.statusCode());
    assertFalse(Person.text(label).contains("<script>x"));
  }

  @Test
  public void theKeyThatIsMadeIsNotKept() throws Exception {
    Person ann = Person.signedIn(server, "makes-keys@example.org");
    String path = CompanyHouse.make(ann, "Keys");
    String key = CompanyHouse.makeKey(ann, path);
    assertFalse(Person.text(ann.get(path + "/keys")).contains(key.split("_")[3]));
    assertFalse(TableDump.of(server.database()).contains(key.split("_")[3]));
    assertNotEquals(key, CompanyHouse.makeKey(ann, path));
    assertSaid(ann.get(path + "/keys"), "Never used");
  }
}
