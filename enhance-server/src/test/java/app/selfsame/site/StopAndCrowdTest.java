package app.selfsame.site;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.ConnectionLimits;
import app.selfsame.http.Listening;
import app.selfsame.http.RawRequest;
import app.selfsame.http.Route;
import app.selfsame.http.TrustedProxies;
import app.selfsame.log.CapturedErrors;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.Assert;
import org.junit.Assume;
import org.junit.Rule;
import org.junit.Test;

public class StopAndCrowdTest {
  private static final String HEALTH = "GET /health HTTP/1.1\r\nHost: a\r\n\r\n";
  private static final String LAST_HEALTH = "GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

  @Rule public final CapturedErrors errors = new CapturedErrors();

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final Route slow =
      Route.get(
          "/slow",
          context -> {
            begun.countDown();
            released.await(20, TimeUnit.SECONDS);
            context.result("finished");
          });

  @Test
  public void aStopLetsTheRequestUnderWayFinishAndHealthSaysSo() throws Exception {
    SiteServer server = SiteServer.start(LittleSite.load(), Listening.on(0), List.of(slow));
    int port = server.port();
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (RawRequest request = new RawRequest(port);
        RawRequest watcher = new RawRequest(port)) {
      request.send("GET /slow HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertTrue(begun.await(10, TimeUnit.SECONDS));
      watcher.send("GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX: ");
      Future<?> stopped = other.submit(server::close);
      waitUntilRefused(port, watcher);
      watcher.send("\r\n\r\n");
      String health = watcher.readAll();
      assertTrue(health, health.startsWith("HTTP/1.1 503 "));
      assertTrue(health, health.contains("application/problem+json"));
      assertFalse(stopped.isDone());
      released.countDown();
      assertTrue(request.readAll().endsWith("finished"));
      stopped.get(10, TimeUnit.SECONDS);
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  public void aStopEndsThoughARequestDoesNot() throws Exception {
    SiteServer server = SiteServer.start(LittleSite.load(), Listening.on(0), List.of(slow), 200);
    try (RawRequest request = new RawRequest(server.port())) {
      request.send("GET /slow HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertTrue(begun.await(10, TimeUnit.SECONDS));
      server.close();
      assertTrue(errors.lines().stream().anyMatch(line -> line.path("event").asText().equals("stopped-early")));
    } finally {
      released.countDown();
    }
  }

  /**
   * Knocks until nobody opens. Each knock waits for its answer, since a flood would fill the queue of the socket; the
   * request that is to be finished later goes on in the meantime, since a stop cuts connections that are idle.
   */
  private static void waitUntilRefused(int port, RawRequest goingOn) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (System.nanoTime() < end) {
      try {
        RawRequest.answer(port, LAST_HEALTH);
      } catch (SocketException refused) {
        return;
      }
      goingOn.send("x");
    }
    Assert.fail("New connections are still taken.");
  }

  @Test
  public void moreConnectionsThanAllowedWaitForAPlace() throws Exception {
    try (SiteServer server = SiteServer.start(LittleSite.load(), new Listening("", 0, new ConnectionLimits(2, 64, TrustedProxies.NONE)), List.of());
        RawRequest first = new RawRequest(server.port());
        RawRequest second = new RawRequest(server.port())) {
      for (RawRequest open : List.of(first, second)) {
        open.send(HEALTH);
        assertTrue(open.readTo("}").startsWith("HTTP/1.1 200 "));
      }
      try (RawRequest third = new RawRequest(server.port())) {
        third.send(LAST_HEALTH);
        second.send(LAST_HEALTH);
        assertTrue("those who are in are served", second.readAll().startsWith("HTTP/1.1 200 "));
        second.close();
        assertTrue("then the next one", third.readAll().startsWith("HTTP/1.1 200 "));
      }
    }
  }

  @Test
  public void onlyTheChosenAddressListens() throws Exception {
    Optional<InetAddress> other =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
            .findFirst();
    try (SiteServer server = SiteServer.start(LittleSite.load(), new Listening("127.0.0.1", 0, ConnectionLimits.STANDARD), List.of())) {
      assertEquals("", RawRequest.answer(server.port(), LAST_HEALTH).replaceAll("(?s)HTTP/1.1 200 .*", ""));
      Assume.assumeTrue("needs an address besides loopback", other.isPresent());
      Assert.assertThrows(ConnectException.class, () -> new Socket(other.get(), server.port()).close());
    }
  }

  @Test
  public void anAddressOfAnotherMachineIsRefused() {
    BindException refusal =
        Assert.assertThrows(
            BindException.class,
            () -> SiteServer.start(LittleSite.load(), new Listening("192.0.2.1", 0, ConnectionLimits.STANDARD), List.of()));
    assertTrue(refusal.getMessage(), refusal.getMessage().contains("192.0.2.1"));
  }
}
