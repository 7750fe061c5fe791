package app.selfsame.packaging;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.EventStream;
import app.selfsame.http.RawRequest;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.junit.After;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** nginx and Caddy, set up by the files that operators are given, do what the manual asks of a proxy. */
@RunWith(Parameterized.class)
public class ProxiesTest {
  private static final String MARKER = "path-that-nobody-may-note";
  private static final int LONG_SECONDS = 60;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();
  @Parameter public String program;

  private BehindProxy server;
  private ReverseProxy proxy;
  private HttpClient client;

  @Parameters(name = "{0}")
  public static List<String> programs() {
    return List.of("nginx", "caddy");
  }

  @Before
  public void start() throws Exception {
    Assume.assumeTrue(program + " is not installed", Given.program(program).isPresent());
    server = new BehindProxy();
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    proxy = ReverseProxy.start(program, folder.getRoot().toPath(), port, server.port());
    client = HttpClient.newBuilder().sslContext(proxy.trusting()).version(HttpClient.Version.HTTP_1_1).build();
  }

  @After
  public void stop() throws Exception {
    if (server != null) {
      server.onward.countDown();
      if (proxy != null) {
        proxy.close();
      }
      server.close();
    }
  }

  @Test
  public void thePageComesWithItsWholePolicyAndStaysOnTls() throws Exception {
    HttpResponse<byte[]> page = get("/");
    assertEquals(200, page.statusCode());
    assertEquals("max-age=31536000; includeSubDomains", header(page, "Strict-Transport-Security"));
    String direct = direct("GET / HTTP/1.1\r\nHost: localhost:" + proxy.port() + "\r\nConnection: close\r\n\r\n");
    String policy = header(page, "Content-Security-Policy");
    assertTrue(policy, policy.length() > 1_000);
    // The host is in it, so a proxy that does not pass it on has another.
    Given.assertContains(policy, "localhost:" + proxy.port());
    Given.assertContains(direct, "Content-Security-Policy: " + policy + "\r\n");
    for (String name : List.of("Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy", "X-Content-Type-Options")) {
      Given.assertContains(direct, name + ": " + header(page, name) + "\r\n");
    }
  }

  @Test
  public void theSenderIsWhoAskedAndNotWhoIsClaimed() throws Exception {
    SSLSocket socket = (SSLSocket) proxy.trusting().getSocketFactory().createSocket();
    try (socket) {
      socket.bind(new InetSocketAddress("127.0.0.5", 0));
      socket.connect(new InetSocketAddress("127.0.0.1", proxy.port()));
      SSLParameters named = socket.getSSLParameters();
      named.setServerNames(List.of(new SNIHostName("localhost")));
      socket.setSSLParameters(named);
      String request =
          "GET /sender HTTP/1.1\r\nHost: localhost:" + proxy.port() + "\r\nX-Forwarded-For: 9.9.9.9\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer, answer.startsWith("HTTP/1.1 200"));
      Given.assertContains(answer, "127.0.0.5");
      assertFalse(answer, answer.contains("9.9.9.9"));
    }
  }

  @Test
  public void whatIsForTheOperatorIsNotForTheWorld() throws Exception {
    assertEquals(404, get("/metrics").statusCode());
    assertEquals(404, get("/ready").statusCode());
    assertEquals(200, get("/health").statusCode());
  }

  @Test
  public void whatIsSentIsOnNoDiskOnItsWay() throws Exception {
    byte[] sent = new byte[16 << 20];
    Arrays.fill(sent, (byte) 'x');
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request("/sent").POST(BodyPublishers.ofByteArray(sent)).build(), BodyHandlers.ofByteArray());
    assertTrue(server.halfway.await(LONG_SECONDS, TimeUnit.SECONDS));
    assertNothingOf("xxxxxxxx");
    server.onward.countDown();
    assertEquals(String.valueOf(sent.length), text(answer.get(LONG_SECONDS, TimeUnit.SECONDS)));
    assertNothingOf("xxxxxxxx");
  }

  @Test
  public void aParcelFitsAndWhatIsTooLargeIsRefusedInTheServersWords() throws Exception {
    byte[] parcel = new byte[BehindProxy.PARCEL_BYTES];
    assertEquals(String.valueOf(parcel.length), text(put(BodyPublishers.ofByteArray(parcel))));
    HttpResponse<byte[]> refused = put(BodyPublishers.ofByteArray(new byte[parcel.length + 1]));
    assertEquals(413, refused.statusCode());
    assertEquals("application/problem+json", header(refused, "Content-Type"));
  }

  @Test
  public void eventsComeWhenTheyHappen() throws Exception {
    CompletableFuture<HttpResponse<InputStream>> events =
        client.sendAsync(request("/events").build(), BodyHandlers.ofInputStream());
    EventStream stream = server.streams.poll(LONG_SECONDS, TimeUnit.SECONDS);
    stream.say("1", "{}");
    InputStream body = events.get(LONG_SECONDS, TimeUnit.SECONDS).body();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      assertEquals(List.of("id: 1", "data: {}", ""), List.of(lines.readLine(), lines.readLine(), lines.readLine()));
      for (int i = 2; i <= 4; i++) {
        stream.say(String.valueOf(i), "{\"done\":" + i + "}");
        assertEquals("id: " + i, lines.readLine());
        assertEquals("data: {\"done\":" + i + "}", lines.readLine());
        assertEquals("", lines.readLine());
      }
      stream.close();
      assertEquals(null, lines.readLine());
    }
  }

  /** The server counts none of a proxy that it trusts. Caddy cannot count them, as the manual says. */
  @Test
  public void oneAddressHasSoManyConnections() throws Exception {
    Assume.assumeTrue(program.equals("nginx"));
    List<CompletableFuture<HttpResponse<InputStream>>> open = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      open.add(client.sendAsync(request("/events").build(), BodyHandlers.ofInputStream()));
      server.streams.poll(LONG_SECONDS, TimeUnit.SECONDS).say("1", "{}");
      assertEquals(200, open.get(i).get(LONG_SECONDS, TimeUnit.SECONDS).statusCode());
    }
    assertEquals(503, get("/").statusCode());
    for (CompletableFuture<HttpResponse<InputStream>> one : open) {
      one.get().body().close();
    }
  }

  @Test
  public void neitherWhoAskedNorWhatForIsNoted() throws Exception {
    assertEquals(404, get("/" + MARKER).statusCode());
    assertEquals(404, get("/metrics?" + MARKER).statusCode());
    server.close();
    assertEquals(502, get("/" + MARKER).statusCode());
    proxy.close();
    proxy = null;
    assertNothingOf(MARKER);
    assertNothingOf("remote_addr");
    assertNothingOf("remote_ip");
    assertNothingOf("client: ");
  }

  /** The files themselves apart, which the test has written. */
  private void assertNothingOf(String text) throws Exception {
    List<String> given = List.of("nginx.conf", "Caddyfile");
    for (Path file : files()) {
      boolean isGiven = given.contains(file.getFileName().toString());
      String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      assertFalse(file + " has " + text, !isGiven && content.contains(text));
    }
  }

  private List<Path> files() throws Exception {
    try (Stream<Path> files = Files.walk(folder.getRoot().toPath())) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("https://localhost:" + proxy.port() + path));
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    return client.send(request(path).build(), BodyHandlers.ofByteArray());
  }

  private HttpResponse<byte[]> put(HttpRequest.BodyPublisher body) throws Exception {
    return client.send(request("/parcel").PUT(body).build(), BodyHandlers.ofByteArray());
  }

  private String direct(String request) throws Exception {
    return RawRequest.answer(server.port(), request);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
