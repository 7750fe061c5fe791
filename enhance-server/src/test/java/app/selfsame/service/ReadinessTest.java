package app.selfsame.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.feature.Running;
import app.selfsame.feature.Trouble;
import app.selfsame.http.ConnectionLimits;
import app.selfsame.http.HttpServer;
import app.selfsame.http.Listening;
import app.selfsame.http.Route;
import app.selfsame.log.CapturedErrors;
import app.selfsame.openapi.DescribedAnswer;
import app.selfsame.quota.MovableClock;
import app.selfsame.settings.Settings;
import app.selfsame.site.LittleSite;
import app.selfsame.site.ProblemPage;
import app.selfsame.store.Engine;
import app.selfsame.store.SmallDisk;
import app.selfsame.store.Store;
import app.selfsame.store.StoreSettings;
import app.selfsame.store.TestStore;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What whoever sends requests to the server, or watches it, is told. */
public class ReadinessTest {
  private static final String TABLES = "app/selfsame/store/tables";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(120);

  @Rule public final CapturedErrors errors = new CapturedErrors();
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final MovableClock clock = new MovableClock("2026-11-30T12:00:00Z");
  private final Settable feature = new Settable();
  private Readiness readiness;
  private HttpServer server;

  /** A feature that can be in trouble, and slow to say so. */
  private static final class Settable implements Running {
    private volatile Optional<Trouble> trouble = Optional.empty();
    private volatile CountDownLatch answers = new CountDownLatch(0);

    @Override
    public List<Route> routes() {
      return List.of();
    }

    @Override
    public Optional<Trouble> trouble() {
      try {
        answers.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return trouble;
    }
  }

  private void start(TestStore store) throws Exception {
    start(store.store());
  }

  private void start(Store store) throws Exception {
    readiness = new Readiness(store, List.of(feature), clock);
    server =
        HttpServer.start(
            new Listening("127.0.0.1", 0, ConnectionLimits.STANDARD),
            List.of(Route.get("/ready", readiness)),
            new ProblemPage(LittleSite.load()));
  }

  @After
  public void stop() {
    feature.answers.countDown();
    if (server != null) {
      readiness.close();
      server.close();
    }
  }

  @Test
  public void aServerThatKeepsNothingIsReady() throws Exception {
    try (RunningService service = new RunningService(Map.of())) {
      HttpResponse<byte[]> answer = service.send("GET", "/ready");
      DescribedAnswer.assertDescribed("GET", "/ready", answer);
      assertEquals(200, answer.statusCode());
      assertEquals("{\"status\":\"ready\"}", new String(answer.body()));
      assertEquals(200, service.send("HEAD", "/ready").statusCode());
    }
  }

  @Test
  public void aFeatureInTroubleIsSaidAndLoggedOnceAndOver() throws Exception {
    try (TestStore store = TestStore.of(Engine.SQLITE, TABLES)) {
      start(store);
      feature.trouble = Optional.of(Trouble.PHOTOS);
      assertTrouble("The server cannot store photos at the moment. Try again later.", ready());
      assertEquals("health is of the process alone", 200, get("/health").statusCode());
      feature.trouble = Optional.empty();
      assertEquals("it is not asked each time", 503, ready().statusCode());
      clock.pass(Duration.ofSeconds(5));
      assertEquals(200, ready().statusCode());
      assertFalse("nothing is opened for it", store.store().isOpen());
    }
    List<String> events = errors.lines().stream().map(line -> line.path("event").asText()).toList();
    assertEquals(List.of("not-ready", "ready"), events);
    assertEquals("PHOTOS", errors.lines().get(0).path("trouble").asText());
  }

  @Test
  public void whoeverIsSlowToAnswerHoldsNobodyUp() throws Exception {
    try (TestStore store = TestStore.of(Engine.SQLITE, TABLES)) {
      start(store);
      feature.answers = new CountDownLatch(1);
      assertTrouble("The server does not know within seconds whether it can work. Try again later.", ready());
      feature.answers.countDown();
      awaitReady();
    }
  }

  @Test
  public void aServerThatIsAboutToStopIsNotReady() throws Exception {
    try (TestStore store = TestStore.of(Engine.SQLITE, TABLES)) {
      start(store);
      readiness.close();
      HttpResponse<byte[]> answer = ready();
      assertEquals("stopping", new ObjectMapper().readTree(answer.body()).path("code").asText());
      assertEquals("10", answer.headers().firstValue("Retry-After").orElse(""));
    }
  }

  @Test
  public void aDiskThatIsNearlyFullIsSaidBeforeItIs() throws Exception {
    Path data = folder.newFolder("data").toPath();
    try (SmallDisk disk = SmallDisk.at(data, 8);
        Store store = Store.of(Settings.read(Map.of("SERVE_DATA", data.toString()), StoreSettings.ALL), List.of(TABLES))) {
      store.database();
      start(store);
      assertTrouble("The server’s disk is full. Try again later.", ready());
    }
  }

  /** PostgreSQL, which lets nobody in for a while. */
  @Test
  public void aDatabaseThatIsGoneAndBackIsSaid() throws Exception {
    try (TestStore store = TestStore.of(Engine.POSTGRESQL, TABLES)) {
      store.database();
      start(store);
      assertEquals(200, ready().statusCode());
      String url = store.environment().get("SERVE_DATABASE");
      String name = url.substring(url.lastIndexOf('/') + 1);
      administer(
          url,
          "alter database " + name + " allow_connections false",
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
      clock.pass(Duration.ofMinutes(1));
      HttpResponse<byte[]> answer = ready();
      long late = System.nanoTime() + LONG_NANOS;
      // The pool of connections tries for a while.
      while (detail(answer).contains("within seconds")) {
        assertTrue("in time", System.nanoTime() < late);
        answer = ready();
      }
      assertTrouble("The server cannot reach its database at the moment. Try again later.", answer);
      administer(url, "alter database " + name + " allow_connections true");
      awaitReady();
    }
  }

  private static void administer(String url, String... statements) throws Exception {
    String server = "jdbc:" + url.substring(0, url.lastIndexOf('/')).replace("postgres:postgres@", "") + "/postgres";
    try (Connection connection = DriverManager.getConnection(server, "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  /** What is being found out when this is called may be of before. */
  private void awaitReady() throws Exception {
    long late = System.nanoTime() + LONG_NANOS;
    clock.pass(Duration.ofMinutes(1));
    while (ready().statusCode() != 200) {
      assertTrue("in time", System.nanoTime() < late);
      clock.pass(Duration.ofMinutes(1));
    }
  }

  private static void assertTrouble(String detail, HttpResponse<byte[]> answer) throws Exception {
    assertEquals(503, answer.statusCode());
    assertEquals("busy", new ObjectMapper().readTree(answer.body()).path("code").asText());
    assertEquals(detail, detail(answer));
  }

  private HttpResponse<byte[]> ready() throws Exception {
    HttpResponse<byte[]> answer = get("/ready");
    DescribedAnswer.assertDescribed("GET", "/ready", answer);
    return answer;
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String detail(HttpResponse<byte[]> answer) throws Exception {
    return new ObjectMapper().readTree(answer.body()).path("detail").asText();
  }
}
