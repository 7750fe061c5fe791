package app.selfsame.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.RawRequest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.Test;

/** Who runs the site, as the first page says it. */
public class OperatorTest {
  private static final String NAME = "Zoë & <script>Söhne</script>, $1 \\ {{operator}}";
  private static final String SHOWN = "<p data-operator=\"named\">By <bdi>Zoë &amp; &lt;script&gt;Söhne";

  @Test
  public void aNameIsSaidToEveryoneInEveryForm() throws Exception {
    try (RunningService service = new RunningService("SERVE_OPERATOR", NAME)) {
      HttpResponse<byte[]> plain = service.send("GET", "/");
      String page = new String(plain.body(), StandardCharsets.UTF_8);
      assertTrue(page, page.contains(SHOWN));
      assertSilent(page, "unnamed");
      assertSilent(page, "here");
      assertTrue(page(service, "photos.example").contains("data-operator=\"named\">"));

      HttpResponse<byte[]> packed = service.send("GET", "/", "Accept-Encoding", "gzip, br");
      assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
        assertEquals(page, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      assertNotEquals(etag(plain), etag(packed));
      assertEquals(304, service.send("GET", "/", "If-None-Match", etag(plain)).statusCode());
      assertEquals(plain.headers().map(), service.send("HEAD", "/").headers().map());
    }
  }

  @Test
  public void withoutANameItRunsHereOrIsRunByNobodyKnown() throws Exception {
    try (RunningService service = new RunningService("SERVE_OPERATOR", "")) {
      String here = page(service, "localhost:8080");
      assertTrue(here, here.contains("<p data-operator=\"here\">"));
      assertSilent(here, "unnamed");
      assertSilent(here, "named");
      String elsewhere = page(service, "photos.example");
      assertTrue(elsewhere, elsewhere.contains("<p data-operator=\"unnamed\">"));
      assertSilent(elsewhere, "here");
      assertSilent(elsewhere, "named");
    }
  }

  @Test
  public void anotherNameIsAnotherPage() throws Exception {
    try (RunningService jane = new RunningService("SERVE_OPERATOR", "Jane");
        RunningService john = new RunningService("SERVE_OPERATOR", "John")) {
      String tag = etag(jane.send("GET", "/"));
      assertFalse(tag.isEmpty());
      assertEquals(200, john.send("GET", "/", "If-None-Match", tag).statusCode());
    }
  }

  private static void assertSilent(String page, String sentence) {
    assertTrue(page, page.contains("data-operator=\"" + sentence + "\" hidden"));
  }

  private static String page(RunningService service, String host) throws Exception {
    return RawRequest.answer(
        service.port(), "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  private static String etag(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("ETag").orElse("");
  }
}
