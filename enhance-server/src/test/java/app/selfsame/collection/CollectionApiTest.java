package app.selfsame.collection;

import static app.selfsame.collection.CollectionServer.COLLECTIONS;
import static app.selfsame.collection.CollectionServer.CONTRIBUTION;
import static app.selfsame.collection.CollectionServer.KEYS;
import static app.selfsame.collection.CollectionServer.draft;
import static app.selfsame.collection.CollectionServer.people;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.Person;
import app.selfsame.account.TableDump;
import app.selfsame.collection.CollectionServer.Answer;
import app.selfsame.collection.CollectionServer.Company;
import app.selfsame.log.CapturedErrors;
import app.selfsame.mail.Letter;
import app.selfsame.site.LittleSite;
import app.selfsame.store.Engine;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;

/** Photo collections by HTTP: what is refused, and who may do what. */
public class CollectionApiTest {
  @Rule public final CapturedErrors errors = new CapturedErrors();

  private static CollectionServer server;
  private static int companies;
  private static int links;

  @BeforeClass
  public static void start() throws Exception {
    server = new CollectionServer(Engine.SQLITE, LittleSite.load(), "on");
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  private static Company company() throws Exception {
    return server.company("boss" + ++companies + "@acme.example");
  }

  private static TestLink link() {
    return new TestLink(++links);
  }

  private static void assertRefused(int status, String code, Answer answer) {
    assertEquals(answer.json().toString(), status, answer.status());
    assertEquals(code, answer.code());
  }

  @Test
  public void onlyPicturesForTheKeysOfTheMomentAreTaken() throws Exception {
    Company acme = company();
    String badges = acme.firstCollection();
    TestLink link = link();
    acme.add(badges, "4711", link);
    List<String> one = List.copyOf(acme.keys);
    acme.addKey();
    assertRefused(409, "reading-keys", server.send(link, 1, TestParcel.picture(1, one)));
    List<String> three = new ArrayList<>(acme.keys);
    three.add("AAAAAAAAAAAAAAAAAAAAAA");
    assertRefused(409, "reading-keys", server.send(link, 1, TestParcel.picture(1, three)));
    assertEquals(2, server.show(link).json().path("keys").size());
    assertEquals(200, acme.post(KEYS + "/" + acme.keys.get(0) + "/retire").status());
    assertRefused(409, "reading-keys", server.send(link, 1, acme.picture(1)));
    assertEquals(200, server.send(link, 1, TestParcel.picture(1, acme.keys.subList(1, 2))).status());
  }

  @Test
  public void whatIsNoPictureIsNotTaken() throws Exception {
    Company acme = company();
    String badges = acme.firstCollection();
    TestLink link = link();
    acme.add(badges, "4711", link);
    byte[] picture = acme.picture(1);
    assertRefused(422, "parcel", server.send(link, 1, "a JPEG".getBytes(StandardCharsets.US_ASCII)));
    assertRefused(422, "parcel", server.send(link, 1, TestParcel.of(1, TestParcel.BASE, acme.keys, 65_552, 1)));
    assertRefused(422, "parcel", server.send(link, 1, TestParcel.of(2, TestParcel.PSK, acme.keys, 65_552, 1)));
    assertRefused(422, "parcel", server.send(link, 1, TestParcel.of(1, TestParcel.PSK, acme.keys, 65_551, 1)));
    assertRefused(413, "too-large", server.send(link, 1, TestParcel.of(1, TestParcel.PSK, acme.keys, 4_000_000, 1)));
    assertRefused(
        400,
        "malformed",
        server.person(
            link,
            server
                .request(CONTRIBUTION)
                .PUT(BodyPublishers.ofByteArray(picture))));
    assertRefused(
        403, "cross-site", server.person(link, server.putting(1, picture).header("Sec-Fetch-Site", "cross-site")));
    assertEquals("missing", server.show(link).text("state"));
    assertEquals(200, server.send(link, 1, picture).status());
  }

  @Test
  public void aLinkThatIsNoneIsToldNothing() throws Exception {
    Company acme = company();
    acme.firstCollection();
    Answer unknown = server.show(link());
    assertRefused(404, "not-found", unknown);
    assertRefused(404, "not-found", server.send(link(), 1, acme.picture(1)));
    assertRefused(404, "not-found", server.withdraw(link()));
  }

  @Test
  public void whoTriesManyLinksIsSlowedDownAndWhoHasOneIsNot() throws Exception {
    Company acme = company();
    String badges = acme.firstCollection();
    TestLink link = link();
    acme.add(badges, "4711", link);
    int slowed = 0;
    for (int i = 0; i < 70; i++) {
      TestLink tried = link();
      int status =
          server.person(tried, server.request(CONTRIBUTION).header("X-Forwarded-For", "192.0.2.7").GET()).status();
      slowed += status == 429 ? 1 : 0;
    }
    assertTrue(slowed + " of 70", slowed > 0);
    assertEquals(
        200, server.person(link, server.request(CONTRIBUTION).header("X-Forwarded-For", "192.0.2.7").GET()).status());
  }

  @Test
  public void aClosedCollectionTakesNothing() throws Exception {
    Company acme = company();
    String badges = acme.firstCollection();
    TestLink link = link();
    acme.add(badges, "4711", link);
    Answer closed = acme.post(badges + "/close");
    assertFalse(closed.json().path("open").asBoolean(true));
    Answer late = server.show(link);
    assertRefused(410, "link-over", late);
    assertTrue(late.json().path("arguments").has("until"));
    assertRefused(
        409, "collection-state", acme.post(badges + "/participants", people(acme.person(server.newId(), "1", link(), ""))));
    assertRefused(409, "collection-state", acme.post(badges + "/remind"));
    assertRefused(
        409, "collection-state", acme.post(badges + "/deadline", "{\"deadline\": \"" + Instant.now().plusSeconds(99) + "\"}"));
  }

  @Test
  public void theDeadlineIsMoved() throws Exception {
    Company acme = company();
    String badges = acme.firstCollection();
    String later = Instant.now().plus(Duration.ofDays(20)).toString();
    Answer moved = acme.post(badges + "/deadline", "{\"deadline\": \"" + later + "\"}");
    assertEquals(later.substring(0, 19), moved.text("deadline").substring(0, 19));
    for (String wrong : List.of("2020-01-01T00:00:00Z", "2100-01-01T00:00:00Z", "tomorrow", "2026-12-24T18:00:00")) {
      assertRefused(400, "malformed", acme.post(badges + "/deadline", "{\"deadline\": \"" + wrong + "\"}"));
    }
  }

  @Test
  public void aCollectionThatAClockAheadHasMadeGetsAnEarlierDeadline() throws Exception {
    Company acme = company();
    String badges = acme.firstCollection();
    long year = Duration.ofDays(365).toMillis();
    server.change(
        "update photo_collection set made_at_millis = made_at_millis + " + year + ", deadline_millis = deadline_millis + "
            + year + ", until_millis = until_millis + " + year + " where id = '"
            + badges.substring(badges.lastIndexOf('/') + 1) + "'");
    String soon = Instant.now().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS).toString();
    assertEquals(soon, acme.post(badges + "/deadline", "{\"deadline\": \"" + soon + "\"}").text("deadline"));
    assertEquals(soon, acme.get(badges).text("deadline"));
  }

  @Test
  public void nobodyIsAskedBeforeTheCompanyCanRead() throws Exception {
    Company acme = company();
    assertRefused(409, "collection-state", acme.post(COLLECTIONS, draft("Badges")));
  }

  @Test
  public void whatACollectionCannotBeIsRefused() throws Exception {
    Company acme = company();
    acme.addKey();
    String good = draft("Badges");
    assertEquals(201, acme.post(COLLECTIONS, good).status());
    for (String wrong :
        List.of(
            good.replace("Badges", "See www.evil.example"),
            good.replace("\"attempts\": 2", "\"attempts\": 0"),
            good.replace("\"attempts\": 2", "\"attempts\": 21"),
            good.replace("\"daysKept\": 30", "\"daysKept\": 366"),
            good.replace("I agree.", " ".repeat(4_000)),
            good.replace("I agree.\\nReally.", "  "),
            good.replace("\"glasses\": false", "\"hats\": false"),
            good.replace("\"daysKept\"", "\"language\": \"tlh\", \"daysKept\""),
            "[]")) {
      assertRefused(400, "malformed", acme.post(COLLECTIONS, wrong));
    }
    assertRefused(404, "unknown-document", acme.post(COLLECTIONS, good.replace("own-35x45mm", "no-such-document")));
    assertRefused(
        400, "document-missing", acme.post(COLLECTIONS, good.replace("\"document\": \"own-35x45mm\",", "")));
    Answer framed =
        acme.post(
            COLLECTIONS,
            good.replace("\"document\": \"own-35x45mm\"", "\"frame\": {\"widthMm\": 35, \"heightMm\": 45}"));
    assertEquals(framed.json().toString(), 201, framed.status());
    assertEquals("own-35x45mm", framed.text("document"));
    assertEquals(35, framed.json().path("frame").path("widthMm").asInt());
  }

  @Test
  public void photosAreHeldAgainstTheDocumentWithTheCompanysRules() throws Exception {
    assertEquals("own-35x45mm~no-glasses", documentFor("{\"glasses\": false}"));
    assertEquals(
        "own-35x45mm~glasses~no-smile~on-light-grey",
        documentFor("{\"glasses\": true, \"smile\": false, \"background\": \"light-grey\"}"));
    assertEquals("words of the company's own are no colour", "own-35x45mm", documentFor("{\"background\": \"the blue door\"}"));
  }

  private String documentFor(String rules) throws Exception {
    Company acme = company();
    acme.addKey();
    Answer made = acme.post(COLLECTIONS, CollectionServer.draft("Badges").replace("{\"glasses\": false}", rules));
    TestLink link = link();
    acme.add(made.whole().headers().firstValue("Location").orElseThrow(), "4711", link);
    return server.show(link).text("document");
  }

  @Test
  public void aRuleThatTheDocumentDoesNotAllowIsRefusedByName() throws Exception {
    Company acme = company();
    acme.addKey();
    String visa = CollectionServer.draft("Visa").replace("own-35x45mm", "us-passport-print");
    Answer refused = acme.post(COLLECTIONS, visa.replace("{\"glasses\": false}", "{\"glasses\": true}"));
    assertRefused(400, "malformed", refused);
    assertTrue(refused.detail(), refused.detail().contains("rules.glasses"));
    assertEquals(201, acme.post(COLLECTIONS, visa).status());
    assertRefused(400, "malformed", acme.post(COLLECTIONS, visa.replace("us-passport-print", "us-passport-print~no-glasses")));
  }

  @Test
  public void peopleAreAddedOnceEach() throws Exception {
    Company acme = company();
    String badges = acme.firstCollection();
    TestLink link = link();
    String id = server.newId();
    String ada = acme.person(id, "4711", link, "");
    assertEquals(200, acme.post(badges + "/participants", people(ada)).status());
    assertEquals("the request was made again", 200, acme.post(badges + "/participants", people(ada)).status());
    assertEquals(1, acme.get(badges + "/participants").json().path("participants").size());
    String added = badges + "/participants";
    assertRefused(409, "collection-state", acme.post(added, people(acme.person(id, "4712", link(), ""))));
    assertRefused(409, "collection-state", acme.post(added, people(acme.person(server.newId(), "4712", link, ""))));
    Answer reference = acme.post(added, people(acme.person(server.newId(), "4711", link(), "")));
    assertRefused(409, "collection-state", reference);
    assertTrue(reference.detail(), reference.detail().contains("4711"));
    String elsewhere = acme.collection("Passes") + "/participants";
    assertRefused(409, "collection-state", acme.post(elsewhere, people(ada)));
    TestLink other = link();
    String mailed = acme.person(server.newId(), "1", other, ", \"mail\": \"ada@home.example\"");
    for (String wrong :
        List.of(
            ada.replace(id, "short"),
            mailed.replace(other.secret(), link().secret()),
            mailed.replace("\"mail\": \"ada@home.example\"", "\"language\": \"de\""),
            mailed.replace("ada@home.example", "ada at home"),
            ada.replace("Ada Lovelace", " "),
            ada.replace("U0VMRlNBTUUg", "VU5MSUtFICAg"))) {
      assertRefused(400, "malformed", acme.post(added, people(wrong)));
    }
    acme.addKey();
    acme.keys.remove(1);
    assertRefused(409, "reading-keys", acme.post(added, people(acme.person(server.newId(), "5", link(), ""))));
  }

  @Test
  public void manyPeopleAreListedInTheirOrder() throws Exception {
    Company acme = company();
    String badges = acme.firstCollection();
    for (int piece = 0; piece < 2; piece++) {
      List<String> some = new ArrayList<>();
      for (int i = 0; i < 260; i++) {
        some.add(acme.person(server.newId(), "n" + (260 * piece + i), link(), ""));
      }
      assertEquals(200, acme.post(badges + "/participants", people(some.toArray(String[]::new))).status());
    }
    Answer page = acme.get(badges + "/participants?state=missing");
    assertEquals(500, page.json().path("participants").size());
    assertEquals("n499", page.json().path("participants").path(499).path("reference").asText());
    JsonNode rest = acme.get(badges + "/participants?state=missing&after=" + page.text("next")).json();
    assertEquals(20, rest.path("participants").size());
    assertEquals("n500", rest.path("participants").path(0).path("reference").asText());
    assertFalse(rest.has("next"));
    assertEquals(0, acme.get(badges + "/participants?state=sent").json().path("participants").size());
    assertRefused(400, "malformed", acme.get(badges + "/participants?state=lost"));
    assertRefused(400, "malformed", acme.get(badges + "/participants?after=x"));
  }

  @Test
  public void aLinkIsRevokedAndAnotherGiven() throws Exception {
    Company acme = company();
    String badges = acme.firstCollection();
    TestLink old = link();
    String ada = acme.add(badges, "4711", old);
    server.send(old, 1, acme.picture(1));
    TestLink next = link();
    assertRefused(
        409, "collection-state", acme.post(ada + "/link", "{" + next.members(acme.keys, false) + "}"));
    assertEquals("revoked", acme.post(ada + "/revoke").text("state"));
    assertRefused(404, "not-found", server.show(old));
    assertRefused(404, "not-found", acme.get(ada + "/parcel"));
    Answer given = acme.post(ada + "/link", "{" + next.members(acme.keys, false) + "}");
    assertEquals(given.json().toString(), "missing", given.text("state"));
    assertRefused(404, "not-found", server.show(old));
    assertEquals(1, server.show(next).json().path("attempt").asInt());
    assertEquals("a number is not used twice", 409, server.send(next, 1, acme.picture(1)).status());
    assertEquals(200, server.send(next, 2, acme.picture(1)).status());
    acme.addKey();
    Answer resealed = acme.post(ada + "/link", "{" + next.members(acme.keys, false) + "}");
    assertEquals("the same link for another key", "sent", resealed.text("state"));
    assertEquals(TestParcel.secret(next.number(), acme.keys), resealed.text("sealedSecret"));
  }

  @Test
  public void anAskedRetakeCanAlwaysBeSent() throws Exception {
    Company acme = company();
    String badges = acme.firstCollection();
    TestLink link = link();
    String ada = acme.add(badges, "4711", link);
    server.send(link, 1, acme.picture(1));
    server.send(link, 2, acme.picture(2));
    assertEquals(0, server.show(link).json().path("attemptsLeft").asInt());
    String retake = "{\"attempt\": 2, \"decision\": \"retake\", \"reasons\": [\"light\"]}";
    assertEquals("retake", acme.post(ada + "/decision", retake).text("state"));
    assertEquals(1, server.show(link).json().path("attemptsLeft").asInt());
    assertEquals("as long as nothing else has come", "accepted",
        acme.post(ada + "/decision", "{\"attempt\": 2, \"decision\": \"accepted\"}").text("state"));
    assertEquals("retake", acme.post(ada + "/decision", retake).text("state"));
    assertEquals(200, server.send(link, 3, acme.picture(3)).status());
    for (String wrong :
        List.of(
            "{\"attempt\": 3, \"decision\": \"retake\"}",
            "{\"attempt\": 3, \"decision\": \"retake\", \"reasons\": [\"ugly\"]}",
            "{\"attempt\": 3, \"decision\": \"accepted\", \"reasons\": [\"eyes\"]}",
            "{\"attempt\": 3, \"decision\": \"retake\", \"reasons\": [\"eyes\"], \"note\": \"http://evil.example\"}",
            "{\"attempt\": 3, \"decision\": \"perhaps\"}")) {
      assertRefused(400, "malformed", acme.post(ada + "/decision", wrong));
    }
  }

  @Test
  public void whoIsMissingIsRemindedOnceADay() throws Exception {
    Company acme = company();
    String badges = acme.firstCollection();
    TestLink link = link();
    String ada = acme.add(badges, "1", link, ", \"mail\": \"rem1@home.example\", \"language\": \"en\"");
    server.server.letterTo("rem1@home.example");
    TestLink done = link();
    acme.add(badges, "2", done, ", \"mail\": \"rem2@home.example\"");
    server.server.letterTo("rem2@home.example");
    server.send(done, 1, acme.picture(1));
    acme.add(badges, "3", link());
    server.change("update collection_participant set mailed_at_millis = 1");
    assertEquals(1, acme.post(badges + "/remind").json().path("reminded").asInt());
    Letter letter = server.server.letterTo("rem1@home.example");
    assertEquals("Acme still needs a photo from you", letter.subject());
    assertTrue(letter.text(), letter.text().contains("#send=" + link.secret()));
    assertTrue(acme.standing(ada).has("remindedAt"));
    assertEquals(0, acme.post(badges + "/remind").json().path("reminded").asInt());
  }

  @Test
  public void programsReadAndChangeNothing() throws Exception {
    Company acme = company();
    String badges = acme.firstCollection();
    TestLink link = link();
    String ada = acme.add(badges, "4711", link);
    server.send(link, 1, acme.picture(1));
    String key = acme.companyKey("live", "collections");
    for (String path : List.of(KEYS, COLLECTIONS, badges, badges + "/participants", ada + "/parcel")) {
      assertEquals(path, 200, server.program(key, "GET", path).status());
    }
    assertTrue(acme.get(KEYS).json().path("keys").path(0).has("madeBy"));
    assertFalse(server.program(key, "GET", KEYS).json().path("keys").path(0).has("madeBy"));
    assertRefused(403, "scope-missing", server.program(key, "DELETE", badges));
    assertRefused(403, "scope-missing", server.program(key, "POST", badges + "/close"));
    assertRefused(403, "scope-missing", server.program(key, "POST", ada + "/revoke"));
    assertRefused(403, "scope-missing", server.program(key, "POST", KEYS + "/" + acme.keys.get(0) + "/retire"));
    String checks = acme.companyKey("live", "check");
    assertRefused(403, "scope-missing", server.program(checks, "GET", badges));
    String trying = acme.companyKey("test", "collections");
    assertEquals(0, server.program(trying, "GET", KEYS).json().path("keys").size());
    assertEquals(0, server.program(trying, "GET", COLLECTIONS).json().path("collections").size());
    assertRefused(404, "not-found", server.program(trying, "GET", badges));
    assertRefused(404, "not-found", server.program(trying, "GET", ada + "/parcel"));
    String audit = Person.text(acme.owner.get(acme.path + "/audit"));
    for (String done :
        List.of("Added a reading key", "Made a photo collection", "Added people to a photo collection", "Fetched an encrypted picture")) {
      assertTrue(done, audit.contains(done));
    }
  }

  @Test
  public void anotherCompanySeesNothing() throws Exception {
    Company acme = company();
    String badges = acme.firstCollection();
    TestLink link = link();
    String ada = acme.add(badges, "4711", link);
    server.send(link, 1, acme.picture(1));
    Company other = company();
    String own = other.firstCollection();
    String person = ada.substring(ada.lastIndexOf('/'));
    for (String path : List.of(badges, badges + "/participants", ada + "/parcel", own + "/participants" + person + "/parcel")) {
      assertRefused(404, "not-found", other.get(path));
    }
    assertRefused(404, "not-found", other.delete(badges));
    assertRefused(404, "not-found", other.post(ada + "/revoke"));
    assertRefused(404, "not-found", other.post(KEYS + "/" + acme.keys.get(0) + "/retire"));
    assertEquals(200, acme.get(ada + "/parcel").status());
  }

  @Test
  public void keysAreOwnersToAddAndOfTheCurve() throws Exception {
    Company acme = company();
    String key = TestPoint.publicKey();
    String body = "{\"name\": \"Office\", \"publicKey\": \"" + key + "\"}";
    Answer added = acme.post(KEYS, body);
    assertEquals(added.json().toString(), 201, added.status());
    assertEquals(key, added.text("publicKey"));
    assertTrue(added.text("madeBy"), added.text("madeBy").endsWith("@acme.example"));
    assertRefused(409, "collection-state", acme.post(KEYS, body));
    String off = key.substring(0, 60) + (key.charAt(60) == 'A' ? 'B' : 'A') + key.substring(61);
    assertRefused(400, "malformed", acme.post(KEYS, body.replace(key, off)));
    for (int i = 1; i < 8; i++) {
      assertEquals(201, acme.addKey().status());
    }
    assertRefused(409, "collection-state", acme.addKey());
    assertTrue(acme.post(KEYS + "/" + added.text("id") + "/retire").json().has("retiredAt"));
    assertEquals(201, acme.addKey().status());
    assertEquals(9, acme.get(KEYS).json().path("keys").size());
    acme.owner.say("Sec-Fetch-Site", "cross-site");
    assertRefused(403, "cross-site", acme.post(KEYS, body));
  }

  @Test
  public void aCompanyTakesAlongWhoWasAsked() throws Exception {
    Company acme = company();
    String badges = acme.firstCollection();
    acme.add(badges, "4711", link());
    String export = Person.text(acme.owner.get(acme.path + "/export"));
    assertTrue(export, export.contains("\"photoCollections\"") && export.contains("\"readingKeys\""));
    assertTrue(export, export.contains("4711") && export.contains("Ada Lovelace"));
  }

  /** Names, addresses, notes and secrets of links are in no file of the server, and in no line of its log. */
  @Test
  public void nothingOfPeopleIsKeptOpen() throws Exception {
    Company acme = company();
    acme.addKey();
    String badges = acme.collection("Marker Collection");
    TestLink link = link();
    String ada =
        acme.add(badges, "marker-reference", link, ", \"mail\": \"marker@home.example\"");
    server.server.letterTo("marker@home.example");
    server.send(link, 1, acme.picture(1));
    acme.post(
        ada + "/decision",
        "{\"attempt\": 1, \"decision\": \"retake\", \"reasons\": [\"other\"], \"note\": \"marker note\"}");
    server.server.letterTo("marker@home.example");
    List<String> markers =
        List.of(
            "Marker Collection", "marker-reference", "Ada Lovelace", "marker@home", "marker note", "I agree.",
            link.secret(), link.token());
    String rows = TableDump.of(server.server.database());
    Path folder = Path.of(server.server.environment().get("SERVE_DATA"));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String marker : markers) {
          assertFalse(marker + " in " + file.getFileName(), bytes.contains(marker));
        }
      }
    }
    for (String marker : markers) {
      assertFalse(marker, rows.contains(marker));
      assertFalse(marker, errors.text().contains(marker));
    }
  }
}
