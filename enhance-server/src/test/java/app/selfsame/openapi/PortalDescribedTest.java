package app.selfsame.openapi;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.AccountFeature;
import app.selfsame.account.AccountServer;
import app.selfsame.account.Person;
import app.selfsame.batch.BatchEvents;
import app.selfsame.batch.BatchFeature;
import app.selfsame.blob.BlobFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.credits.Charging;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.portal.PortalFeature;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The description has the pages of batches and what they ask for, as it is answered. */
public class PortalDescribedTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static AccountServer server;
  private static Person owner;
  private static Person other;
  private static String company;

  @BeforeClass
  public static void start() throws Exception {
    Site site = Site.packaged();
    server =
        new AccountServer(
            Engine.SQLITE,
            site,
            Map.of(
                "SERVE_COMPANIES", "open",
                "SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=",
                "SERVE_PHOTO_WORKERS", "0"),
            accounts -> features(site, accounts));
    owner = Person.signedIn(server, "boss@acme.example");
    other = Person.signedIn(server, "boss@other.example");
    String batches = Person.location(owner.post("/company", "name", "Acme"));
    assertTrue(batches, batches.endsWith("/batches"));
    company = batches.replace("/batches", "");
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  private static List<Feature> features(Site site, AccountFeature accounts) {
    BlobFeature blobs = new BlobFeature();
    CompanyFeature companies = new CompanyFeature(site, accounts);
    BatchFeature batches =
        new BatchFeature(
            PackagedEngine.catalogue(), companies, blobs, () -> Charging.FREE, () -> BatchEvents.UNHEARD);
    return List.of(
        blobs,
        companies,
        batches,
        new PortalFeature(PackagedEngine.catalogue(), site, companies, batches, () -> false));
  }

  @Test
  public void eachAddressIsDescribedAndNoOther() throws Exception {
    assertEquals(ofPages(server.operations()), ofPages(ApiDescription.whole().operations()));
    assertEquals(11, ofPages(server.operations()).size());
  }

  private static Set<String> ofPages(Iterable<String> operations) {
    Set<String> of = new TreeSet<>();
    operations.forEach(of::add);
    of.removeIf(operation -> !operation.contains("}/batches") && !operation.contains("}/documents") && !operation.contains("}/retention"));
    of.removeIf(operation -> operation.contains("/v1/"));
    return of;
  }

  @Test
  public void pagesAreAsDescribed() throws Exception {
    for (Map.Entry<String, String> page : Map.of(
            "/batches", "/batches", "/batches/abc", "/batches/{batch}", "/retention", "/retention")
        .entrySet()) {
      String path = "/company/{company}" + page.getValue();
      assertAnswered(200, path, owner.get(company + page.getKey()));
      assertAnswered(404, path, other.get(company + page.getKey()));
    }
    assertTrue(Person.text(owner.get(company)).contains("href=\"" + company + "/batches\""));
  }

  @Test
  public void documentsAreFoundAsInTheStudio() throws Exception {
    String path = "/company/{company}/documents";
    JsonNode found = documents(owner.get(company + "/documents?find=german%20passport"));
    assertTrue(found.toString(), found.at("/documents/0/name").asText().startsWith("Germany: "));
    assertTrue(found.path("isComplete").asBoolean());
    assertEquals("35 x 45 mm", found.at("/documents/0/size").asText());
    JsonNode own = documents(owner.get(company + "/documents?find=33%20x%2044%20mm"));
    assertEquals("own-33x44mm", own.at("/documents/0/id").asText());
    assertTrue(own.at("/documents/0/isOwnSize").asBoolean());
    JsonNode named = documents(owner.get(company + "/documents?id=us-passport-print&id=own-2x2in&id=atlantis"));
    assertEquals(2, named.path("documents").size());
    assertEquals("United States: Passport or passport card", named.at("/documents/0/name").asText());
    assertAnswered(401, path, new Person(server).get(company + "/documents?find=a"));
    assertAnswered(404, path, other.get(company + "/documents?find=a"));
  }

  private static JsonNode documents(HttpResponse<byte[]> answer) throws Exception {
    assertAnswered(200, "/company/{company}/documents", answer);
    return JSON.readTree(answer.body());
  }

  @Test
  public void whatIsNotThereIsRefusedAsDescribed() throws Exception {
    for (String path : List.of("progress", "photos/{photo}/file", "photos/{photo}/source")) {
      String described = "/company/{company}/batches/{batch}/" + path;
      String asked = company + "/batches/abc/" + path.replace("{photo}", "def");
      assertAnswered(404, described, owner.get(asked));
      assertAnswered(401, described, new Person(server).get(asked));
    }
  }

  @Test
  public void ownersSayHowLongPhotosOfNewBatchesAreKept() throws Exception {
    String page = company + "/retention";
    String described = "/company/{company}/retention";
    assertAnswered("POST", 422, described, owner.post(page, "hours", "169"));
    assertAnswered("POST", 404, described, other.post(page, "hours", "6"));
    assertAnswered("POST", 303, described, owner.post(page, "hours", "6"));
    assertTrue(Person.text(owner.get(page)).contains("For 6 hours after the work on a batch has ended"));
    assertTrue(Person.text(owner.get(company + "/batches")).contains("<option value=\"6\" selected>"));
    assertTrue(Person.text(owner.get(company + "/audit")).contains("Changed how long photos of new batches are kept"));
    JsonNode made = made("{\"document\": \"own-35x45mm\"}");
    assertEquals(6, made.path("hoursKept").asInt());
    assertEquals(2, made("{\"document\": \"own-35x45mm\", \"hoursKept\": 2}").path("hoursKept").asInt());
    JsonNode export = JSON.readTree(owner.get(company + "/export").body());
    assertEquals(6, export.at("/retention/hoursKept").asInt());
  }

  @Test
  public void photosOfABatchAreDeletedBeforeTheirTime() throws Exception {
    String page = company + "/retention";
    String described = "/company/{company}/retention/delete";
    String batch = made("{\"document\": \"us-passport-print\"}").path("id").asText();
    assertTrue(Person.text(owner.get(page)).contains(company + "/batches/" + batch));
    assertAnswered("POST", 404, described, other.post(page + "/delete", "batch", batch));
    assertAnswered("POST", 303, described, owner.post(page + "/delete", "batch", batch));
    assertFalse(Person.text(owner.get(page)).contains(batch));
    assertAnswered("POST", 404, described, owner.post(page + "/delete", "batch", batch));
  }

  @Test
  public void whoSignsInComesBackToThePageTheyWanted() throws Exception {
    Person late = new Person(server);
    HttpResponse<byte[]> led = late.get(company + "/batches/abc");
    assertAnswered(303, "/company/{company}/batches/{batch}", led);
    String to = led.headers().firstValue("Location").orElseThrow();
    assertTrue(to, to.endsWith("/sign-in?to=" + company + "/batches/abc"));
    assertTrue(Person.text(late.get("/sign-in?to=" + company + "/batches/abc")).contains("value=\"" + company + "/batches/abc\""));
    assertFalse(Person.text(late.get("/sign-in?to=//evil.example")).contains("evil"));
    late.post("/sign-in", "address", "late@acme.example", "to", company + "/batches/abc");
    HttpResponse<byte[]> in = late.post("/in", "token", AccountServer.token(server.letterTo("late@acme.example")));
    assertEquals(company + "/batches/abc", Person.location(in));
    assertFalse(late.has("__Host-wanted"));
    Person sent = new Person(server);
    sent.post("/sign-in", "address", "sent@acme.example", "to", "//evil.example");
    assertEquals("/account", Person.location(sent.post("/in", "token", AccountServer.token(server.letterTo("sent@acme.example")))));
  }

  /** A batch that the owner's page makes. */
  private static JsonNode made(String wishes) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/v1/batches"))
            .header("Cookie", "__Host-session=" + owner.cookie("__Host-session"))
            .header("Selfsame-Company", company.substring(company.lastIndexOf('/') + 1))
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(wishes))
            .build();
    HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(Person.text(answer), 201, answer.statusCode());
    return JSON.readTree(answer.body());
  }

  private static void assertAnswered(int status, String path, HttpResponse<byte[]> answer) throws Exception {
    assertAnswered("GET", status, path, answer);
  }

  private static void assertAnswered(String method, int status, String path, HttpResponse<byte[]> answer)
      throws Exception {
    assertEquals(path + " " + Person.text(answer), status, answer.statusCode());
    DescribedAnswer.assertDescribed(method, path, answer);
  }
}
