package app.selfsame.company;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.AccountServer;
import app.selfsame.account.Person;
import app.selfsame.log.CapturedErrors;
import app.selfsame.openapi.DescribedAnswer;
import app.selfsame.site.LittleSite;
import app.selfsame.store.Engine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;

/** Programs with keys, and members in the portal. */
public class CallersTest {
  private static final int PER_MINUTE = 50;

  @Rule public final CapturedErrors errors = new CapturedErrors();

  private static CompanyHouse house;
  private static AccountServer server;
  private static Person ann;
  private static String company;

  @BeforeClass
  public static void start() throws Exception {
    house =
        new CompanyHouse(
            Engine.SQLITE, LittleSite.load(), Map.of("SERVE_KEY_REQUESTS", String.valueOf(PER_MINUTE)));
    server = house.server;
    ann = Person.signedIn(server, "ann@example.org");
    company = CompanyHouse.make(ann, "Programs");
  }

  @AfterClass
  public static void stop() {
    house.close();
  }

  /** A program somewhere else, which is no browser. */
  private static Person program(String authorization) {
    Person program = new Person(server);
    program.say("Sec-Fetch-Site", null);
    program.say("Authorization", authorization);
    return program;
  }

  private static String code(HttpResponse<byte[]> answer) throws Exception {
    return new ObjectMapper().readTree(answer.body()).path("code").asText();
  }

  private static String field(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static void assertRefused(HttpResponse<byte[]> answer, int status, String code, String challenge)
      throws Exception {
    assertEquals(code, code(answer));
    assertEquals(status, answer.statusCode());
    assertEquals(challenge, field(answer, "WWW-Authenticate"));
  }

  @Test
  public void aKeyCallsForItsCompany() throws Exception {
    String key = CompanyHouse.makeKey(ann, company);
    assertTrue(key, key.startsWith("sfs_live_"));
    String id = CompanyHouse.id(company).text();
    assertEquals(id + " KEY false 3", Person.text(program("Bearer " + key).get("/v1/try")));
    assertEquals(id + " KEY false 3", Person.text(program("bearer  " + key).post("/v1/try")));
    HttpResponse<byte[]> told = program("Bearer " + key).get("/v1/company");
    DescribedAnswer.assertDescribed("GET", "/v1/company", told);
    JsonNode all = new ObjectMapper().readTree(told.body());
    assertEquals("Programs", all.path("name").asText());
    assertEquals("[\"check\",\"prepare\",\"batches\"]", all.path("scopes").toString());
    assertEquals("Our program", all.at("/key/label").asText());
    assertTrue(Person.text(ann.get(company + "/keys")).contains("Last used on"));
  }

  @Test
  public void aTestKeyIsKnownAsOne() throws Exception {
    String key = CompanyHouse.makeKey(ann, company, "label", "Trying", "mode", "test", "scope-check", "yes");
    assertTrue(key, key.startsWith("sfs_test_"));
    assertEquals(
        CompanyHouse.id(company).text() + " KEY true 1", Person.text(program("Bearer " + key).get("/v1/try")));
    String other = KeySecret.parse(key).map(it -> new KeySecret(KeySecret.Mode.LIVE, it.id(), it.secret())).get().text();
    assertRefused(
        program("Bearer " + other).get("/v1/try"), 401, "key-unknown", "Bearer error=\"invalid_token\"");
  }

  @Test
  public void aKeyDoesWhatItIsForAndNoMore() throws Exception {
    String key = CompanyHouse.makeKey(ann, company, "label", "Checks", "scope-check", "yes");
    assertEquals(200, program("Bearer " + key).get("/v1/try").statusCode());
    assertRefused(
        program("Bearer " + key).post("/v1/try"),
        403,
        "scope-missing",
        "Bearer error=\"insufficient_scope\", scope=\"prepare\"");
  }

  @Test
  public void whoHasNoKeyIsToldHowToSendOne() throws Exception {
    HttpResponse<byte[]> none = program(null).get("/v1/company");
    assertRefused(none, 401, "key-needed", "Bearer");
    DescribedAnswer.assertDescribed("GET", "/v1/company", none);
    for (String wrong : new String[] {"Bearer sfs_live_x", "Basic abc", "", "Bearer", "sfs_live_x"}) {
      HttpResponse<byte[]> answer = program(wrong).get("/v1/company");
      assertRefused(answer, 401, "key-unknown", "Bearer error=\"invalid_token\"");
      DescribedAnswer.assertDescribed("GET", "/v1/company", answer);
    }
    String unknown = KeySecret.make(KeySecret.Mode.LIVE).text();
    assertRefused(
        program("Bearer " + unknown).get("/v1/try"), 401, "key-unknown", "Bearer error=\"invalid_token\"");
  }

  @Test
  public void aKeyWithAnotherSecretIsUnknown() throws Exception {
    KeySecret key = KeySecret.parse(CompanyHouse.makeKey(ann, company)).get();
    KeySecret guessed = new KeySecret(key.mode(), key.id(), KeySecret.make(key.mode()).secret());
    assertEquals(401, program("Bearer " + guessed.text()).get("/v1/try").statusCode());
  }

  @Test
  public void aKeyThatIsRevokedIsOverWithTheNextRequest() throws Exception {
    String key = CompanyHouse.makeKey(ann, company);
    Person program = program("Bearer " + key);
    assertEquals(200, program.get("/v1/try").statusCode());
    ann.post(company + "/keys/revoke", "key", key.split("_")[2]);
    assertEquals(401, program.get("/v1/try").statusCode());
    assertTrue(Person.text(ann.get(company + "/audit")).contains("Revoked a key"));
  }

  @Test
  public void aKeyIsReplacedWithOrWithoutOverlap() throws Exception {
    String first = CompanyHouse.makeKey(ann, company);
    String second = CompanyHouse.key(ann.post(company + "/keys/replace", "key", first.split("_")[2]));
    assertEquals(200, program("Bearer " + first).get("/v1/try").statusCode());
    assertEquals(200, program("Bearer " + second).get("/v1/try").statusCode());
    String third =
        CompanyHouse.key(ann.post(company + "/keys/replace", "key", second.split("_")[2], "at-once", "yes"));
    assertEquals(401, program("Bearer " + second).get("/v1/try").statusCode());
    assertEquals(200, program("Bearer " + third).get("/v1/try").statusCode());
  }

  @Test
  public void keysOfACompanyThatIsToEndAreRefused() throws Exception {
    Person bob = Person.signedIn(server, "ending@example.org");
    String path = CompanyHouse.make(bob, "Ending");
    String key = CompanyHouse.makeKey(bob, path);
    bob.post(path + "/delete", "when", "later", "name", "Ending");
    HttpResponse<byte[]> refused = program("Bearer " + key).get("/v1/company");
    assertEquals("company-ending", code(refused));
    DescribedAnswer.assertDescribed("GET", "/v1/company", refused);
    bob.post(path + "/keep");
    assertEquals(200, program("Bearer " + key).get("/v1/company").statusCode());
    bob.post(path + "/delete", "when", "now", "name", "Ending");
    assertEquals(401, program("Bearer " + key).get("/v1/company").statusCode());
  }

  @Test
  public void eachKeyHasSoManyRequestsAMinuteAndIsToldHowManyAreLeft() throws Exception {
    Person program = program("Bearer " + CompanyHouse.makeKey(ann, company));
    HttpResponse<byte[]> answer = program.get("/v1/company");
    assertEquals("\"requests\";q=50;w=60", field(answer, "RateLimit-Policy"));
    assertEquals("\"requests\";r=49;t=2", field(answer, "RateLimit"));
    int let = 1;
    while (answer.statusCode() == 200 && let < 3 * PER_MINUTE) {
      answer = program.get("/v1/company");
      let++;
    }
    assertTrue(String.valueOf(let), let > PER_MINUTE);
    assertEquals("rate-limit", code(answer));
    assertTrue(field(answer, "RateLimit"), field(answer, "RateLimit").startsWith("\"requests\";r=0;t="));
    DescribedAnswer.assertDescribed("GET", "/v1/company", answer);
    // Another key of the company has its own.
    assertEquals(200, program("Bearer " + CompanyHouse.makeKey(ann, company)).get("/v1/company").statusCode());
  }

  @Test
  public void manyWrongKeysSlowDownTheirNetworkAndNoGoodKeyInIt() throws Exception {
    String good = CompanyHouse.makeKey(ann, company);
    Person thief = program("");
    HttpResponse<byte[]> answer = null;
    for (int i = 0; i < 21; i++) {
      thief.say("Authorization", "Bearer " + KeySecret.make(KeySecret.Mode.LIVE).text());
      answer = thief.get("/v1/company");
      assertEquals(i < 20 ? 401 : 429, answer.statusCode());
    }
    assertEquals("too-many-attempts", code(answer));
    assertTrue(Integer.parseInt(field(answer, "Retry-After")) > 0);
    DescribedAnswer.assertDescribed("GET", "/v1/company", answer);
    thief.say("Authorization", "Bearer " + good);
    assertEquals(200, thief.get("/v1/company").statusCode());
    assertEquals(401, program("Bearer sfs_live_x").get("/v1/company").statusCode());
  }

  @Test
  public void neitherLogNorCountsNorAnswersSayAKey() throws Exception {
    KeySecret good = KeySecret.parse(CompanyHouse.makeKey(ann, company)).get();
    KeySecret wrong = KeySecret.make(KeySecret.Mode.LIVE);
    StringBuilder said = new StringBuilder();
    for (KeySecret key : new KeySecret[] {good, wrong}) {
      for (String sent : new String[] {"Bearer " + key.text(), "Bearer " + key.text() + "x", key.text()}) {
        HttpResponse<byte[]> answer = program(sent).get("/v1/company");
        said.append(answer.headers().map()).append(Person.text(answer));
      }
    }
    said.append(Person.counts(server)).append(errors.text());
    assertFalse(said.toString(), said.toString().contains(good.secret()) || said.toString().contains(wrong.secret()));
    assertTrue(said.toString(), said.toString().contains("selfsame_company_keys_total{outcome=\"mistyped\"}"));
  }

  @Test
  public void membersCallFromThePortalForACompanyOfTheirs() throws Exception {
    String id = CompanyHouse.id(company).text();
    assertEquals(id + " MEMBER false 8", Person.text(ann.get(company + "/tries")));
    assertTrue(Person.text(ann.get(company)).contains("href=\"" + company + "/tries\""));
    assertEquals("/sign-in", Person.location(new Person(server).get(company + "/tries")));
    Person bob = Person.signedIn(server, "portal@example.org");
    HttpResponse<byte[]> unnamed = bob.get("/v1/company");
    assertEquals("company-missing", code(unnamed));
    DescribedAnswer.assertDescribed("GET", "/v1/company", unnamed);
    bob.say(Callers.COMPANY, id);
    HttpResponse<byte[]> others = bob.get("/v1/company");
    assertEquals(404, others.statusCode());
    DescribedAnswer.assertDescribed("GET", "/v1/company", others);
    Person annsBrowser = Person.signedIn(server, "ann@example.org");
    annsBrowser.say(Callers.COMPANY, id);
    assertEquals(id + " MEMBER false 8", Person.text(annsBrowser.get("/v1/try")));
    assertEquals(200, annsBrowser.post("/v1/try").statusCode());
    HttpResponse<byte[]> told = annsBrowser.get("/v1/company");
    DescribedAnswer.assertDescribed("GET", "/v1/company", told);
    for (String site : new String[] {"cross-site", "same-site"}) {
      annsBrowser.say("Sec-Fetch-Site", site);
      HttpResponse<byte[]> foreign = annsBrowser.get("/v1/company");
      assertEquals(403, foreign.statusCode());
      DescribedAnswer.assertDescribed("GET", "/v1/company", foreign);
      assertEquals(403, annsBrowser.post("/v1/try").statusCode());
    }
    // A program that has the cookie says nothing of where it is, and changes nothing.
    annsBrowser.say("Sec-Fetch-Site", null);
    assertEquals(403, annsBrowser.post("/v1/try").statusCode());
  }

  @Test
  public void aKeyCountsAndNotTheSessionBesideIt() throws Exception {
    String key = CompanyHouse.makeKey(ann, company);
    Person bob = Person.signedIn(server, "both@example.org");
    bob.say("Authorization", "Bearer " + key);
    assertEquals(CompanyHouse.id(company).text() + " KEY false 3", Person.text(bob.get("/v1/try")));
    bob.say("Authorization", "Bearer " + key + "x");
    assertEquals(401, bob.get("/v1/try").statusCode());
  }
}
