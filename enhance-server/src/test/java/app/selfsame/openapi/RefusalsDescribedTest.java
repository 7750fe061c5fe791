package app.selfsame.openapi;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.RefusalStatus;
import app.selfsame.light.FakeLight;
import app.selfsame.message.English;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.service.RunningService;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The list of refusals, its pages and the OpenAPI document say the same. */
public class RefusalsDescribedTest {
  private static RunningService service;

  @BeforeClass
  public static void start() throws Exception {
    service = new RunningService("SERVE_ENHANCE_PER_DAY", "0", FakeLight.feature());
  }

  @AfterClass
  public static void stop() {
    service.close();
  }

  @Test
  public void theDescriptionHasEveryCodeThatARequestCanBeAnsweredWith() throws Exception {
    List<String> described = words(ApiDescription.whole().document().at("/components/schemas/ProblemCode/enum"));
    assertEquals(RefusalStatus.codes().stream().map(RefusalCode::id).toList(), described);
  }

  @Test
  public void theDescriptionGivesEachCodeItsOwnStatus() throws Exception {
    int codes = 0;
    for (Map.Entry<Integer, List<JsonNode>> responses : ApiDescription.whole().responses().entrySet()) {
      for (JsonNode response : responses.getValue()) {
        for (JsonNode schema : response.findValues("code")) {
          List<String> words = schema.has("const") ? List.of(schema.path("const").asText()) : words(schema.path("enum"));
          for (String word : words) {
            RefusalCode code = RefusalCode.of(word).orElseThrow();
            assertEquals(word, OptionalInt.of(responses.getKey()), RefusalStatus.of(code));
            codes++;
          }
        }
      }
    }
    assertTrue(codes + " codes", codes > 25);
  }

  @Test
  public void everyCodeHasAPageThatExplainsIt() throws Exception {
    for (RefusalCode code : RefusalCode.values()) {
      HttpResponse<byte[]> page = service.send("GET", "/problems/" + code.id());
      assertEquals(code.id(), 200, page.statusCode());
      DescribedAnswer.assertDescribed("GET", "/problems/{code}", page);
      String html = new String(page.body(), StandardCharsets.UTF_8);
      assertTrue(html, html.contains("<h1>" + English.say(code.title()) + "</h1>"));
      assertTrue(html, html.contains("<p>" + English.say(code.explanation()) + "</p>"));
      assertTrue(html, html.contains("<code>" + code.id() + "</code>"));
      assertTrue(html, !html.contains("{{") && !html.contains("<script"));
    }
  }

  @Test
  public void whatIsNoCodeHasNoPage() throws Exception {
    for (String path : List.of("/problems/no-such-code", "/problems/Busy", "/problems/%3Cb%3E")) {
      HttpResponse<byte[]> answer = service.send("GET", path);
      assertEquals(path, 404, answer.statusCode());
      DescribedAnswer.assertDescribed("GET", "/problems/{code}", answer);
    }
    assertEquals(405, service.send("POST", "/problems/busy").statusCode());
  }

  private static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(word -> words.add(word.asText()));
    return words;
  }
}
