package app.selfsame.site;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.ConnectionLimits;
import app.selfsame.http.Listening;
import app.selfsame.http.RawRequest;
import app.selfsame.http.TrustedProxies;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** Who asks for a large file and does not take it holds a connection, and nothing that others need. */
public class SilentReadersTest {
  /** More than the server has threads. */
  private static final int READERS = 320;

  @Rule public final Timeout timeout = Timeout.seconds(60);

  private final SiteFile large =
      Site.packaged().assets().stream().max(Comparator.comparingLong(SilentReadersTest::bytes)).orElseThrow();

  private final List<RawRequest> readers = new ArrayList<>();
  private static final Listening EVERYONE =
      new Listening("", 0, new ConnectionLimits(512, 512, TrustedProxies.NONE));

  private SiteServer server;

  @Before
  public void start() throws IOException {
    server = SiteServer.start(Site.packaged(), EVERYONE, List.of());
  }

  @After
  public void stop() throws IOException {
    for (RawRequest reader : readers) {
      reader.close();
    }
    server.close();
  }

  @Test
  public void theSiteIsServedWhileHundredsReadNothing() throws Exception {
    assertTrue(large.path() + " fits in no socket", bytes(large) > 4_000_000);
    for (int i = 0; i < READERS; i++) {
      RawRequest reader = new RawRequest(server.port());
      readers.add(reader);
      reader.send("GET " + large.path() + " HTTP/1.1\r\nHost: a\r\n\r\n");
      // The answer has begun: what is left of it waits.
      assertTrue(reader.readTo("\r\n").startsWith("HTTP/1.1 200 "));
    }
    HttpResponse<byte[]> health = get("/health");
    assertEquals(200, health.statusCode());
    HttpResponse<byte[]> whole = get(large.path());
    assertEquals(bytes(large), whole.body().length);
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole.body()));
    assertTrue(large.path() + " came as " + sha256, large.path().contains("." + sha256.substring(0, 12) + "."));
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static long bytes(SiteFile file) {
    return file.identity().bytes();
  }
}
