package app.selfsame.openapi;

import static org.junit.Assert.assertEquals;

import app.selfsame.account.AccountFeature;
import app.selfsame.account.AccountServer;
import app.selfsame.blob.BlobFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.feature.Feature;
import app.selfsame.site.LittleSite;
import app.selfsame.store.Engine;
import app.selfsame.webhook.WebhookFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** The description has each address of companies, where there are companies. */
public class CompaniesDescribedTest {
  @Test
  public void allThatIsAnsweredIsDescribedAndNothingElse() throws Exception {
    try (AccountServer server =
        new AccountServer(
            Engine.SQLITE,
            LittleSite.load(),
            Map.of("SERVE_COMPANIES", "open", "SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM="),
            CompaniesDescribedTest::features)) {
      URI served = URI.create("http://127.0.0.1:" + server.port() + "/openapi.json");
      byte[] json =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(served).build(), HttpResponse.BodyHandlers.ofByteArray())
              .body();
      ApiDescription description = new ApiDescription(new ObjectMapper().readTree(json));
      assertEquals(new TreeSet<>(server.operations()), description.operations());
      Set<String> described = new TreeSet<>(description.operations());
      Set<String> webhooks = new TreeSet<>(described);
      webhooks.removeIf(operation -> !operation.contains("/webhooks"));
      assertEquals(21, webhooks.size());
      described.removeAll(webhooks);
      described.removeIf(operation -> !operation.contains("/company") && !operation.contains("/invitation"));
      assertEquals(21, described.size());
    }
  }

  private static List<Feature> features(AccountFeature accounts) {
    BlobFeature blobs = new BlobFeature();
    CompanyFeature companies = new CompanyFeature(LittleSite.load(), accounts);
    return List.of(blobs, companies, new WebhookFeature(companies, blobs));
  }
}
