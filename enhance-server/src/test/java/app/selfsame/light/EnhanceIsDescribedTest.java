package app.selfsame.light;

import static org.junit.Assert.assertEquals;

import app.selfsame.openapi.DescribedAnswer;
import app.selfsame.service.RunningService;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.After;
import org.junit.Test;

/** Every kind of answer of {@code POST /enhance} on the running server, held against its OpenAPI description. */
public class EnhanceIsDescribedTest {
  private static final byte[] PNG = CropFiles.png(80, 100);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private RunningService service;

  private void start(String variable, String value) throws Exception {
    service = new RunningService(variable, value, FakeLight.feature());
  }

  @After
  public void stop() {
    service.close();
  }

  @Test
  public void answersAreAsDescribed() throws Exception {
    start("SERVE_MAX_BODY_MB", "1");
    assertAnswer(200, "negative", "image/png", BodyPublishers.ofByteArray(PNG));
    assertAnswer(200, "unchanged", "image/png", BodyPublishers.ofByteArray(PNG));
    assertAnswer(400, "", "image/png", BodyPublishers.ofByteArray(PNG));
    assertAnswer(403, "negative", "image/png", BodyPublishers.ofByteArray(PNG), "Sec-Fetch-Site", "cross-site");
    assertAnswer(404, "nowhere", "image/png", BodyPublishers.ofByteArray(PNG));
    assertAnswer(
        411, "negative", "image/png", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(PNG)));
    assertAnswer(413, "negative", "image/png", BodyPublishers.ofByteArray(new byte[1_100_000]));
    assertAnswer(415, "negative", "image/heic", BodyPublishers.ofByteArray(PNG));
    for (String refusing : new String[] {"unsaid", "forbidden", "original"}) {
      assertAnswer(422, refusing, "image/png", BodyPublishers.ofByteArray(PNG));
    }
    assertAnswer(422, "negative", "image/png", BodyPublishers.ofByteArray(Arrays.copyOf(PNG, 200)));
    assertAnswer(500, "broken", "image/png", BodyPublishers.ofByteArray(PNG));
  }

  @Test
  public void limitIsAsDescribed() throws Exception {
    start("SERVE_ENHANCE_PER_DAY", "1");
    assertAnswer(200, "unsaid", "image/png", BodyPublishers.ofByteArray(PNG), "Selfsame-Even-If-Unsaid", "?1");
    assertAnswer(429, "negative", "image/png", BodyPublishers.ofByteArray(PNG));
  }

  @Test
  public void offIsAsDescribed() throws Exception {
    start("SERVE_ENHANCE_PER_DAY", "0");
    assertAnswer(404, "negative", "image/png", BodyPublishers.ofByteArray(PNG));
  }

  private void assertAnswer(int status, String document, String type, BodyPublisher body, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/enhance"))
            .header("Content-Type", type)
            .POST(body);
    if (!document.isEmpty()) {
      request.header("Selfsame-Document", document);
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(document, status, answer.statusCode());
    DescribedAnswer.assertDescribed("POST", "/enhance", answer);
  }
}
