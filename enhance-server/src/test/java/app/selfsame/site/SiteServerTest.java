package app.selfsame.site;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.AfterClass;
import org.junit.Assert;
import org.junit.BeforeClass;
import org.junit.Test;

public class SiteServerTest {
  private static final String SCRIPT = "/assets/studio.bcb85cc6473c.js";
  private static final String COURIER = "/assets/light.4aa12358df15.js";
  private static final String GC_WORKER = "/assets/engine-gc-relaxed.918900650262.js";
  private static final String JS_WORKER = "/assets/engine-js-relaxed.2df0c643ca57.js";
  private static final String ENGINE = "/assets/engine.93a44bbb96c7.wasm";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static SiteServer server;

  @BeforeClass
  public static void start() throws BindException {
    server = SiteServer.start(Site.fromClassPath(SiteServerTest.class.getClassLoader(), "little-site/"), 0);
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  @Test
  public void pageIsRevalidatedEachTime() throws Exception {
    HttpResponse<byte[]> page = get("/");
    assertEquals(200, page.statusCode());
    assertEquals("text/html;charset=utf-8", header(page, "Content-Type"));
    assertEquals("no-cache", header(page, "Cache-Control"));
    assertTrue(text(page).contains("<title>Little site</title>"));
    HttpResponse<byte[]> again = get("/", "If-None-Match", header(page, "ETag"));
    assertEquals(304, again.statusCode());
    assertEquals(0, again.body().length);
    assertTrue(text(get("/privacy")).contains("<title>Privacy</title>"));
  }

  @Test
  public void hashedAssetsAreCachedForGood() throws Exception {
    HttpResponse<byte[]> script = get(SCRIPT);
    assertEquals("public, max-age=31536000, immutable", header(script, "Cache-Control"));
    assertEquals("text/javascript; charset=utf-8", header(script, "Content-Type"));
    assertEquals("document.title = \"ready\";\n", text(script));
  }

  @Test
  public void prebuiltEncodingsAreChosenByWeight() throws Exception {
    assertEncoding("br", "gzip, deflate, br, zstd");
    assertEncoding("gzip", "gzip, deflate");
    assertEncoding("gzip", "br;q=0, gzip");
    assertEncoding("br", "*");
    assertEncoding("gzip", "br;q=0, *");
    assertEncoding("", "identity");
    assertEncoding("", "br;q=0, gzip;q=0");
    assertArrayEquals(resource(SCRIPT + ".br"), get(SCRIPT, "Accept-Encoding", "br").body());
    assertArrayEquals(resource(SCRIPT + ".gz"), get(SCRIPT, "Accept-Encoding", "gzip").body());
  }

  private static void assertEncoding(String expected, String accepted) throws Exception {
    HttpResponse<byte[]> response = get(SCRIPT, "Accept-Encoding", accepted);
    assertEquals(accepted, expected, header(response, "Content-Encoding"));
    assertEquals("Accept-Encoding", header(response, "Vary"));
    assertEquals(
        accepted, String.valueOf(response.body().length), header(response, "Content-Length"));
  }

  @Test
  public void eachEncodingHasAStrongTagOfItsOwn() throws Exception {
    String plain = header(get(SCRIPT), "ETag");
    String brotli = header(get(SCRIPT, "Accept-Encoding", "br"), "ETag");
    assertTrue(plain, plain.matches("\"[0-9a-f]{64}\""));
    assertNotEquals(plain, brotli);
    assertEquals(
        304, get(SCRIPT, "Accept-Encoding", "br", "If-None-Match", "\"other\", W/" + brotli).statusCode());
    assertEquals(200, get(SCRIPT, "Accept-Encoding", "br", "If-None-Match", plain).statusCode());
  }

  @Test
  public void headAnswersAsGetWithoutContent() throws Exception {
    HttpResponse<byte[]> head = send(request(SCRIPT).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    HttpResponse<byte[]> get = get(SCRIPT);
    assertEquals(200, head.statusCode());
    assertEquals(0, head.body().length);
    assertEquals(get.headers().map(), head.headers().map());
  }

  @Test
  public void pageMayLoadItsOwnFilesAndNothingElse() throws Exception {
    String host = "localhost:" + server.port();
    String policy = header(get("/"), "Content-Security-Policy");
    List<String> directives = List.of(policy.split("; "));
    assertTrue(policy, directives.contains("default-src 'none'"));
    String serviceWorker = " " + host + "/sw.js";
    assertTrue(policy, directives.contains("script-src 'wasm-unsafe-eval' " + host + SCRIPT + serviceWorker));
    assertTrue(policy, directives.contains("worker-src " + host + GC_WORKER + " " + host + JS_WORKER + serviceWorker));
    String documents = "/assets/documents.e3b0c44298fc.txt ";
    // Workers' scripts are fetched before they are run, so that one that is missing is told from one that breaks.
    String workers = host + GC_WORKER + " " + host + JS_WORKER + " ";
    assertTrue(policy, directives.contains("connect-src " + host + documents + workers + host + ENGINE + serviceWorker));
    assertTrue(policy, directives.contains("frame-src " + host + "/light " + host + "/contribution"));
    assertTrue(policy, directives.contains("frame-ancestors 'none'"));
    assertFalse(policy, policy.contains("/enhance"));
    assertFalse(policy, policy.replace("'wasm-unsafe-eval'", "").contains("unsafe"));
    assertTrue(policy, directives.contains("require-trusted-types-for 'script'"));
  }

  @Test
  public void documentThatCarriesACropMayReachOneAddress() throws Exception {
    String host = "localhost:" + server.port();
    HttpResponse<byte[]> courier = get("/light");
    assertTrue(text(courier).contains("<title>Courier</title>"));
    assertEquals("require-corp", header(courier, "Cross-Origin-Embedder-Policy"));
    assertEquals(
        "default-src 'none'; script-src " + host + COURIER + "; connect-src " + host + "/enhance; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
        header(courier, "Content-Security-Policy"));
  }

  @Test
  public void documentThatSendsAPhotoMayReachOneAddressInWhicheverLanguage() throws Exception {
    String host = "localhost:" + server.port();
    for (String path : List.of("/contribution", "/contribution?lang=en")) {
      HttpResponse<byte[]> contribution = get(path);
      assertTrue(text(contribution).contains("<title>Contribution</title>"));
      assertEquals("require-corp", header(contribution, "Cross-Origin-Embedder-Policy"));
      String policy = header(contribution, "Content-Security-Policy");
      List<String> directives = List.of(policy.split("; "));
      assertTrue(policy, directives.contains("connect-src " + host + "/v1/contribution"));
      assertTrue(policy, directives.contains("script-src 'none'"));
      assertTrue(policy, directives.contains("frame-ancestors 'self'"));
      assertTrue(policy, directives.contains("default-src 'none'"));
      assertTrue(policy, directives.contains("trusted-types 'none'"));
    }
  }

  @Test
  public void hostThatIsNoNameStaysOutOfThePolicy() throws Exception {
    for (String host : List.of("evil.example;script-src", "10.0.0.7:8080", "[::1]:8080", "a_b.example")) {
      String policy = new ContentSecurityPolicy(List.of()).ofPage(host);
      assertFalse(policy, policy.contains(host));
      assertTrue(policy, policy.contains("script-src 'wasm-unsafe-eval' 'self'"));
      assertTrue(policy, policy.contains("frame-src 'self'"));
      String courier = new ContentSecurityPolicy(List.of()).ofCourier(host);
      assertFalse(courier, courier.contains(host));
      assertTrue(courier, courier.contains("connect-src 'self'"));
    }
  }

  @Test
  public void workersAreSealed() throws Exception {
    assertEquals(
        "default-src 'none'; script-src 'unsafe-eval' 'wasm-unsafe-eval'",
        header(get(GC_WORKER), "Content-Security-Policy"));
    assertEquals(
        "default-src 'none'; script-src 'wasm-unsafe-eval'", header(get(JS_WORKER), "Content-Security-Policy"));
  }

  @Test
  public void everyAnswerIsolatesItself() throws Exception {
    for (String path : List.of("/", SCRIPT, GC_WORKER, "/health", "/nothing", SCRIPT + "?a=b")) {
      HttpResponse<byte[]> response = get(path);
      assertEquals(path, "same-origin", header(response, "Cross-Origin-Opener-Policy"));
      assertEquals(path, "require-corp", header(response, "Cross-Origin-Embedder-Policy"));
      assertEquals(path, "same-origin", header(response, "Cross-Origin-Resource-Policy"));
      assertEquals(path, "no-referrer", header(response, "Referrer-Policy"));
      assertEquals(path, "nosniff", header(response, "X-Content-Type-Options"));
      assertTrue(path, header(response, "Permissions-Policy").contains("microphone=()"));
      assertTrue(path, header(response, "Content-Security-Policy").startsWith("default-src 'none'"));
      assertEquals(path, "", header(response, "Server"));
      assertEquals(path, "", header(response, "Date"));
      assertEquals(path, "", header(response, "Set-Cookie"));
    }
  }

  @Test
  public void onlyPagesThatGuideBeforeACameraMayAskForIt() throws Exception {
    for (String path : List.of("/", "/index.html")) {
      assertTrue(path, header(get(path), "Permissions-Policy").contains("camera=(self)"));
    }
    for (String path : List.of("/light", "/de", SCRIPT, GC_WORKER, "/health", "/nothing", "/licences")) {
      assertTrue(path, header(get(path), "Permissions-Policy").contains("camera=()"));
    }
  }

  @Test
  public void queryIsRefusedOnAssetsAndDroppedOnPages() throws Exception {
    assertProblem(400, get(ENGINE + "?data=pixels"));
    HttpResponse<byte[]> page = get("/?source=elsewhere");
    assertEquals(303, page.statusCode());
    assertEquals("/", URI.create(header(page, "Location")).getPath());
    assertEquals(null, URI.create(header(page, "Location")).getQuery());
  }

  @Test
  public void thePageHasASecondAddressForTheServiceWorker() throws Exception {
    HttpResponse<byte[]> page = get("/index.html");
    assertEquals(200, page.statusCode());
    assertArrayEquals(get("/").body(), page.body());
    assertEquals(header(get("/"), "Content-Security-Policy"), header(page, "Content-Security-Policy"));
  }

  @Test
  public void whatIsNotPublishedIsNotFound() throws Exception {
    for (String path :
        List.of("/nothing", "/site.json", "/light.html", "/assets/", SCRIPT + ".br", "/META-INF/INDEX")) {
      assertProblem(404, get(path));
    }
  }

  @Test
  public void nothingCanBeSent() throws Exception {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
      HttpResponse<byte[]> response =
          send(request("/").method(method, HttpRequest.BodyPublishers.ofByteArray(new byte[10_000])));
      assertProblem(405, response);
      assertEquals("GET, HEAD", header(response, "Allow"));
    }
  }

  @Test
  public void crookedPathsLeadNowhere() throws Exception {
    for (String path : List.of("/assets/%2e%2e/site.json", "/..%2fsite.json", "/%00")) {
      String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertTrue(answer, answer.matches("(?s)HTTP/1\\.1 40[04] .*"));
      assertTrue(answer, answer.contains("application/problem+json"));
      assertFalse(answer, answer.contains("sha256"));
    }
  }

  @Test
  public void healthSaysUp() throws Exception {
    HttpResponse<byte[]> health = get("/health");
    assertEquals(200, health.statusCode());
    assertEquals("no-store", header(health, "Cache-Control"));
    assertEquals("up", new ObjectMapper().readTree(health.body()).path("status").asText());
  }

  @Test
  public void takenPortIsRefused() {
    BindException refusal =
        Assert.assertThrows(
            BindException.class,
            () ->
                SiteServer.start(
                    Site.fromClassPath(SiteServerTest.class.getClassLoader(), "little-site/"), server.port()));
    assertTrue(refusal.getMessage().contains(String.valueOf(server.port())));
  }

  private static void assertProblem(int status, HttpResponse<byte[]> response) throws IOException {
    assertEquals(status, response.statusCode());
    assertEquals("application/problem+json", header(response, "Content-Type"));
    JsonNode problem = new ObjectMapper().readTree(response.body());
    assertEquals(status, problem.path("status").asInt());
    assertFalse(problem.path("detail").asText().isEmpty());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static byte[] resource(String path) throws IOException {
    try (InputStream in = SiteServerTest.class.getResourceAsStream("/little-site" + path)) {
      return in.readAllBytes();
    }
  }
}
