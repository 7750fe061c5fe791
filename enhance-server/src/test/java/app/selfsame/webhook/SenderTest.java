package app.selfsame.webhook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.mail.TestCertificate;
import app.selfsame.webhook.Attempt.Failure;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What is sent where, over real connections, with names that stand for whatever a test says. */
public class SenderTest {
  private static final Reach LOCAL = new Reach(Set.of(443), true);
  private static final Reach STRICT = new Reach(Set.of(443), false);
  private static final Map<String, String> HEADERS = Map.of("webhook-id", "msg_1");
  private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger asked = new AtomicInteger();
  private final List<String> received = new ArrayList<>();
  private HttpServer server;

  @Before
  public void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, 204));
    server.start();
  }

  @After
  public void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange, int status) throws IOException {
    synchronized (received) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      received.add(
          exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
              + exchange.getRequestHeaders().getFirst("webhook-id") + " " + body);
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private Names names(String... addresses) {
    return host -> {
      int nth = Math.min(asked.getAndIncrement(), addresses.length - 1);
      return new InetAddress[] {InetAddress.getByName(addresses[nth])};
    };
  }

  private static Attempt send(Names names, Reach reach, Optional<SSLContext> trust, String url) throws Exception {
    return send(names, reach, Sender.WITHIN, trust, url);
  }

  private static Attempt send(
      Names names, Reach reach, Duration within, Optional<SSLContext> trust, String url) throws Exception {
    try (Sender sender = new Sender(names, reach, within, trust)) {
      return sender.send(url, HEADERS, BODY);
    }
  }

  private String here(String path) {
    return "http://hook.example:" + server.getAddress().getPort() + path;
  }

  private static Attempt failed(Failure failure) {
    return new Attempt(OptionalInt.empty(), Optional.of(failure), Optional.empty());
  }

  @Test
  public void aMessageIsPostedWithItsFields() throws Exception {
    Attempt attempt = send(names("127.0.0.1"), LOCAL, Optional.empty(), here("/hook?a=b"));
    assertEquals(OptionalInt.of(204), attempt.status());
    assertTrue(attempt.isThrough());
    assertEquals(List.of("POST /hook?a=b msg_1 {}"), received);
  }

  @Test
  public void whatLeadsIntoAPrivateNetworkIsNotConnectedTo() throws Exception {
    assertEquals(failed(Failure.ADDRESS), send(names("127.0.0.1"), STRICT, Optional.empty(), here("/")));
    assertEquals(failed(Failure.ADDRESS), send(names("::1"), STRICT, Optional.empty(), here("/")));
    assertEquals(failed(Failure.ADDRESS), send(names("169.254.169.254"), LOCAL, Optional.empty(), here("/")));
    // Also where the address itself is the name, and where the system knows the name.
    for (String host : List.of("127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "localhost")) {
      String url = "http://" + host + ":" + server.getAddress().getPort() + "/";
      assertEquals(host, failed(Failure.ADDRESS), send(InetAddress::getAllByName, STRICT, Optional.empty(), url));
    }
    assertEquals(List.of(), received);
  }

  @Test
  public void aNameWithOneForbiddenAddressAmongOthersIsRefused() throws Exception {
    Names both =
        host -> new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("127.0.0.1")};
    assertEquals(failed(Failure.ADDRESS), send(both, STRICT, Optional.empty(), here("/")));
    assertEquals(List.of(), received);
  }

  /** DNS rebinding: the name stands for a harmless address when it is looked at, and for another right after that. */
  @Test
  public void theAddressThatWasLookedAtIsTheOneThatIsConnectedTo() throws Exception {
    AtomicInteger lured = new AtomicInteger();
    int port = server.getAddress().getPort();
    HttpServer inner = HttpServer.create(new InetSocketAddress("127.0.0.2", port), 0);
    inner.createContext(
        "/",
        exchange -> {
          lured.incrementAndGet();
          answer(exchange, 200);
        });
    inner.start();
    try {
      Attempt attempt = send(names("127.0.0.1", "127.0.0.2"), LOCAL, Optional.empty(), here("/"));
      assertEquals(OptionalInt.of(204), attempt.status());
      assertEquals("looked up once", 1, asked.get());
      assertEquals(0, lured.get());
    } finally {
      inner.stop(0);
    }
  }

  @Test
  public void eachMessageLooksTheNameUpAnew() throws Exception {
    try (Sender sender = new Sender(names("127.0.0.1", "169.254.169.254"), LOCAL, Sender.WITHIN, Optional.empty())) {
      assertTrue(sender.send(here("/"), HEADERS, BODY).isThrough());
      assertEquals(failed(Failure.ADDRESS), sender.send(here("/"), HEADERS, BODY));
    }
    assertEquals(1, received.size());
  }

  @Test
  public void redirectsAreNotFollowed() throws Exception {
    server.createContext(
        "/away",
        exchange -> {
          exchange.getResponseHeaders().add("Location", here("/inner"));
          answer(exchange, 307);
        });
    Attempt attempt = send(names("127.0.0.1"), LOCAL, Optional.empty(), here("/away"));
    assertEquals(OptionalInt.of(307), attempt.status());
    assertEquals(Optional.of(Failure.STATUS), attempt.failure());
    assertEquals(List.of("POST /away msg_1 {}"), received);
  }

  @Test
  public void anAnswerCanAskToBeLeftAlone() throws Exception {
    server.createContext(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "120");
          answer(exchange, 503);
        });
    Attempt attempt = send(names("127.0.0.1"), LOCAL, Optional.empty(), here("/busy"));
    assertEquals(Optional.of(Duration.ofMinutes(2)), attempt.pause());
  }

  @Test
  public void namesThatNobodyHasAndPortsThatNobodyOpensAreTold() throws Exception {
    Names nobody =
        host -> {
          throw new UnknownHostException(host);
        };
    assertEquals(failed(Failure.NAME), send(nobody, LOCAL, Optional.empty(), here("/")));
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    String url = "http://hook.example:" + closed + "/";
    assertEquals(failed(Failure.CONNECTION), send(names("127.0.0.1"), LOCAL, Optional.empty(), url));
  }

  /** An endless answer: its status counts, and no more than 64 KB and what is in the system's buffers are read. */
  @Test
  public void aLongAnswerIsCutOff() throws Exception {
    AtomicLong written = new AtomicLong();
    CompletableFuture<Void> cut = new CompletableFuture<>();
    server.createContext(
        "/long",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            byte[] piece = new byte[1 << 16];
            while (written.addAndGet(piece.length) < 1L << 32) {
              out.write(piece);
            }
          } catch (IOException e) {
            cut.complete(null);
          }
        });
    Attempt attempt = send(names("127.0.0.1"), LOCAL, Optional.empty(), here("/long"));
    assertEquals(OptionalInt.of(200), attempt.status());
    cut.get(30, TimeUnit.SECONDS);
    assertTrue(written + " bytes", written.get() < 64 << 20);
  }

  /** One letter at a time keeps a connection busy, but does not make it last longer. */
  @Test
  public void whoAnswersSlowlyIsNotWaitedFor() throws Exception {
    try (ServerSocket slow = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      threads.submit(
          () -> {
            try (Socket socket = slow.accept()) {
              OutputStream out = socket.getOutputStream();
              out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
              while (true) {
                out.write('x');
                out.flush();
                TimeUnit.MILLISECONDS.sleep(20);
              }
            }
          });
      String url = "http://hook.example:" + slow.getLocalPort() + "/";
      Attempt attempt = send(names("127.0.0.1"), LOCAL, Duration.ofMillis(700), Optional.empty(), url);
      assertEquals(failed(Failure.TIME), attempt);
    }
  }

  @Test
  public void certificatesAreForTheNameAndOfSomebodyTrusted() throws Exception {
    TestCertificate own = TestCertificate.of(folder.getRoot().toPath(), "dns:hook.example");
    HttpsServer secure = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    secure.setHttpsConfigurator(new HttpsConfigurator(own.server()));
    secure.setExecutor(threads);
    secure.createContext("/", exchange -> answer(exchange, 200));
    secure.start();
    Optional<SSLContext> trust = Optional.of(TestCertificate.trusting(own));
    int port = secure.getAddress().getPort();
    try {
      assertEquals(
          OptionalInt.of(200), send(names("127.0.0.1"), LOCAL, trust, "https://hook.example:" + port + "/").status());
      assertEquals(
          failed(Failure.TLS), send(names("127.0.0.1"), LOCAL, trust, "https://other.example:" + port + "/"));
      assertEquals(
          failed(Failure.TLS),
          send(names("127.0.0.1"), LOCAL, Optional.empty(), "https://hook.example:" + port + "/"));
    } finally {
      secure.stop(0);
    }
    assertEquals(1, received.size());
  }
}
