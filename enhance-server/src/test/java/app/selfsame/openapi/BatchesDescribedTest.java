package app.selfsame.openapi;

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
import app.selfsame.site.LittleSite;
import app.selfsame.store.Engine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** The description has each address for programs of companies, and what it shows as examples is as it says. */
public class BatchesDescribedTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "SERVE_COMPANIES", "open",
          "SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=",
          "SERVE_PHOTO_WORKERS", "0");

  @Test
  public void allThatIsAnsweredIsDescribedAndNothingElse() throws Exception {
    BlobFeature blobs = new BlobFeature();
    try (AccountServer server =
        new AccountServer(
            Engine.SQLITE,
            LittleSite.load(),
            ENVIRONMENT,
            accounts -> {
              CompanyFeature companies = new CompanyFeature(LittleSite.load(), accounts);
              Feature batches =
                  new BatchFeature(PackagedEngine.catalogue(), companies, blobs, () -> Charging.FREE, () -> BatchEvents.UNHEARD);
              return List.of(blobs, companies, batches);
            })) {
      URI served = URI.create("http://127.0.0.1:" + server.port() + "/openapi.json");
      byte[] json =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(served).build(), HttpResponse.BodyHandlers.ofByteArray())
              .body();
      assertEquals(
          new TreeSet<>(server.operations()),
          new ApiDescription(new ObjectMapper().readTree(json)).operations());
    }
  }

  @Test
  public void eachOperationOfProgramsTakesAKeyAndHasANameOfItsOwn() throws Exception {
    Set<String> names = new HashSet<>();
    for (JsonNode operation : ofPrograms()) {
      String name = operation.path("operationId").asText();
      assertTrue(name, !name.isEmpty() && names.add(name));
      assertTrue(name, operation.path("security").path(0).has("companyKey"));
      for (String status : List.of("400", "401", "403", "429", "500")) {
        assertTrue(name + " " + status, operation.path("responses").has(status));
      }
    }
    assertTrue(names.toString(), names.size() > 15);
  }

  @Test
  public void examplesAreAsTheirSchemasSay() throws Exception {
    ApiDescription description = ApiDescription.whole();
    int examples = 0;
    for (JsonNode operation : ofPrograms()) {
      List<JsonNode> shown = new ArrayList<>();
      operation.path("requestBody").path("content").forEach(shown::add);
      operation.path("responses").forEach(
          response -> description.followed(response).path("content").forEach(shown::add));
      operation.path("parameters").forEach(parameter -> shown.add(description.followed(parameter)));
      for (JsonNode one : shown) {
        if (one.has("example")) {
          assertEquals(
              one.toString(), List.of(), description.faultsOf(one.path("schema"), one.path("example")));
          examples++;
        }
      }
    }
    assertTrue(examples + " examples", examples > 30);
  }

  private static List<JsonNode> ofPrograms() throws Exception {
    List<JsonNode> operations = new ArrayList<>();
    ApiDescription.whole().document().path("paths").properties().forEach(
        path -> {
          if (path.getKey().matches("/v1/(check|prepare|mrz|faces.*|usage|batches.*)")) {
            path.getValue().forEach(operations::add);
          }
        });
    return operations;
  }
}
