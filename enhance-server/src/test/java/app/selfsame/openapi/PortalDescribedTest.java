package app.selfsame.openapi;

import static org.junit.Assert.assertEquals;
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
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    company = Person.location(owner.post("/company", "name", "Acme"));
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
    assertEquals(7, ofPages(server.operations()).size());
  }

  private static Set<String> ofPages(Iterable<String> operations) {
    Set<String> of = new TreeSet<>();
    operations.forEach(of::add);
    of.removeIf(operation -> !operation.contains("}/batches") && !operation.contains("}/documents"));
    of.removeIf(operation -> operation.contains("/v1/"));
    return of;
  }

  @Test
  public void pagesAreAsDescribed() throws Exception {
    for (Map.Entry<String, String> page : Map.of("/batches", "/batches", "/batches/abc", "/batches/{batch}").entrySet()) {
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

  private static void assertAnswered(int status, String path, HttpResponse<byte[]> answer) throws Exception {
    assertEquals(path + " " + Person.text(answer), status, answer.statusCode());
    DescribedAnswer.assertDescribed("GET", path, answer);
  }
}
