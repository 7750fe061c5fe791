package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.After;
import org.junit.Test;

/** Whatever is done on the wire, memory and workers are free again afterwards. */
public class HostileSendersTest {
  private static final byte[] PNG = CropFiles.png(80, 100);
  private static final String LENGTH = "Content-Length: " + PNG.length;

  private final BlockingQueue<String> answered = new LinkedBlockingQueue<>();
  private final CountedUse uses = new CountedUse(10);
  private EnhanceHandler handler;
  private EnhanceServer server;

  private void start(BodyReader reader) {
    handler =
        new EnhanceHandler(
            new EnhanceLimits(1_000_000, 1_000_000, EnhanceTestCase.PICTURE_BYTES, 1, Duration.ofSeconds(5)),
            FakeEnhancers.CATALOGUE,
            new FakeEnhancers(),
            uses,
            (outcome, status, seconds) -> answered.add(outcome + " " + status),
            reader);
    server = new EnhanceServer(handler);
  }

  private void start() {
    start(new BodyReader(Duration.ofSeconds(30), System::nanoTime));
  }

  @After
  public void stop() {
    server.close();
  }

  @Test
  public void whoHasNoUseLeftHearsOfItBeforeSending() throws Exception {
    start();
    uses.left.set(0);
    try (RawRequest request = new RawRequest(server.port())) {
      request.header(LENGTH, "Expect: 100-continue");
      assertStatus(429, request.answer());
    }
    uses.left.set(10);
    assertAnswered("daily-limit 429");
  }

  @Test
  public void halfABodyAndGone() throws Exception {
    start();
    try (RawRequest request = new RawRequest(server.port())) {
      request.header(LENGTH).bytes(PNG, 0, PNG.length / 2);
    }
    assertAnswered("cut-short 400");
  }

  @Test
  public void halfABodyAndNoMore() throws Exception {
    start();
    try (RawRequest request = new RawRequest(server.port())) {
      request.header(LENGTH).bytes(PNG, 0, PNG.length / 2).end();
      assertStatus(400, request.answer());
    }
    assertAnswered("cut-short 400");
  }

  @Test
  public void whereThePolicyCannotNameTheServerNothingIsTaken() throws Exception {
    start();
    for (String host : new String[] {"192.168.1.5:8080", "[::1]", "a b"}) {
      try (RawRequest request = new RawRequest(server.port(), host)) {
        request.header(LENGTH).bytes(PNG, 0, PNG.length).end();
        String answer = request.answer();
        assertTrue(answer, answer.startsWith("HTTP/1.1 4") && !answer.contains("Enhancement-Report"));
      }
    }
    try (RawRequest request = new RawRequest(server.port(), "photos.example")) {
      request.header(LENGTH).bytes(PNG, 0, PNG.length).end();
      assertStatus(200, request.answer());
    }
  }

  @Test
  public void silenceIsNotWaitedFor() throws Exception {
    start(new BodyReader(Duration.ofMillis(300), System::nanoTime));
    try (RawRequest request = new RawRequest(server.port())) {
      request.header(LENGTH).bytes(PNG, 0, PNG.length / 2);
      assertStatus(408, request.answer());
    }
    assertAnswered("too-slow 408");
  }

  @Test
  public void aByteNowAndThenIsTooSlow() throws Exception {
    AtomicLong now = new AtomicLong();
    AtomicLong nanosPerLook = new AtomicLong(TimeUnit.SECONDS.toNanos(4));
    Semaphore looks = new Semaphore(0);
    start(
        new BodyReader(
            Duration.ofSeconds(30),
            () -> {
              looks.release();
              return now.addAndGet(nanosPerLook.get());
            }));
    try (RawRequest request = new RawRequest(server.port())) {
      request.header(LENGTH, "Expect: 100-continue");
      assertStatus(100, request.answer());
      // One look when reading begins, one before each of seven bytes, and one when the time is over.
      looks.acquire();
      for (int sent = 0; sent < 7; sent++) {
        looks.acquire();
        request.bytes(PNG, sent, 1);
      }
      assertStatus(408, request.answer());
    }
    nanosPerLook.set(0);
    assertAnswered("too-slow 408");
  }

  @Test
  public void moreBytesThanAnnouncedAreTheNextRequest() throws Exception {
    start();
    try (RawRequest request = new RawRequest(server.port())) {
      request.header(LENGTH).bytes(PNG, 0, PNG.length);
      request.text("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertStatus(200, request.answer());
      String rest = new String(request.rest(), StandardCharsets.ISO_8859_1);
      assertTrue(rest, rest.endsWith("\r\n\r\nup"));
    }
    assertAnswered("enhanced 200");
  }

  @Test
  public void fewerBytesAnnouncedThanThePictureHas() throws Exception {
    start();
    try (RawRequest request = new RawRequest(server.port())) {
      request.header("Content-Length: " + PNG.length / 2).bytes(PNG, 0, PNG.length);
      assertStatus(422, request.answer());
    }
    assertAnswered("damaged 422");
  }

  @Test
  public void lengthsThatAreNone() throws Exception {
    start();
    for (String length : new String[] {"-1", "99999999999999999999", "x"}) {
      try (RawRequest request = new RawRequest(server.port())) {
        request.header("Content-Length: " + length);
        assertStatus(400, request.answer());
      }
    }
    try (RawRequest request = new RawRequest(server.port())) {
      request.header("Transfer-Encoding: chunked").text("1\r\nx\r\n0\r\n\r\n");
      assertStatus(411, request.answer());
    }
    try (RawRequest request = new RawRequest(server.port())) {
      request.header("Content-Length: 1000001");
      assertStatus(413, request.answer());
    }
  }

  @Test
  public void whoeverExpectsToGoOnIsToldToOnlyWhenThePictureIsWanted() throws Exception {
    start();
    try (RawRequest request = new RawRequest(server.port())) {
      request.header(LENGTH, "Expect: 100-continue");
      assertStatus(100, request.answer());
      request.bytes(PNG, 0, PNG.length);
      assertStatus(200, request.answer());
    }
    try (RawRequest request = new RawRequest(server.port())) {
      request.header("Content-Length: 1000001", "Expect: 100-continue");
      assertStatus(413, request.answer());
    }
  }

  @Test
  public void whoIsRefusedEarlyHearsOfItWithAllOfTheBodyOnItsWay() throws Exception {
    start();
    byte[] large = new byte[900_000];
    for (int i = 0; i < 20; i++) {
      assertEquals(404, EnhanceServer.send(server.post("nowhere", "image/png", large)).statusCode());
    }
  }

  private static void assertStatus(int status, String answer) {
    assertTrue(answer, answer.startsWith("HTTP/1.1 " + status + " "));
  }

  /** The next request is served, with the one worker and all of the memory. */
  private void assertAnswered(String expected) throws IOException, InterruptedException {
    assertEquals(expected, answered.poll(20, TimeUnit.SECONDS));
    byte[] filler = new byte[1_000_000];
    System.arraycopy(PNG, 0, filler, 0, PNG.length);
    assertEquals(200, EnhanceServer.send(server.post("negative", "image/png", filler)).statusCode());
    assertEquals(0, handler.busyWorkers());
  }
}
