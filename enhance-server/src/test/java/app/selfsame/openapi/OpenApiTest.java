package app.selfsame.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.light.FakeLight;
import app.selfsame.log.CapturedErrors;
import app.selfsame.payment.FreePayment;
import app.selfsame.service.RunningService;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The running service answers as its OpenAPI document says, and the document has all of it. */
public class OpenApiTest {
  @Rule public final CapturedErrors errors = new CapturedErrors();

  private RunningService service;

  @Before
  public void start() throws Exception {
    service = new RunningService("SERVE_ENHANCE_PER_DAY", "2", FakeLight.feature(), FreePayment.feature());
  }

  @After
  public void stop() {
    service.close();
  }

  @Test
  public void whatIsReadIsAsDescribed() throws Exception {
    for (String path : Set.of("/health", "/ready", "/metrics", "/openapi.json")) {
      HttpResponse<byte[]> answer = service.send("GET", path);
      assertEquals(200, answer.statusCode());
      DescribedAnswer.assertDescribed("GET", path, answer);
      HttpResponse<byte[]> large = service.send("GET", path, "X-Large", "x".repeat(9_000));
      assertEquals(431, large.statusCode());
      DescribedAnswer.assertDescribed("GET", path, large);
    }
  }

  @Test
  public void enhancementThatIsOffIsAsDescribed() throws Exception {
    try (RunningService off = new RunningService("SERVE_ENHANCE_PER_DAY", "0", FakeLight.feature())) {
      HttpResponse<byte[]> answer = off.send("POST", "/enhance");
      assertEquals("enhance-off", json(answer).path("code").asText());
      DescribedAnswer.assertDescribed("POST", "/enhance", answer);
      assertEquals(200, off.send("GET", "/light").statusCode());
      assertTakesPostOnly(off);
    }
  }

  @Test
  public void paymentsThatAreOffAreAsDescribed() throws Exception {
    for (String path : Set.of("/pay/orders", "/receipt/claims", "/receipt/orders", "/payments/stripe")) {
      HttpResponse<byte[]> answer = service.send("POST", path);
      assertEquals("payments-off", json(answer).path("code").asText());
      DescribedAnswer.assertDescribed("POST", path, answer);
    }
  }

  @Test
  public void enhancementIsNotRead() throws Exception {
    assertTakesPostOnly(service);
    String described = ApiDescription.load().document().at("/paths/~1enhance/description").asText();
    assertTrue(described, described.contains("GET, HEAD and all other methods get 405 with Allow: POST"));
  }

  private static void assertTakesPostOnly(RunningService asked) throws Exception {
    for (String method : Set.of("GET", "HEAD", "PUT")) {
      HttpResponse<byte[]> answer = asked.send(method, "/enhance");
      assertEquals(method, 405, answer.statusCode());
      assertEquals("POST", answer.headers().firstValue("Allow").orElse(""));
    }
  }

  @Test
  public void theServedDocumentIsThisOne() throws Exception {
    assertEquals(ApiDescription.load().document(), json(service.send("GET", "/openapi.json")));
  }

  @Test
  public void theDocumentHasEveryAddressThatIsNoFile() throws Exception {
    Set<String> served = new TreeSet<>(service.operations());
    assertEquals(ApiDescription.load().operations(), served);
    for (String operation : served) {
      String[] parts = operation.split(" ");
      HttpResponse<byte[]> answer = service.send(parts[0], parts[1].replace("{code}", "busy"));
      assertNotEquals(operation, 405, answer.statusCode());
      // There are addresses that answer so themselves: that what they are for is off.
      assertFalse(operation, new String(answer.body(), UTF_8).contains("/problems/not-found"));
    }
  }

  private static JsonNode json(HttpResponse<byte[]> answer) throws Exception {
    return new ObjectMapper().readTree(answer.body());
  }
}
