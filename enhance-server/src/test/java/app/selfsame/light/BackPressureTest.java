package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

public class BackPressureTest {
  @Rule public final Timeout timeout = Timeout.seconds(120);

  private static final byte[] PNG = CropFiles.png(80, 100);
  private static final int IN_MEMORY = 3;

  private final FakeEnhancers enhancers = new FakeEnhancers();
  private final CountedUse uses = new CountedUse(1_000);
  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private LightHandler handler;
  private EnhanceServer server;

  private void start(Duration queueWait) throws IOException {
    start(new LightLimits(PNG.length, PNG.length * IN_MEMORY, EnhanceTestCase.PICTURE_BYTES, 1, queueWait));
  }

  private void start(LightLimits limits) throws IOException {
    server = new EnhanceServer(limits, enhancers, uses);
    handler = server.handler();
  }

  @After
  public void stop() {
    enhancers.released.release(1_000);
    server.close();
  }

  @Test
  public void whoComesWhenAllIsTakenWaitsAndIsServed() throws Exception {
    start(Duration.ofSeconds(20));
    List<CompletableFuture<HttpResponse<byte[]>>> answers = new ArrayList<>();
    answers.add(post("held"));
    enhancers.held.acquire();
    for (int i = 1; i < 10; i++) {
      answers.add(post("negative"));
    }
    awaitRequests(10);
    assertEquals(1, handler.busyWorkers());
    // One more would leave less free than it has itself.
    int inMemory = IN_MEMORY - 1;
    while (handler.waiting() < 10 - inMemory) {
      Thread.onSpinWait();
    }
    assertEquals(PNG.length * inMemory, handler.reservedBytes());
    enhancers.released.release();
    for (CompletableFuture<HttpResponse<byte[]>> answer : answers) {
      assertEquals(200, answer.join().statusCode());
    }
    assertEquals(990, uses.left.get());
  }

  @Test
  public void whoIsGoneIsNotWorkedFor() throws Exception {
    start(Duration.ofSeconds(20));
    CompletableFuture<HttpResponse<byte[]>> first = post("held");
    enhancers.held.acquire();
    try (RawRequest leaving = new RawRequest(server.port())) {
      leaving.text(
          "POST /enhance HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/png\r\nSelfsame-Document: held\r\n"
              + "Content-Length: " + PNG.length + "\r\n\r\n");
      leaving.bytes(PNG, 0, PNG.length);
      while (handler.reservedBytes() < 2L * PNG.length) {
        Thread.onSpinWait();
      }
    }
    enhancers.released.release();
    assertEquals(200, first.join().statusCode());
    assertEquals(Set.of("enhanced 200", "cut-short 400"), Set.of(server.answered.take(), server.answered.take()));
    assertEquals("it was not begun", 0, enhancers.held.availablePermits());
  }

  @Test
  public void whoWaitsTooLongIsToldWhenToComeAgain() throws Exception {
    start(Duration.ofMillis(200));
    CompletableFuture<HttpResponse<byte[]>> first = post("held");
    enhancers.held.acquire();
    HttpResponse<byte[]> second = post("negative").join();
    assertEquals(503, second.statusCode());
    assertEquals("1", second.headers().firstValue("Retry-After").orElse(""));
    assertTrue(new String(second.body()).contains("\"code\":\"busy\""));
    assertEquals("a use that the server did not grant", 999, uses.left.get());
    enhancers.released.release();
    assertEquals(200, first.join().statusCode());
    assertEquals(200, post("negative").join().statusCode());
  }

  @Test
  public void picturesThatTogetherTakeTooMuchMemoryAreWorkedOnOneAfterTheOther() throws Exception {
    byte[] png = CropFiles.png(1_000, 1_200);
    long enoughForOne = LightLimits.bytesOf(2_000_000);
    start(new LightLimits(png.length, 3L * png.length, enoughForOne, 2, Duration.ofSeconds(20)));
    CompletableFuture<HttpResponse<byte[]>> first = post("held", png);
    enhancers.held.acquire();
    CompletableFuture<HttpResponse<byte[]>> second = post("held", png);
    while (handler.waiting() < 1) {
      Thread.onSpinWait();
    }
    assertEquals(2, handler.busyWorkers());
    assertEquals("the second is not begun", 0, enhancers.held.availablePermits());
    enhancers.released.release();
    assertEquals(200, first.join().statusCode());
    enhancers.held.acquire();
    enhancers.released.release();
    assertEquals(200, second.join().statusCode());
  }

  @Test
  public void theSiteIsServedWhileHundredsWait() throws Exception {
    start(Duration.ofSeconds(20));
    List<CompletableFuture<HttpResponse<byte[]>>> answers = new ArrayList<>();
    answers.add(post("held"));
    enhancers.held.acquire();
    for (int i = 1; i < 300; i++) {
      answers.add(post("negative"));
    }
    awaitRequests(300);
    assertEquals(200, EnhanceServer.send(server.request("/health")).statusCode());
    enhancers.released.release();
    for (CompletableFuture<HttpResponse<byte[]>> answer : answers) {
      assertEquals(200, answer.join().statusCode());
    }
    while (handler.requests() > 0) {
      Thread.onSpinWait();
    }
    assertEquals(0, handler.reservedBytes());
  }

  @Test
  public void aSlowSenderHoldsNoWorker() throws Exception {
    start(Duration.ofSeconds(20));
    try (RawRequest slow = new RawRequest(server.port())) {
      slow.header("Content-Length: " + PNG.length).bytes(PNG, 0, PNG.length / 2);
      awaitRequests(1);
      assertEquals(200, post("negative").join().statusCode());
      slow.bytes(PNG, PNG.length / 2, PNG.length - PNG.length / 2);
      assertTrue(slow.answer().startsWith("HTTP/1.1 200 "));
    }
  }

  private CompletableFuture<HttpResponse<byte[]>> post(String document) {
    return post(document, PNG);
  }

  private CompletableFuture<HttpResponse<byte[]>> post(String document, byte[] png) {
    return client.sendAsync(server.post(document, "image/png", png).build(), BodyHandlers.ofByteArray());
  }

  private void awaitRequests(int count) {
    while (handler.requests() < count) {
      Thread.onSpinWait();
    }
  }
}
