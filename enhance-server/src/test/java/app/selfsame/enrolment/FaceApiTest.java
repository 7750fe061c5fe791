package app.selfsame.enrolment;

import static app.selfsame.enrolment.FaceServer.COLLECTIONS;
import static app.selfsame.enrolment.FaceServer.CONSENT;
import static app.selfsame.enrolment.FaceServer.draft;
import static app.selfsame.enrolment.FaceServer.enrolment;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.Person;
import app.selfsame.account.TableDump;
import app.selfsame.enrolment.FaceServer.Answer;
import app.selfsame.enrolment.FaceServer.Company;
import app.selfsame.http.MultipartBody;
import app.selfsame.openapi.DescribedAnswer;
import app.selfsame.photos.SharedPhotos;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import app.selfsame.worker.TestPhotos;
import java.awt.image.BufferedImage;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Face collections by HTTP, with real processes that look at photos; each answer is held against the description. */
public class FaceApiTest {
  private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(60);

  private static FaceServer server;
  private static int companies;

  @BeforeClass
  public static void start() throws Exception {
    server = new FaceServer(Engine.SQLITE, Site.packaged(), "on");
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  private static Company company() throws Exception {
    return server.company("boss" + ++companies + "@acme.example", "live", "faces");
  }

  private static byte[] person(String name) throws Exception {
    return Files.readAllBytes(
        SharedPhotos.assumed().in("portrait_other").stream()
            .filter(file -> file.getFileName().toString().contains(name))
            .findFirst()
            .orElseThrow());
  }

  private static byte[] drawing() throws Exception {
    return TestPhotos.encode(TestPhotos.drawnPerson(), "png");
  }

  private static void change(String sql, Object... values) {
    server.server.database().useTransaction(handle -> handle.execute(sql, values));
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Test
  public void aPersonIsEnrolledAndComparedForACreditEach() throws Exception {
    byte[] photo = person("race_White");
    Company acme = company();
    String staff = acme.collection("Staff");
    server.charging.booked().clear();
    Answer made = acme.parts(staff + "/entries", enrolment(photo, "4711", CONSENT));
    assertEquals(made.json().toString(), 201, made.status());
    assertEquals("enrolled", made.outcome());
    assertEquals("4711", made.json().path("entry").path("reference").asText());
    assertTrue(made.json().path("entry").path("comparable").asBoolean());
    String entry = made.location();
    assertEquals(entry, staff + "/entries/" + made.json().path("entry").path("id").asText());

    Answer same = acme.parts(entry + "/compare", new MultipartBody().file("photo", photo));
    assertEquals(same.json().toString(), "compared", same.outcome());
    assertEquals("alike", same.json().path("answer").asText());
    assertTrue("nothing but a template is left", same.json().path("samePhoto").isNull());
    MultipartBody other = new MultipartBody().file("photo", person("biden"));
    for (MultipartBody sent : List.of(other, other.field("ofDocument", "true"))) {
      Answer unlike = acme.parts(entry + "/compare", sent);
      assertEquals(unlike.json().toString(), "compared", unlike.outcome());
      assertFalse(unlike.json().toString(), unlike.json().path("answer").asText().equals("alike"));
      assertFalse("no percentage", unlike.json().toString().contains("%"));
    }
    assertEquals(List.of("spent", "spent", "spent", "spent"), server.charging.booked());

    assertEquals("4711", acme.get(entry).json().path("reference").asText());
    assertEquals(1, acme.get(staff).json().path("entries").asInt());
    assertEquals(1, acme.get(staff + "/entries").json().path("entries").size());
    Answer export = acme.get(staff + "/export");
    assertEquals(688, export.json().path("kept").path(0).path("template").asText().length());

    change("update face_entry set template_version = template_version + 1 where id = ?", id(entry));
    Answer old = acme.parts(entry + "/compare", new MultipartBody().file("photo", photo));
    assertEquals("face-version", old.code());
    assertTrue(old.json().path("detail").asText().contains("Delete it, and enrol the person again"));
    assertFalse(acme.get(entry).json().path("comparable").asBoolean());
    assertEquals(204, acme.delete(entry).status());
    assertEquals("enrolled", acme.parts(staff + "/entries", enrolment(photo, "4711", CONSENT)).outcome());
  }

  @Test
  public void whatIsDeletedWhileItIsComparedIsNotAnswered() throws Exception {
    byte[] photo = drawing();
    Company acme = company();
    String staff = acme.collection("Staff");
    List<String> ways = List.of("?reason=consent-withdrawn", "over", "collection");
    for (String way : ways) {
      String entry = acme.parts(staff + "/entries", enrolment(photo, way, CONSENT)).location();
      server.charging.booked().clear();
      CompletableFuture<Answer> comparing =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return acme.parts(entry + "/compare", new MultipartBody().file("photo", photo));
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              });
      // A credit is set aside from the moment on in which the work begins.
      long until = System.nanoTime() + LONG_NANOS;
      while (held() == 0) {
        assertTrue("begun within a minute", System.nanoTime() < until && !comparing.isDone());
        TimeUnit.MILLISECONDS.sleep(5);
      }
      if (way.equals("over")) {
        change("update face_entry set until_millis = enrolled_at_millis + 1 where id = ?", id(entry));
      } else {
        assertEquals(204, acme.delete(way.startsWith("?") ? entry + way : staff).status());
      }
      Answer answer = comparing.get(2, TimeUnit.MINUTES);
      assertEquals(answer.json().toString(), 404, answer.status());
      assertFalse(answer.json().has("answer"));
      assertEquals(List.of("given back"), server.charging.booked());
    }
    assertTrue(
        Person.text(acme.owner.get(acme.path + "/audit"))
            .contains("Deleted an entry of a face collection because consent was withdrawn"));
  }

  private static int held() {
    return server
        .server
        .database()
        .reading(handle -> handle.createQuery("select count(*) from photo_call").mapTo(Integer.class).one());
  }

  @Test
  public void aPhotoThatCannotBeComparedIsNotEnrolledAndCostsNothing() throws Exception {
    Company acme = company();
    String staff = acme.collection("Staff");
    server.charging.booked().clear();
    byte[] nobody = TestPhotos.encode(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "png");
    Answer faceless = acme.parts(staff + "/entries", enrolment(nobody, "4711", CONSENT));
    assertEquals(200, faceless.status());
    assertEquals(faceless.json().toString(), "not-enrolled", faceless.outcome());
    assertEquals("no-face", faceless.json().path("reasons").path(0).path("code").asText());
    Answer none =
        acme.parts(
            staff + "/entries", enrolment("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "4711", CONSENT));
    assertEquals(none.json().toString(), "unusable", none.outcome());
    assertFalse(none.json().path("error").asText().isEmpty());
    assertEquals(List.of("given back", "given back"), server.charging.booked());
    assertEquals(0, acme.get(staff).json().path("entries").asInt());
  }

  @Test
  public void purposesThatNeedASearchAreRefusedWithTheReason() throws Exception {
    Company acme = company();
    Map<String, String> reasons =
        Map.of(
            "watch-list", "watch lists",
            "identification", "There is no search",
            "attendance", "comes and goes",
            "unlocking", "unlock",
            "children", "children");
    for (Map.Entry<String, String> each : reasons.entrySet()) {
      Answer refused = acme.post(COLLECTIONS, draft("Staff").replace("photo-renewal", each.getKey()));
      assertEquals(each.getKey(), 422, refused.status());
      assertEquals("face-use", refused.code());
      assertTrue(refused.json().toString(), refused.json().path("detail").asText().contains(each.getValue()));
    }
    assertEquals(0, acme.get(COLLECTIONS).json().path("collections").size());
  }

  @Test
  public void whatIsAskedIsReadStrictly() throws Exception {
    Company acme = company();
    String draft = draft("Staff");
    for (String body :
        List.of(
            "x", "[]", "{}", draft + draft, draft.replace("{", "{\"more\": 1, "), draft.replace("Staff", ""),
            draft.replace("Staff", "x".repeat(61)), draft.replace("Staff", "a\\u202eb"),
            draft.replace("photo-renewal", "fun"), draft.replace("To see whom a new photo shows.", "Too short."),
            draft.replace("To see whom a new photo shows.", "x".repeat(501)),
            draft.replace("explicit-consent", "legitimate-interest"), draft.replace("30", "0"),
            draft.replace("30", "731"), draft.replace("30", "\"30\""), draft.replace("30", "1.5"))) {
      Answer refused = acme.post(COLLECTIONS, body);
      assertEquals(body, 400, refused.status());
    }
    assertEquals(413, acme.post(COLLECTIONS, draft + " ".repeat(5_000)).status());
    String staff = acme.collection("Staff");
    assertEquals("face-state", acme.post(COLLECTIONS, draft).code());
    assertEquals(400, acme.put(staff, "{\"daysKept\": 0}").status());
    assertEquals("face-state", acme.put(staff, "{\"daysKept\": 31}").code());
    assertEquals(7, acme.put(staff, "{\"daysKept\": 7}").json().path("daysKept").asInt());
    assertEquals("face-state", acme.put(staff, "{\"daysKept\": 30}").code());
    assertEquals(400, acme.get(staff + "/entries?after=x").status());
    assertEquals(400, acme.delete(staff + "/entries/x?reason=bored").status());
    assertEquals(404, acme.delete(staff + "/entries/x").status());
    assertEquals(404, acme.parts(staff + "/entries/x/compare", new MultipartBody().file("photo", drawing())).status());
  }

  @Test
  public void anEnrolmentIsReadStrictlyAndBeforeAnyWork() throws Exception {
    Company acme = company();
    String entries = acme.collection("Staff") + "/entries";
    server.charging.booked().clear();
    byte[] photo = drawing();
    String tomorrow = Instant.now().atOffset(ZoneOffset.ofHours(14)).toLocalDate().plusDays(1).toString();
    for (String consent :
        List.of(
            "x", "[]", "{}", CONSENT + CONSENT, CONSENT.replace("2026-11-01", tomorrow),
            CONSENT.replace("2026-11-01", "2026-02-30"), CONSENT.replace("2026-11-01", "yesterday"),
            CONSENT.replace("2026-11-01", "1999-12-31"),
            CONSENT.replace("2026-11-01", Instant.now().plusSeconds(3_600).toString()),
            CONSENT.replace("2026-11-01", "+999999999-01-01"), CONSENT.replace("Form 3", ""),
            CONSENT.replace("Form 3", "x".repeat(61)), CONSENT.replace("signed", "assumed"),
            CONSENT.replace(", \"adult\": true", ""), CONSENT.replace("true", "\"true\""),
            CONSENT.replace("{", "{\"more\": 1, "))) {
      Answer refused = acme.parts(entries, enrolment(photo, "4711", consent));
      assertEquals(consent + refused.json(), 400, refused.status());
    }
    Answer child = acme.parts(entries, enrolment(photo, "4711", CONSENT.replace("true", "false")));
    assertEquals("face-use", child.code());
    assertEquals(422, child.status());
    for (String reference : List.of("", " ", "x".repeat(61), "a\nb\u0000", "\u202e4711")) {
      assertEquals(reference, 400, acme.parts(entries, enrolment(photo, reference, CONSENT)).status());
    }
    assertEquals(413, acme.parts(entries, enrolment(photo, "x".repeat(2_000), CONSENT)).status());
    assertEquals(400, acme.parts(entries, new MultipartBody().file("photo", photo)).status());
    assertEquals(
        400, acme.parts(entries, enrolment(photo, "4711", CONSENT).field("reference", "4712")).status());
    assertEquals(415, acme.post(entries, "{}").status());
    assertEquals("nothing was begun", List.of(), server.charging.booked());
  }

  @Test
  public void aConsentMayBeADayOrATime() throws Exception {
    Instant now = Instant.parse("2026-11-30T12:00:00Z");
    for (String given : List.of("2026-12-01", "2026-11-30T13:00:00+01:00", "2026-11-30T12:00:00Z", "2000-01-01")) {
      String json = CONSENT.replace("2026-11-01", given);
      assertEquals(given, Consent.read(json.getBytes(StandardCharsets.UTF_8), now).givenAt());
    }
  }

  @Test
  public void listsComeInPagesThatDeletingDoesNotShift() throws Exception {
    Company acme = company();
    String staff = acme.collection("Staff");
    server.fill(id(staff), 150);
    Answer first = acme.get(staff + "/entries");
    assertEquals(100, first.json().path("entries").size());
    String last = first.json().path("entries").path(99).path("id").asText();
    assertEquals(204, acme.delete(staff + "/entries/" + last).status());
    Answer second = acme.get(first.json().path("next").asText());
    assertEquals(50, second.json().path("entries").size());
    assertEquals("n100", second.json().path("entries").path(0).path("reference").asText());
    assertFalse(second.json().has("next"));
    change("update face_entry set until_millis = enrolled_at_millis + 1 where collection = ?", id(staff));
    assertEquals(0, acme.get(staff + "/entries").json().path("entries").size());
    assertEquals(404, acme.get(staff + "/entries/" + second.json().path("entries").path(0).path("id").asText()).status());
  }

  @Test
  public void othersFindNothingAndOtherKeysOpenNothing() throws Exception {
    Company acme = company();
    Company other = company();
    String staff = acme.collection("Staff");
    server.fill(id(staff), 1);
    String entry = staff + "/entries/" + acme.get(staff + "/entries").json().path("entries").path(0).path("id").asText();
    for (String path : List.of(staff, staff + "/export", staff + "/entries", entry)) {
      assertEquals(path, 404, other.get(path).status());
    }
    assertEquals(404, other.put(staff, "{\"daysKept\": 1}").status());
    assertEquals(404, other.delete(staff).status());
    assertEquals(404, other.delete(entry).status());
    assertEquals(404, other.parts(staff + "/entries", enrolment(drawing(), "1", CONSENT)).status());
    assertEquals(404, other.parts(entry + "/compare", new MultipartBody().file("photo", drawing())).status());
    String own = other.collection("Staff");
    assertEquals(404, other.get(own + "/entries/" + id(entry)).status());
    assertEquals(404, other.owner.get(acme.path + "/faces").statusCode());
    assertEquals(404, other.owner.get(other.path + "/faces/" + id(staff)).statusCode());
    assertEquals(
        404, other.owner.post(other.path + "/faces/" + id(own) + "/remove", "entry", id(entry)).statusCode());
    Company weak = server.company("weak@acme.example", "live", "check", "batches");
    assertEquals("scope-missing", weak.get(COLLECTIONS).code());
    assertEquals(200, acme.get(entry).status());
  }

  @Test
  public void keysForTryingOutSeeWhatTheyHaveMadeAlone() throws Exception {
    Company trying = server.company("trying@acme.example", "test", "faces");
    String staff = trying.collection("Staff");
    assertTrue(trying.get(staff).json().path("test").asBoolean());
    change("update face_collection set is_test = false where id = ?", id(staff));
    assertEquals(404, trying.get(staff).status());
    assertEquals(0, trying.get(COLLECTIONS).json().path("collections").size());
  }

  @Test
  public void whereFacesAreNotComparedThereAreNoCollections() throws Exception {
    try (FaceServer off = new FaceServer(Engine.SQLITE, Site.packaged(), "off")) {
      Person owner = Person.signedIn(off.server, "boss@acme.example");
      String path = Person.location(owner.post("/company", "name", "Acme"));
      assertEquals(404, owner.get(COLLECTIONS).statusCode());
      assertEquals(404, owner.get(path + "/faces").statusCode());
      assertFalse(Person.text(owner.get(path)).contains(path + "/faces"));
    }
  }

  private static String first(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertTrue(text, found.find());
    return found.group(1);
  }

  private static void page(String method, String path, HttpResponse<byte[]> answer, int status) throws Exception {
    assertEquals(method + " " + path + " " + Person.text(answer), status, answer.statusCode());
    DescribedAnswer.assertDescribed(method, path, answer);
  }

  @Test
  public void ownersDealWithThemOnPages() throws Exception {
    Company acme = company();
    Person owner = acme.owner;
    String own = acme.path + "/faces";
    String all = "/company/{company}/faces";
    String one = all + "/{collection}";
    assertTrue(Person.text(owner.get(acme.path)).contains("href=\"" + own + "\""));
    page("GET", all, new Person(server.server).get(own), 303);
    page("GET", all, owner.get(own), 200);
    String[] typed = {
      "name", "<b>Staff", "purpose", "document-check", "purpose-text", "ज्ञ".repeat(160), "basis", "legal-claims", "days", "30"
    };
    String[] wrong = typed.clone();
    wrong[1] = "";
    wrong[5] = "short";
    wrong[9] = "731";
    HttpResponse<byte[]> refused = owner.post(own, wrong);
    page("POST", all, refused, 422);
    for (String id : List.of("name-wrong", "text-wrong", "days-wrong")) {
      assertTrue(id, Person.text(refused).contains("id=\"" + id + "\""));
    }
    HttpResponse<byte[]> made = owner.post(own, typed);
    page("POST", all, made, 303);
    String path = Person.location(made);
    page("POST", all, owner.post(own, typed), 422);
    server.fill(id(path), 60);
    HttpResponse<byte[]> shown = owner.get(path);
    page("GET", one, shown, 200);
    String text = Person.text(shown);
    assertTrue(text, text.contains("&lt;b&gt;Staff") && text.contains("60 entries") && text.contains("<bdi>n0</bdi>"));
    assertTrue(text, text.contains("A person who brings a document is the one on its photo"));
    String more = first("href=\"([^\"]*[?]after[^\"]*)\"", text).replace("&#x3D;", "=");
    assertTrue(Person.text(owner.get(more)).contains("<bdi>n59</bdi>"));

    String entry = first("name=\"entry\" value=\"([^\"]*)\"", text);
    page("POST", one + "/remove", owner.post(path + "/remove", "entry", entry, "withdrawn", "yes"), 303);
    page("POST", one + "/remove", owner.post(path + "/remove", "entry", entry), 404);
    page("POST", one + "/shorten", owner.post(path + "/shorten", "days", "31"), 422);
    page("POST", one + "/shorten", owner.post(path + "/shorten", "days", "9"), 303);
    assertTrue(Person.text(owner.get(path)).contains("Each entry is kept for 9 days."));
    HttpResponse<byte[]> export = owner.get(path + "/export");
    page("GET", one + "/export", export, 200);
    assertEquals(59, Person.text(export).split("\"template\"").length - 1);
    assertTrue(Person.text(owner.get(acme.path + "/delete")).contains("Face collections go first"));
    assertTrue(Person.text(owner.get(acme.path + "/export")).contains("\"faceCollections\""));
    page("POST", one + "/delete", owner.post(path + "/delete"), 303);
    page("GET", one, owner.get(path), 404);
    String audit = Person.text(owner.get(acme.path + "/audit"));
    for (String noted :
        List.of(
            "Made a face collection", "Shortened how long entries", "Downloaded a face collection",
            "Deleted a face collection", "because consent was withdrawn")) {
      assertTrue(noted, audit.contains(noted));
    }
  }

  @Test
  public void operatorsDealWithEntriesAlone() throws Exception {
    Company acme = company();
    String staff = acme.collection("Staff");
    server.fill(id(staff), 1);
    String invited = "operator@acme.example";
    acme.owner.post(acme.path + "/invitations", "address", invited, "role", "operator");
    String link = server.server.letterTo(invited).paragraphs().get(2);
    Person operator = Person.signedIn(server.server, invited);
    operator.post("/invitation", "token", link.substring(link.indexOf('#') + 1));
    String path = acme.path + "/faces";
    String page = Person.text(operator.get(path + "/" + id(staff)));
    assertTrue(page, page.contains("<bdi>n0</bdi>"));
    assertFalse(page, page.contains("/delete\""));
    assertFalse(Person.text(operator.get(path)).contains("<form method=\"post\" action=\"" + path + "\""));
    for (String form : List.of("", "/" + id(staff) + "/shorten", "/" + id(staff) + "/delete")) {
      assertEquals(form, 403, operator.post(path + form, "days", "1").statusCode());
    }
    assertEquals(403, operator.get(path + "/" + id(staff) + "/export").statusCode());
    operator.say("Selfsame-Company", id(acme.path));
    assertEquals(403, operator.get(staff + "/export").statusCode());
    String entry = acme.get(staff + "/entries").json().path("entries").path(0).path("id").asText();
    assertEquals(303, operator.post(path + "/" + id(staff) + "/remove", "entry", entry).statusCode());
  }

  @Test
  public void ownersAreToldInTheLetterThatCollectionsGoFirst() throws Exception {
    Company acme = server.company("ending@acme.example", "live", "faces");
    server.fill(id(acme.collection("Staff")), 2);
    acme.owner.post(acme.path + "/delete", "name", "Acme", "when", "later");
    String letter = String.join("\n", server.server.letterTo("ending@acme.example").paragraphs());
    assertTrue(letter, letter.contains("no later than 30 days"));
    assertEquals("company-ending", acme.get(COLLECTIONS).code());
    acme.owner.post(acme.path + "/keep");
    String certificate = Person.text(acme.owner.post(acme.path + "/delete", "name", "Acme", "when", "now"));
    assertTrue(certificate, certificate.contains("1 face collection") && certificate.contains("2 face templates"));
    String id = id(acme.path);
    assertFalse(
        TableDump.of(server.server.database()).lines().anyMatch(row -> row.startsWith("face_") && row.contains(id)));
  }
}
