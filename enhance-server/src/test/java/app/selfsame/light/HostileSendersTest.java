package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** Whatever is done on the wire, memory and workers are free again afterwards. */
public class HostileSendersTest {
  @Rule public final Timeout timeout = Timeout.seconds(120);

  private static final byte[] PNG = CropFiles.png(80, 100);
  private static final String LENGTH = "Content-Length: " + PNG.length;

  private final CountedUse uses = new CountedUse(10);
  private EnhanceServer server;

  @Before
  public void start() throws IOException {
    LightLimits limits =
        new LightLimits(1_000_000, 1_000_000, EnhanceTestCase.PICTURE_BYTES, 1, Duration.ofSeconds(5));
    server = new EnhanceServer(limits, new FakeEnhancers(), uses);
  }

  @After
  public void stop() {
    server.close();
  }

  @Test
  public void whoHasNoUseLeftHearsOfItBeforeSending() throws Exception {
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
    try (RawRequest request = new RawRequest(server.port())) {
      request.header(LENGTH).bytes(PNG, 0, PNG.length / 2);
    }
    assertAnswered("cut-short 400");
  }

  @Test
  public void halfABodyAndNoMore() throws Exception {
    try (RawRequest request = new RawRequest(server.port())) {
      request.header(LENGTH).bytes(PNG, 0, PNG.length / 2).end();
      assertStatus(400, request.answer());
    }
    assertAnswered("cut-short 400");
  }

  @Test
  public void whereThePolicyCannotNameTheServerNothingIsTaken() throws Exception {
    for (String host : new String[] {"192.168.1.5:8080", "[::1]", "a b"}) {
      try (RawRequest request = new RawRequest(server.port(), host)) {
        request.header(LENGTH).bytes(PNG, 0, PNG.length);
        String answer = request.answer();
        assertTrue(answer, answer.startsWith("HTTP/1.1 4") && !answer.contains("Enhancement-Report"));
      }
    }
    try (RawRequest request = new RawRequest(server.port(), "photos.example")) {
      request.header(LENGTH).bytes(PNG, 0, PNG.length);
      assertStatus(200, request.answer());
    }
  }

  @Test
  public void moreBytesThanAnnouncedAreTheNextRequest() throws Exception {
    try (RawRequest request = new RawRequest(server.port())) {
      request.header(LENGTH).bytes(PNG, 0, PNG.length);
      request.text("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertStatus(200, request.answer());
      String rest = new String(request.rest(), StandardCharsets.ISO_8859_1);
      assertTrue(rest, rest.endsWith("\r\n\r\n{\"status\":\"up\"}"));
    }
    assertAnswered("enhanced 200");
  }

  @Test
  public void fewerBytesAnnouncedThanThePictureHas() throws Exception {
    try (RawRequest request = new RawRequest(server.port())) {
      request.header("Content-Length: " + PNG.length / 2).bytes(PNG, 0, PNG.length);
      assertStatus(422, request.answer());
    }
    assertAnswered("damaged 422");
  }

  @Test
  public void lengthsThatAreNone() throws Exception {
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
    assertEquals(expected, server.answered.poll(20, TimeUnit.SECONDS));
    byte[] filler = new byte[1_000_000];
    System.arraycopy(PNG, 0, filler, 0, PNG.length);
    assertEquals(200, EnhanceServer.send(server.post("negative", "image/png", filler)).statusCode());
    while (server.handler().busyWorkers() > 0) {
      Thread.onSpinWait();
    }
  }
}
