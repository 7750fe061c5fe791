package app.selfsame.quota;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.ClientAddress;
import app.selfsame.http.Listening;
import app.selfsame.http.Problem;
import app.selfsame.http.Route;
import app.selfsame.http.TrustedProxies;
import app.selfsame.quota.FairUse.Use;
import app.selfsame.site.LittleSite;
import app.selfsame.site.SiteServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The allowance behind a real server, as visitors meet it; the clock is moved by hand. */
public class DailyAllowanceTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final MovableClock clock = new MovableClock("2026-11-21T23:59:00.500Z");
  private final WatchedRandom random = new WatchedRandom();
  private final DailyAllowance allowance =
      new DailyAllowance(3, new ClientAddress(TrustedProxies.parse("127.0.0.1, ::1")), clock, random, 4);
  private SiteServer server;

  @Before
  public void start() throws Exception {
    Route use = Route.post("/use", context -> allowance.take(context));
    Route giveBack =
        Route.post(
            "/give-back",
            context -> {
              Use taken = allowance.take(context);
              taken.giveBack(context);
              taken.giveBack(context);
              Problem.INTERNAL.answer(context);
            });
    Route overMidnight =
        Route.post(
            "/over-midnight",
            context -> {
              Use taken = allowance.take(context);
              clock.pass(Duration.ofMinutes(2));
              allowance.take(context);
              taken.giveBack(context);
            });
    server = SiteServer.start(LittleSite.load(), Listening.on(0), List.of(use, giveBack, overMidnight));
  }

  @After
  public void stop() {
    server.close();
    allowance.close();
  }

  @Test
  public void usesAreCountedDownAndThenRefusedUntilMidnight() throws Exception {
    for (int left = 2; left >= 0; left--) {
      assertLeft(left, 60, post("/use", "198.51.100.1"));
    }
    for (int again = 0; again < 2; again++) {
      HttpResponse<String> refused = post("/use", "198.51.100.1");
      assertEquals(429, refused.statusCode());
      assertEquals("60", refused.headers().firstValue("Retry-After").orElse(""));
      assertEquals("\"daily\";r=0;t=60", refused.headers().firstValue("RateLimit").orElse(""));
      assertEquals("\"daily\";q=3;w=86400", refused.headers().firstValue("RateLimit-Policy").orElse(""));
      assertTrue(refused.body(), refused.body().contains("\"code\":\"daily-limit\""));
    }
    assertLeft(2, 60, post("/use", "198.51.100.2"));
  }

  @Test
  public void whoeverWaitsAsToldIsLetIn() throws Exception {
    for (int i = 0; i < 4; i++) {
      post("/use", "198.51.100.1");
    }
    clock.pass(Duration.ofSeconds(59));
    assertEquals(429, post("/use", "198.51.100.1").statusCode());
    clock.pass(Duration.ofSeconds(1));
    assertLeft(2, 86_400, post("/use", "198.51.100.1"));
  }

  @Test
  public void browsersBehindOneAddressAreToldApart() throws Exception {
    assertLeft(2, 60, post("/use", "198.51.100.1", "User-Agent", "one"));
    assertLeft(2, 60, post("/use", "198.51.100.1", "User-Agent", "two"));
    assertLeft(2, 60, post("/use", "198.51.100.1", "User-Agent", "one", "Accept-Language", "fi"));
    assertLeft(2, 60, post("/use", "198.51.100.1", "User-Agent", "one", "Accept-Encoding", "br"));
    assertLeft(1, 60, post("/use", "198.51.100.1", "User-Agent", "one", "Accept", "image/png"));
  }

  @Test
  public void aUseIsGivenBackOnce() throws Exception {
    post("/use", "198.51.100.1");
    HttpResponse<String> failed = post("/give-back", "198.51.100.1");
    assertEquals("\"daily\";r=2;t=60", failed.headers().firstValue("RateLimit").orElse(""));
    assertLeft(1, 60, post("/use", "198.51.100.1"));
  }

  @Test
  public void aUseOfYesterdayDoesNotCountToday() throws Exception {
    assertEquals(200, post("/over-midnight", "198.51.100.1").statusCode());
    assertLeft(1, 86_400 - 60, post("/use", "198.51.100.1"));
  }

  @Test
  public void keyAndCountsAreDestroyedByTheFirstUseOfANewDay() throws Exception {
    post("/use", "198.51.100.1");
    byte[] key = random.filled;
    byte[] yesterdays = key.clone();
    clock.pass(Duration.ofMinutes(2));
    post("/use", "198.51.100.2");
    assertEquals(1, allowance.visitors());
    for (int i = 0; i < key.length; i++) {
      assertFalse(key[i] == yesterdays[i]);
    }
  }

  @Test
  public void keyAndCountsAreDestroyedAtMidnightThoughNobodyComes() throws Exception {
    post("/use", "198.51.100.1");
    byte[] key = random.filled;
    byte[] yesterdays = key.clone();
    HandTimer timer = new HandTimer();
    try (Midnight midnight = new Midnight(allowance, clock, timer)) {
      assertEquals(59_500, timer.millis);
      clock.pass(Duration.ofMillis(timer.millis - 1));
      timer.task.run();
      assertEquals("a timer that goes off early asks again", 1, timer.millis);
      assertEquals(1, allowance.visitors());
      clock.pass(Duration.ofMillis(1));
      timer.task.run();
      assertEquals(0, allowance.visitors());
      for (int i = 0; i < key.length; i++) {
        assertFalse(key[i] == yesterdays[i]);
      }
      assertEquals("clocks are set, computers sleep", 60_000, timer.millis);
    }
  }

  @Test
  public void aStopDestroysKeyAndCounts() throws Exception {
    post("/use", "198.51.100.1");
    byte[] key = random.filled;
    allowance.close();
    assertEquals(0, allowance.visitors());
    assertArrayEquals(new byte[key.length], key);
  }

  @Test
  public void withTooManyVisitorsTheOneLongestAwayBeginsAnew() throws Exception {
    for (int i = 0; i < 4; i++) {
      post("/use", "198.51.100.1");
    }
    post("/use", "198.51.100.2");
    post("/use", "198.51.100.3");
    post("/use", "198.51.100.4");
    assertEquals(429, post("/use", "198.51.100.1").statusCode());
    assertLeft(2, 60, post("/use", "198.51.100.5"));
    assertEquals(4, allowance.visitors());
    assertEquals("who keeps trying stays refused", 429, post("/use", "198.51.100.1").statusCode());
    assertLeft(2, 60, post("/use", "198.51.100.2"));
    assertEquals(4, allowance.visitors());
  }

  private HttpResponse<String> post(String path, String sender, String... fields) throws Exception {
    URI uri = URI.create("http://localhost:" + server.port() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).POST(BodyPublishers.noBody());
    request.header("X-Forwarded-For", sender);
    for (int i = 0; i < fields.length; i += 2) {
      request.header(fields[i], fields[i + 1]);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static void assertLeft(int remaining, int seconds, HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode());
    assertEquals("\"daily\";q=3;w=86400", answer.headers().firstValue("RateLimit-Policy").orElse(""));
    assertEquals(
        "\"daily\";r=" + remaining + ";t=" + seconds, answer.headers().firstValue("RateLimit").orElse(""));
  }
}
