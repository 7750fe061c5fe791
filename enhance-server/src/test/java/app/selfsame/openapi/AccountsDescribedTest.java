package app.selfsame.openapi;

import static org.junit.Assert.assertEquals;

import app.selfsame.account.AccountServer;
import app.selfsame.site.LittleSite;
import app.selfsame.store.Engine;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** The description has each address of accounts, where there are accounts, and none where there are none. */
public class AccountsDescribedTest {
  @Test
  public void allThatIsAnsweredIsDescribedAndNothingElse() throws Exception {
    try (AccountServer server = new AccountServer(Engine.SQLITE, LittleSite.load())) {
      URI served = URI.create("http://127.0.0.1:" + server.port() + "/openapi.json");
      byte[] json =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(served).build(), HttpResponse.BodyHandlers.ofByteArray())
              .body();
      ApiDescription description = new ApiDescription(new ObjectMapper().readTree(json));
      assertEquals(new TreeSet<>(server.operations()), description.operations());
      Set<String> others = new TreeSet<>(ApiDescription.whole().operations());
      others.removeAll(ApiDescription.load().operations());
      others.removeIf(
          operation ->
              operation.contains("/company") || operation.contains("/invitation") || operation.contains("/v1/")
                  || PoliciesDescribedTest.PAGES.contains(operation.replace("GET ", "")));
      assertEquals(21, others.size());
      others.removeAll(description.operations());
      assertEquals(Set.of(), others);
    }
  }
}
