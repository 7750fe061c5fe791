package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.SenderShares;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** Memory is for what arrives: what is announced and does not come takes none from the others. */
public class SilentSendersTest {
  private static final int ALL = 1_000_000;
  private static final int SLICE = 65_536;
  private static final byte[] PICTURE = Arrays.copyOf(CropFiles.png(80, 100), ALL);
  private static final String LENGTH = "Content-Length: " + ALL;

  @Rule public final Timeout timeout = Timeout.seconds(60);

  private final List<RawRequest> senders = new ArrayList<>();
  private LightHandler handler;
  private EnhanceServer server;

  private void start(int queueBytes, Duration queueWait) throws IOException {
    LightLimits limits = new LightLimits(ALL, queueBytes, EnhanceTestCase.PICTURE_BYTES, 1, queueWait);
    server = new EnhanceServer(limits, new FakeEnhancers(), new CountedUse(100));
    handler = server.handler();
  }

  @After
  public void stop() throws IOException {
    for (RawRequest sender : senders) {
      sender.close();
    }
    server.close();
  }

  @Test
  public void headersAloneTakeNoMemory() throws Exception {
    start(ALL, Duration.ofSeconds(5));
    for (int i = 0; i < 40; i++) {
      send(0);
    }
    while (handler.requests() < 40) {
      Thread.onSpinWait();
    }
    assertEquals(200, post(ALL));
    assertEquals("enhanced 200", server.answered.take());
    awaitReserved(0);
  }

  /** They may have so many requests under way, whether they send something or not. */
  @Test
  public void aHundredThatSendNothingTakeOneSendersShareAndNoMore() throws Exception {
    LightLimits limits =
        new LightLimits(ALL, 4L * ALL, EnhanceTestCase.PICTURE_BYTES, 1, Duration.ofSeconds(5));
    SenderShares shares = new SenderShares(2);
    server =
        new EnhanceServer(limits, FakeEnhancers.CATALOGUE, new FakeEnhancers(), new CountedUse(100), shares);
    handler = server.handler();
    sendAs("198.51.100.1");
    sendAs("198.51.100.1");
    while (handler.requests() < 2) {
      Thread.onSpinWait();
    }
    // Each is answered when it is clear that it does not go on sending.
    List<RawRequest> refused = new ArrayList<>();
    while (senders.size() < 100) {
      refused.add(sendAs("198.51.100.1"));
    }
    for (RawRequest sender : refused) {
      String answer = sender.answer();
      assertTrue(answer, answer.startsWith("HTTP/1.1 503 ") && answer.contains("Retry-After"));
    }
    assertEquals(2, handler.requests());
    try (RawRequest other = new RawRequest(server.port(), "localhost", "198.51.100.2")) {
      other.header(LENGTH).bytes(PICTURE, 0, ALL);
      assertTrue(other.answer().startsWith("HTTP/1.1 200 "));
    }
  }

  @Test
  public void whoStopsHalfWayHoldsWhatWasSent() throws Exception {
    start(2 * ALL, Duration.ofSeconds(5));
    send(SLICE + 1);
    send(1);
    awaitReserved(3 * SLICE);
    assertEquals(200, post(ALL));
    awaitReserved(3 * SLICE);
    leave();
    awaitReserved(0);
    assertEquals(200, post(ALL));
  }

  @Test
  public void whoFindsNoRoomIsToldSoAndAllComesBack() throws Exception {
    start(ALL, Duration.ofMillis(300));
    RawRequest first = send(8 * SLICE);
    awaitReserved(8 * SLICE);
    RawRequest second = send(0);
    second.bytes(PICTURE, 0, ALL);
    String answer = second.answer();
    assertTrue(answer, answer.startsWith("HTTP/1.1 503 "));
    awaitReserved(8 * SLICE);
    first.bytes(PICTURE, 8 * SLICE, ALL - 8 * SLICE);
    assertTrue(first.answer().startsWith("HTTP/1.1 200 "));
    awaitReserved(0);
    assertEquals(200, post(ALL));
  }

  /** Sent all at once, they would take the memory from each other if each got whatever is free. */
  @Test
  public void manyThatTakeTurnsAreAllServed() throws Exception {
    start(2 * ALL, Duration.ofSeconds(20));
    for (int i = 0; i < 8; i++) {
      send(0);
    }
    for (int sent = 0; sent < SLICE * 2; sent += SLICE) {
      for (RawRequest sender : senders) {
        sender.bytes(PICTURE, sent, SLICE);
      }
    }
    List<Thread> rest = new ArrayList<>();
    for (RawRequest sender : senders) {
      Thread thread = new Thread(() -> finish(sender));
      thread.start();
      rest.add(thread);
    }
    for (RawRequest sender : senders) {
      String answer = sender.answer();
      assertTrue(answer, answer.startsWith("HTTP/1.1 200 "));
    }
    for (Thread thread : rest) {
      thread.join();
    }
    awaitReserved(0);
  }

  private static void finish(RawRequest sender) {
    try {
      sender.bytes(PICTURE, SLICE * 2, ALL - SLICE * 2);
    } catch (IOException e) {
      // Its answer tells.
    }
  }

  private RawRequest send(int bytes) throws IOException {
    RawRequest sender = new RawRequest(server.port());
    senders.add(sender);
    return sender.header(LENGTH).bytes(PICTURE, 0, bytes);
  }

  private RawRequest sendAs(String address) throws IOException {
    RawRequest sender = new RawRequest(server.port(), "localhost", address);
    senders.add(sender);
    return sender.header(LENGTH);
  }

  private void leave() throws IOException {
    for (RawRequest sender : senders) {
      sender.close();
    }
  }

  private int post(int bytes) throws Exception {
    byte[] file = Arrays.copyOf(PICTURE, bytes);
    return EnhanceServer.send(server.post("negative", "image/png", file)).statusCode();
  }

  private void awaitReserved(long bytes) {
    while (handler.reservedBytes() != bytes) {
      Thread.onSpinWait();
    }
  }
}
