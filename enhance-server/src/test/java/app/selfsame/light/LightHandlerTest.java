package app.selfsame.light;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.PhotoDecoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

/** What is answered to requests that are in order. */
public class LightHandlerTest extends EnhanceTestCase {
  @Test
  public void changedPictureComesBackLosslessWithAReport() throws Exception {
    HttpResponse<byte[]> response = EnhanceServer.send(server.post("negative", "image/png", PNG));
    assertEquals(200, response.statusCode());
    assertEquals("image/png", header(response, "Content-Type"));
    assertEquals("no-store", header(response, "Cache-Control"));
    assertEquals("left=9", header(response, "RateLimit"));
    assertArrayEquals(
        FakeEnhancers.negative(CropFiles.noise(80, 100, 1)).pixels(),
        new PhotoDecoder().decode(response.body()).pixels());
    String report = header(response, "Enhancement-Report");
    assertTrue(report, report.matches("[ -~]{1,4000}"));
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                {"outcome": "enhanced",
                 "edits": [{"edit": "even-light", "leftPercent": 12, "rightPercent": -11}],
                 "checks": [{"check": "under-exposure", "before": "warn", "after": "pass"}],
                 "note": ""}
                """),
        new ObjectMapper().readTree(report));
    assertAnswered("enhanced 200");
  }

  @Test
  public void unchangedPictureComesBackByteByByte() throws Exception {
    byte[] jpeg = CropFiles.encode(CropFiles.noise(80, 100, 1), "jpeg");
    HttpResponse<byte[]> response = EnhanceServer.send(server.post("unchanged", "image/jpeg", jpeg));
    assertEquals(200, response.statusCode());
    assertEquals("image/jpeg", header(response, "Content-Type"));
    assertArrayEquals(jpeg, response.body());
    JsonNode report = new ObjectMapper().readTree(header(response, "Enhancement-Report"));
    assertEquals("nothing-needed", report.path("outcome").asText());
    assertEquals("\u201cNothing \u2014 at all.\u201d", report.path("note").asText());
    assertTrue(report.path("edits").isEmpty() && report.path("checks").isEmpty());
    assertAnswered("nothing-needed 200");
  }

  @Test
  public void typesOfTheListAreDecoded() throws Exception {
    for (String format : List.of("jpeg", "png", "tiff")) {
      byte[] file = CropFiles.encode(CropFiles.noise(80, 100, 1), format);
      assertEquals(
          format, 200, EnhanceServer.send(server.post("negative", "image/" + format, file)).statusCode());
    }
  }

  @Test
  public void whatBreaksDownIsTheServersFault() throws Exception {
    Enhancer collapsing =
        (crop, format, bytes, document) -> {
          throw new StackOverflowError();
        };
    Enhancers enhancers = count -> Collections.nCopies(count, collapsing);
    CountedUse own = new CountedUse(USES);
    try (EnhanceServer broken = new EnhanceServer(LIMITS, enhancers, own)) {
      HttpResponse<byte[]> response = EnhanceServer.send(broken.post("negative", "image/png", PNG));
      assertEquals(500, response.statusCode());
      assertEquals("application/problem+json", header(response, "Content-Type"));
      assertEquals("internal 500", broken.answered.poll(20, TimeUnit.SECONDS));
      assertEquals(USES, own.left.get());
    }
  }

  @Test
  public void whoLosesMemoryToANeighbourIsServedWhenItIsAlone() throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    Enhancer hungry =
        (crop, format, bytes, document) -> {
          if (attempts.incrementAndGet() == 1) {
            throw new OutOfMemoryError();
          }
          return new FakeEnhancers().open(1).get(0).enhance(crop, format, bytes, document);
        };
    try (EnhanceServer crowded = new EnhanceServer(LIMITS, count -> Collections.nCopies(count, hungry), uses)) {
      assertEquals(200, EnhanceServer.send(crowded.post("negative", "image/png", PNG)).statusCode());
      assertEquals(2, attempts.get());
    }
  }

  @Test
  public void usesRunOutButFailuresOfTheServerAreGivenBack() throws Exception {
    HttpResponse<byte[]> failed = EnhanceServer.send(server.post("broken", "image/png", PNG));
    assertEquals(500, failed.statusCode());
    assertEquals("left=10", header(failed, "RateLimit"));
    assertEquals(USES, uses.left.get());
    uses.left.set(1);
    assertEquals(200, EnhanceServer.send(server.post("negative", "image/png", PNG)).statusCode());
    assertProblem(429, "daily-limit", server.post("negative", "image/png", PNG));
    assertAnswered("internal 500", "enhanced 200", "daily-limit 429");
  }
}
