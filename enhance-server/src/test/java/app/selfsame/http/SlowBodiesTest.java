package app.selfsame.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.site.LittleSite;
import app.selfsame.site.ProblemPage;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** Bodies that do not come, or not in time. */
public class SlowBodiesTest {
  private static final int BYTES = 200_000;
  private static final Duration TRANSFER = Duration.ofSeconds(2);
  private static final String HEADER = "POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: " + BYTES + "\r\n";

  private static final String HEALTH = "GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

  @Rule public final Timeout timeout = Timeout.seconds(60);

  private final BodyMemory memory = new BodyMemory(BYTES, BYTES);
  private final List<Integer> received = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @Before
  public void start() throws IOException {
    Route route = Route.post("/body", context -> context.future(() -> read(context.req()))).taking(BYTES);
    server = HttpServer.start(Listening.on(0), List.of(route), new ProblemPage(LittleSite.load()));
  }

  private CompletableFuture<?> read(HttpServletRequest request) {
    try {
      BodyMemory.Share share = memory.share(InetAddress.getLoopbackAddress());
      Deadline waiting = new Deadline(request, Duration.ofSeconds(30), () -> {});
      return new BodyReading(request, BYTES, TRANSFER)
          .into(share, waiting)
          .thenAccept(body -> received.add(Arrays.hashCode(body)))
          .whenComplete((nothing, failure) -> share.close());
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @After
  public void stop() {
    server.close();
  }

  @Test
  public void silenceIsNotWaitedFor() throws Exception {
    try (RawRequest request = new RawRequest(server.port())) {
      request.send(HEADER + "Connection: close\r\n\r\n" + "x".repeat(BYTES / 2));
      assertTooSlow(request.readAll());
    }
  }

  /** Each byte begins a connection's idle time anew. */
  @Test
  public void aByteNowAndThenIsTooSlow() throws Exception {
    try (RawRequest request = new RawRequest(server.port())) {
      request.send(HEADER + "Connection: close\r\n\r\n");
      CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> all(request));
      for (int sent = 0; sent < BYTES && !answer.isDone(); sent++) {
        // As fast as another request is answered: thousands would fit into the time that all of them have.
        assertTrue(RawRequest.answer(server.port(), HEALTH).startsWith("HTTP/1.1 200 "));
        try {
          request.send("x");
        } catch (IOException e) {
          break;
        }
      }
      assertTooSlow(answer.join());
    }
  }

  @Test
  public void aBodyThatComesInPiecesIsReadWhole() throws Exception {
    byte[] expected = new byte[BYTES];
    Arrays.fill(expected, (byte) 'x');
    try (RawRequest request = new RawRequest(server.port())) {
      request.send(HEADER + "Connection: close\r\n\r\n");
      for (int sent = 0; sent < BYTES; sent += BYTES / 40) {
        request.send("x".repeat(BYTES / 40));
      }
      assertTrue(request.readAll().startsWith("HTTP/1.1 200 "));
    }
    assertEquals(List.of(Arrays.hashCode(expected)), received);
  }

  /** It would run out while somebody else holds the memory. */
  @Test
  public void theTimeWithoutMemoryIsNotTheSenders() throws Exception {
    BodyMemory.Share taken = memory.share(InetAddress.getLoopbackAddress());
    assertTrue(taken.grow(BYTES, () -> {}));
    try (RawRequest request = new RawRequest(server.port());
        RawRequest silent = new RawRequest(server.port())) {
      request.send(HEADER + "Connection: close\r\n\r\n" + "x".repeat(BYTES));
      while (memory.waiting() < 1) {
        Thread.onSpinWait();
      }
      // Another sender's time passes meanwhile.
      silent.send(HEADER + "Connection: close\r\n\r\n");
      assertTooSlow(silent.readAll());
      assertEquals(List.of(), received);
      taken.close();
      assertTrue(request.readAll().startsWith("HTTP/1.1 200 "));
    }
    assertEquals(1, received.size());
    assertEquals(0, memory.reservedBytes());
  }

  private static String all(RawRequest request) {
    try {
      return request.readAll();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertTooSlow(String answer) {
    assertTrue(answer, answer.startsWith("HTTP/1.1 408 ") && answer.contains("\"code\":\"too-slow\""));
    assertEquals(List.of(), received);
  }
}
