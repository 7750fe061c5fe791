package app.selfsame.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.log.CapturedErrors;
import app.selfsame.service.RunningService;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;

/** A company key in an address is refused wherever it leads, and said nowhere again. */
public class KeyInAddressTest {
  private static final String SECRET = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
  private static final String KEY = "sfs_live_0123456789ABCDEF_" + SECRET + "_3wi0Ms";

  @Rule public final CapturedErrors errors = new CapturedErrors();

  private static RunningService service;

  @BeforeClass
  public static void start() throws Exception {
    service = new RunningService("SERVE_OPERATOR", "");
  }

  @AfterClass
  public static void stop() {
    service.close();
  }

  @Test
  public void itIsRefusedInPathAndQueryHoweverItIsWritten() throws Exception {
    for (String path :
        List.of(
            "/" + KEY,
            "/health?key=" + KEY,
            "/metrics?a=b&" + KEY,
            "/v1/batches/" + KEY + "/photos",
            "/;key=" + KEY,
            "/health?key=" + KEY.replace("_", "%5F"),
            "/health?key=" + KEY.replace("_", "%255f"),
            "/health?key=" + KEY.toLowerCase(),
            "/health?key=" + KEY.substring(0, 30),
            "/health?key=%zz" + KEY,
            "/%73fs_test_0123456789ABCDEF_" + SECRET)) {
      HttpResponse<byte[]> answer = service.send("GET", path.replace("%zz", "%25zz"));
      assertEquals(path, 400, answer.statusCode());
      assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
      JsonNode problem = new ObjectMapper().readTree(answer.body());
      assertEquals("key-in-address", problem.path("code").asText());
      assertTrue(problem.toString(), problem.path("detail").asText().contains("Revoke the key now"));
      assertSilent(answer);
    }
    assertEquals(400, service.send("POST", "/nothing?key=" + KEY).statusCode());
    assertFalse(errors.text(), errors.text().contains(SECRET));
    HttpResponse<byte[]> counts = service.send("GET", "/metrics");
    assertSilent(counts);
  }

  @Test
  public void whoeverReadsIsToldOnAPage() throws Exception {
    HttpResponse<byte[]> page = service.send("GET", "/?key=" + KEY, "Accept", "text/html");
    assertEquals(400, page.statusCode());
    String said = new String(page.body(), StandardCharsets.UTF_8);
    assertTrue(said, said.contains("There is a company key in the address") && said.contains("Revoke it now"));
    assertSilent(page);
  }

  @Test
  public void whatOnlyLooksLikeItIsLetThrough() throws Exception {
    for (String query : List.of("sfs_live", "sfs_live_a", "sfs_other_0123456789", "100%25")) {
      assertEquals(query, 200, service.send("GET", "/health?" + query).statusCode());
    }
  }

  private static void assertSilent(HttpResponse<byte[]> answer) {
    String all = answer.headers().map() + new String(answer.body(), StandardCharsets.UTF_8);
    assertFalse(all, all.toLowerCase().contains(SECRET) || all.contains("0123456789ABCDEF"));
  }
}
