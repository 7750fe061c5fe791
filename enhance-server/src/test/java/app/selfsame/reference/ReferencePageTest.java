package app.selfsame.reference;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.AccountServer;
import app.selfsame.batch.BatchEvents;
import app.selfsame.batch.BatchFeature;
import app.selfsame.blob.BlobFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.credits.Charging;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.openapi.DescribedAnswer;
import app.selfsame.service.ApiDescription;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import app.selfsame.worker.Axe;
import app.selfsame.worker.Chromium;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The page has all that the description says of programs, and can be read wherever it is opened. */
public class ReferencePageTest {
  private static final Map<String, String> OPEN =
      Map.of(
          "SERVE_COMPANIES", "open",
          "SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=",
          "SERVE_PHOTO_WORKERS", "0");

  private static AccountServer server;

  @BeforeClass
  public static void start() throws Exception {
    server = server(OPEN);
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  private static AccountServer server(Map<String, String> environment) throws Exception {
    Site site = Site.packaged();
    return new AccountServer(
        Engine.SQLITE,
        site,
        environment,
        accounts -> {
          CompanyFeature companies = new CompanyFeature(site, accounts);
          BlobFeature blobs = new BlobFeature();
          Feature batches =
              new BatchFeature(
                  PackagedEngine.catalogue(), companies, blobs, () -> Charging.FREE, () -> BatchEvents.UNHEARD);
          List<Feature> forPrograms = List.of(companies, batches);
          Feature reference =
              new ReferenceFeature(
                  site, () -> companies.callers().isPresent(), () -> ApiDescription.of(forPrograms));
          return List.of(blobs, companies, batches, reference);
        });
  }

  private static HttpResponse<byte[]> get(AccountServer from, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + from.port() + path);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address).version(HttpClient.Version.HTTP_1_1).build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String html() throws Exception {
    return new String(get(server, "/v1/reference").body(), StandardCharsets.UTF_8);
  }

  @Test
  public void nothingOfTheDescriptionIsMissing() throws Exception {
    String html = html();
    JsonNode description = new ObjectMapper().readTree(get(server, "/openapi.json").body());
    List<String> missing = new ArrayList<>();
    int operations = 0;
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (path.getKey().startsWith("/v1/") && !path.getKey().equals("/v1/reference")) {
          String name = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
          missing(name, section(html, name), description, operation.getValue(), missing);
          operations++;
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(operations + " operations", operations > 20);
  }

  /** What is said of one operation; the list at the top has each as well. */
  private static String section(String html, String operation) {
    int at = html.indexOf("<p><code>" + operation + "</code></p>");
    return at < 0 ? "" : html.substring(at, html.indexOf("</section>", at));
  }

  private static void missing(
      String name, String section, JsonNode description, JsonNode operation, List<String> missing) {
    List<String> words = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      words.add("<code>" + followed(description, parameter).path("name").asText() + "</code>");
    }
    operation.path("requestBody").path("content").fieldNames().forEachRemaining(words::add);
    operation.path("responses").properties().forEach(
        response -> {
          words.add("<strong>" + response.getKey() + "</strong>");
          for (JsonNode code : followed(description, response.getValue()).findValues("code")) {
            code.path("enum").forEach(word -> words.add("/problems/" + word.asText()));
          }
        });
    for (JsonNode schema : operation.findValues("schema")) {
      for (JsonNode named : schema.findValues("$ref")) {
        if (named.asText().startsWith("#/components/schemas/")) {
          words.add(named.asText().replace("#/components/schemas/", "#object-"));
        }
      }
    }
    words.stream().filter(word -> !section.contains(word)).forEach(word -> missing.add(name + ": " + word));
  }

  private static JsonNode followed(JsonNode description, JsonNode node) {
    return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
  }

  @Test
  public void everyLinkOnThePageLeadsToOnePlace() throws Exception {
    String html = html();
    Set<String> places = new HashSet<>();
    Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(html);
    while (id.find()) {
      assertTrue(id.group(1), places.add(id.group(1)));
    }
    Matcher link = Pattern.compile("href=\"#([^\"]*)\"").matcher(html);
    int links = 0;
    while (link.find()) {
      assertTrue(link.group(1), places.contains(link.group(1)));
      links++;
    }
    assertTrue(links + " links", links > 40);
  }

  @Test
  public void itIsAsDescribedAndRunsNothing() throws Exception {
    DescribedAnswer.assertDescribed(get(server, "/v1/reference"));
    assertTrue(html(), !html().contains("<script") && !html().contains("{{"));
  }

  @Test
  public void whereThereAreNoCompaniesThereIsNoReference() throws Exception {
    try (AccountServer without = server(Map.of())) {
      assertEquals(404, get(without, "/v1/reference").statusCode());
    }
  }

  @Test
  public void itCanBeReadInBothThemesOnAnyScreen() throws Exception {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : new int[] {320, 1200}) {
        Browser.NewContextOptions options =
            new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900);
        try (BrowserContext context = Chromium.shared().newContext(options)) {
          assertReadable(context.newPage(), width);
        }
      }
    }
  }

  private static void assertReadable(Page page, int width) throws Exception {
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.navigate("http://localhost:" + server.port() + "/v1/reference");
    page.evaluate("() => document.querySelectorAll('details').forEach(part => { part.open = true; })");
    assertEquals(width, page.evaluate("() => document.documentElement.scrollWidth"));
    assertEquals("", Axe.complaints(page));
    assertEquals(List.of(), complaints);
  }
}
