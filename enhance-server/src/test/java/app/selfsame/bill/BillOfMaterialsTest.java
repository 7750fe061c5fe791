package app.selfsame.bill;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.network.ModelFile;
import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** The bill of materials is one that tools can read, and names licences that the program may be given away under. */
public class BillOfMaterialsTest {
  private static final String SCHEMAS = "http://cyclonedx.org/schema/";
  private static final Path WEB_CLIENT = Path.of("..", "web-client");

  /** Under which parts may be given away together with this program. */
  private static final Set<String> ALLOWED =
      Set.of(
          "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "MIT", "MIT-0",
          // SQLite's, which is in the public domain.
          "blessing");

  /** Under which one part is, with what it asks for: it is served as it was published, and can be put in another's place. */
  private static final Map<String, String> ALLOWED_FOR = Map.of("libheif-js", "LGPL-3.0");

  static JsonNode bill() throws IOException {
    try (InputStream in = BillOfMaterialsTest.class.getResourceAsStream("/META-INF/sbom/selfsame.cdx.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static JsonNode read(String ofWebClient) throws IOException {
    return new ObjectMapper().readTree(Files.readString(WEB_CLIENT.resolve(ofWebClient)));
  }

  @Test
  public void itIsWhatCycloneDxDescribes() throws Exception {
    Map<String, String> schemas =
        Map.of(
            SCHEMAS + "spdx.schema.json", schema("spdx.schema.json"),
            SCHEMAS + "jsf-0.82.schema.json", schema("jsf-0.82.schema.json"));
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, builder -> builder.schemas(schemas));
    assertEquals(List.of(), registry.getSchema(schema("bom-1.6.schema.json")).validate(bill()));
  }

  /** Of the project that makes the format. */
  private static String schema(String name) throws IOException {
    try (InputStream in = BillOfMaterialsTest.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  public void everyPartMayBeGivenAway() throws Exception {
    List<String> refused = new ArrayList<>();
    for (JsonNode component : bill().path("components")) {
      findRefused(component, component.path("name").asText(), refused);
    }
    assertEquals(List.of(), refused);
  }

  private static void findRefused(JsonNode component, String whole, List<String> refused) {
    String licence = component.at("/licenses/0/license/id").asText(component.at("/licenses/0/expression").asText());
    boolean isAllowed =
        List.of(licence.split(" OR ")).stream().anyMatch(ALLOWED::contains) || licence.equals(ALLOWED_FOR.get(whole));
    if (!isAllowed) {
      refused.add(component.path("bom-ref").asText() + ": " + licence);
    }
    component.path("components").forEach(part -> findRefused(part, whole, refused));
  }

  @Test
  public void everyPackageThatIsServedIsInItAndInTheNotices() throws Exception {
    Set<String> packages = new TreeSet<>();
    JsonNode locked = read("package-lock.json").path("packages");
    for (Map.Entry<String, JsonNode> one : locked.properties()) {
      if (!one.getKey().isEmpty() && !one.getValue().path("dev").asBoolean()) {
        packages.add(one.getKey().replaceFirst("^node_modules/", "") + " " + one.getValue().path("version").asText());
      }
    }
    Set<String> listed = new TreeSet<>();
    for (JsonNode component : bill().path("components")) {
      if (component.path("purl").asText().startsWith("pkg:npm/")) {
        String group = component.path("group").asText();
        String name = (group.isEmpty() ? "" : group + "/") + component.path("name").asText();
        listed.add(name + " " + component.path("version").asText());
      }
    }
    assertEquals(packages, listed);
    String notices = Files.readString(WEB_CLIENT.resolve("target/site" + Site.packaged().path("notices.txt")));
    for (String one : listed) {
      assertTrue(one, notices.contains(one));
    }
  }

  @Test
  public void everyNetworkIsInItAsItIsServed() throws Exception {
    JsonNode assets = read("target/site/site.json").path("assets");
    Set<String> served = new TreeSet<>();
    for (ModelFile file : ModelFile.values()) {
      served.add(file.fileName() + " " + assets.path(file.fileName()).path("sha256").asText());
    }
    Set<String> listed = new TreeSet<>();
    for (JsonNode component : bill().path("components")) {
      if (component.path("type").asText().equals("machine-learning-model")) {
        listed.add(component.path("name").asText() + " " + component.at("/hashes/0/content").asText());
      }
    }
    assertEquals(served, listed);
  }

  @Test
  public void itHoldsNothingThatDiffersFromBuildToBuild() throws Exception {
    JsonNode bill = bill();
    assertTrue(bill.path("serialNumber").isMissingNode());
    assertTrue(bill.at("/metadata/timestamp").isMissingNode());
  }

  @Test
  public void itIsServed() throws Exception {
    try (SiteServer server = SiteServer.start(Site.packaged(), 0)) {
      URI address = URI.create("http://localhost:" + server.port() + "/sbom.json");
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
      assertEquals(200, answer.statusCode());
      assertEquals("application/vnd.cyclonedx+json; version=1.6", answer.headers().firstValue("Content-Type").orElse(""));
      assertEquals(bill(), new ObjectMapper().readTree(answer.body()));
    }
  }
}
