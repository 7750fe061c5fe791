package app.selfsame.enhance;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.photos.BadFiles;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class EnhanceHandlerTest {
  private static final EnhanceLimits LIMITS = new EnhanceLimits(400_000, 1_000_000, 1, Duration.ofSeconds(5));
  private static final byte[] PNG = CropFiles.png(80, 100);
  private static final int USES = 10;

  private final CountedUse uses = new CountedUse(USES);
  private final List<String> answered = new CopyOnWriteArrayList<>();
  private EnhanceServer server;

  @Before
  public void start() {
    server =
        new EnhanceServer(
            new EnhanceHandler(
                LIMITS,
                FakeEnhancers.CATALOGUE,
                new FakeEnhancers(),
                uses,
                (outcome, status, seconds) -> answered.add(outcome + " " + status)));
  }

  @After
  public void stop() {
    server.close();
  }

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
                 "edits": [{"edit": "even-light", "detail": "left cheek +12 %, right cheek \u221211 %"}],
                 "checks": [{"check": "under-exposure", "before": "warn", "after": "pass"}],
                 "note": ""}
                """),
        new ObjectMapper().readTree(report));
    assertEquals(List.of("enhanced 200"), answered);
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
    assertEquals("The light is good \u2014 nothing was changed.", report.path("note").asText());
    assertTrue(report.path("edits").isEmpty() && report.path("checks").isEmpty());
    assertEquals(List.of("nothing-needed 200"), answered);
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
  public void nothingButThePathAndTheDocumentSaysWhatToDo() throws Exception {
    assertProblem(
        400, "query", server.request("/enhance?a=b").POST(HttpRequest.BodyPublishers.ofByteArray(PNG)));
    assertProblem(
        400,
        "document-missing",
        server.request("/enhance").header("Content-Type", "image/png")
            .POST(HttpRequest.BodyPublishers.ofByteArray(PNG)));
    assertProblem(404, "unknown-document", server.post("nowhere", "image/png", PNG));
    assertNothingCounted();
  }

  @Test
  public void authoritiesAreObeyed() throws Exception {
    assertProblem(422, "light-forbidden", server.post("forbidden", "image/png", PNG));
    assertProblem(422, "takes-original", server.post("original", "image/png", PNG));
    assertProblem(422, "light-unsaid", server.post("unsaid", "image/png", PNG));
    assertProblem(
        422, "light-unsaid", server.post("unsaid", "image/png", PNG).header("Selfsame-Even-If-Unsaid", "?0"));
    assertNothingCounted();
    HttpRequest.Builder told = server.post("unsaid", "image/png", PNG).header("Selfsame-Even-If-Unsaid", "?1");
    assertEquals(200, EnhanceServer.send(told).statusCode());
    HttpRequest.Builder insisted =
        server.post("forbidden", "image/png", PNG).header("Selfsame-Even-If-Unsaid", "?1");
    assertProblem(422, "light-forbidden", insisted);
  }

  @Test
  public void otherSitesMayNotSend() throws Exception {
    for (String site : List.of("cross-site", "same-site", "Same-Origin")) {
      assertProblem(403, "cross-site", server.post("negative", "image/png", PNG).header("Sec-Fetch-Site", site));
    }
    assertNothingCounted();
    for (String site : List.of("same-origin", "none")) {
      HttpRequest.Builder own = server.post("negative", "image/png", PNG).header("Sec-Fetch-Site", site);
      assertEquals(site, 200, EnhanceServer.send(own).statusCode());
    }
  }

  @Test
  public void bytesHaveToBeOfTheDeclaredTypeAndTheTypeOnTheList() throws Exception {
    assertProblem(415, "unsupported-type", server.post("negative", "image/jpeg", PNG));
    assertProblem(415, "unsupported-type", server.post("negative", "image/svg+xml", "<svg/>".getBytes()));
    assertProblem(415, "unsupported-type", server.post("negative", "multipart/form-data; boundary=a", PNG));
    assertProblem(415, "unsupported-type", server.post("negative", "image/png", new byte[0]));
    byte[] heic = BadFiles.all().get("heic.jpg");
    for (String type : List.of("image/heic", "image/heif", "image/avif", "image/jpeg")) {
      JsonNode problem = assertProblem(415, "unsupported-type", server.post("negative", type, heic));
      assertTrue(type, problem.path("detail").asText().contains("Save the picture as JPEG or PNG"));
    }
    assertNothingCounted();
    HttpRequest.Builder parameter = server.post("negative", "Image/PNG; q=1", PNG);
    assertEquals(200, EnhanceServer.send(parameter).statusCode());
  }

  @Test
  public void sizesAreBoundedBeforeAnythingIsDecoded() throws Exception {
    assertProblem(413, "too-large", server.post("negative", "image/png", new byte[LIMITS.maxBodyBytes() + 1]));
    byte[] large = PNG.clone();
    // Width and height in the header: 8,000 x 1,001 px.
    ByteBuffer.wrap(large, 16, 8).putInt(8_000).putInt(1_001);
    assertProblem(413, "too-large", server.post("negative", "image/png", large));
    assertProblem(413, "too-large", server.post("negative", "image/png", BadFiles.all().get("huge.png")));
    HttpRequest.Builder chunked =
        server.request("/enhance")
            .header("Content-Type", "image/png")
            .header("Selfsame-Document", "negative")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(PNG)));
    assertProblem(411, "length-required", chunked);
    assertNothingCounted();
  }

  @Test
  public void damagedFilesCountAsAUse() throws Exception {
    byte[] cut = Arrays.copyOf(PNG, PNG.length * 6 / 10);
    JsonNode problem = assertProblem(422, "unreadable", server.post("negative", "image/png", cut));
    assertTrue(problem.path("detail").asText().contains("damaged"));
    assertEquals(USES - 1, uses.left.get());
  }

  @Test
  public void transparentPicturesAreNoCrops() throws Exception {
    BufferedImage picture = new BufferedImage(80, 100, BufferedImage.TYPE_4BYTE_ABGR);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", file);
    assertProblem(422, "transparent", server.post("negative", "image/png", file.toByteArray()));
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
    assertEquals(List.of("failed 500", "enhanced 200", "daily-limit 429"), answered);
  }

  private void assertNothingCounted() {
    assertEquals(USES, uses.left.get());
    assertFalse(answered.stream().anyMatch(answer -> answer.endsWith("200")));
  }

  private static JsonNode assertProblem(int status, String reason, HttpRequest.Builder request) throws Exception {
    HttpResponse<byte[]> response = EnhanceServer.send(request);
    assertEquals(status, response.statusCode());
    assertEquals("application/problem+json", header(response, "Content-Type"));
    assertEquals("no-store", header(response, "Cache-Control"));
    JsonNode problem = new ObjectMapper().readTree(response.body());
    assertEquals(reason, problem.path("reason").asText());
    assertFalse(problem.path("detail").asText().isEmpty());
    return problem;
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
