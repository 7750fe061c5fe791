package app.selfsame.openapi;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.service.RunningService;
import app.selfsame.site.LittleSite;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** The description has the pages of policies, and they answer as it says. */
public class PoliciesDescribedTest {
  static final Set<String> PAGES = Set.of("/privacy", "/policy/biometric", "/terms", "/cookies");

  @Test
  public void theyAreDescribedAndAnswerSo() throws Exception {
    try (RunningService service =
        new RunningService(Map.of(), ApiDescription.policies(LittleSite.load()))) {
      ApiDescription description =
          new ApiDescription(new ObjectMapper().readTree(service.send("GET", "/openapi.json").body()));
      assertEquals(new TreeSet<>(service.operations()), description.operations());
      for (String page : PAGES) {
        assertTrue(page, description.operations().contains("GET " + page));
        HttpResponse<byte[]> answer = service.send("GET", page);
        assertEquals(page, 200, answer.statusCode());
        DescribedAnswer.assertDescribed("GET", page, answer);
      }
    }
  }
}
