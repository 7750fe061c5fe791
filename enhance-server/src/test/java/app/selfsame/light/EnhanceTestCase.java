package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;

/** A server with fake enhancers, and what it counts. */
abstract class EnhanceTestCase {
  /** For one picture of the largest size that is taken. */
  static final long PICTURE_BYTES = LightLimits.bytesOf(8_000_000);

  static final LightLimits LIMITS =
      new LightLimits(400_000, 1_000_000, PICTURE_BYTES, 1, Duration.ofSeconds(5));
  static final byte[] PNG = CropFiles.png(80, 100);
  static final int USES = 10;

  final CountedUse uses = new CountedUse(USES);
  EnhanceServer server;

  @Before
  public void start() throws IOException {
    server = new EnhanceServer(LIMITS, new FakeEnhancers(), uses);
  }

  @After
  public void stop() {
    server.close();
  }

  /** These were counted, and nothing else. */
  void assertAnswered(String... expected) throws InterruptedException {
    for (String answer : expected) {
      assertEquals(answer, server.answered.poll(20, TimeUnit.SECONDS));
    }
    assertNull(server.answered.peek());
  }

  void assertNothingCounted() {
    assertEquals(USES, uses.left.get());
    assertFalse(server.answered.stream().anyMatch(answer -> answer.endsWith("200")));
  }

  static JsonNode assertProblem(int status, String code, HttpRequest.Builder request) throws Exception {
    HttpResponse<byte[]> response = EnhanceServer.send(request);
    assertEquals(status, response.statusCode());
    assertEquals("application/problem+json", header(response, "Content-Type"));
    assertEquals("no-store", header(response, "Cache-Control"));
    JsonNode problem = new ObjectMapper().readTree(response.body());
    assertEquals(code, problem.path("code").asText());
    assertEquals("/problems/" + code, problem.path("type").asText());
    assertFalse(problem.path("detail").asText().isEmpty());
    return problem;
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
