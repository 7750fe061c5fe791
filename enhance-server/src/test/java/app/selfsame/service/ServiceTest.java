package app.selfsame.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Route;
import app.selfsame.light.FakeLight;
import app.selfsame.log.CapturedErrors;
import app.selfsame.settings.Secret;
import app.selfsame.settings.Setting;
import app.selfsame.settings.WholeNumber;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;

public class ServiceTest {
  @Rule public final CapturedErrors errors = new CapturedErrors();

  private final List<String> happened = new ArrayList<>();

  /** A feature that greets, and one like it that cannot be started. */
  private final class Greeting implements Feature {
    private static final Setting<Integer> TIMES =
        new Setting<>("SERVE_GREETINGS", "1", new WholeNumber(1, 9), "how often");
    private static final Setting<Optional<Secret>> KEY =
        new Setting<>("SERVE_GREETING_KEY", "", Secret.KIND, "what nobody may see");

    private final boolean works;

    Greeting(boolean works) {
      this.works = works;
    }

    @Override
    public List<Setting<?>> settings() {
      return works ? List.of(TIMES, KEY) : List.of();
    }

    @Override
    public Running start(Ground ground) {
      if (!works) {
        throw new IllegalStateException("broken");
      }
      String word = "hello ".repeat(ground.settings().of(TIMES));
      ground.metrics().gauge("selfsame_greetings", "Greetings each time.", () -> ground.settings().of(TIMES));
      happened.add("started");
      return new Running() {
        @Override
        public List<Route> routes() {
          return List.of(Route.get("/greetings/{name}", context -> context.result(word + context.pathParam("name"))));
        }

        @Override
        public void close() {
          happened.add("closed");
        }
      };
    }
  }

  @Test
  public void theLogTellsOfStartSettingsAndStopAndOfNoRequest() throws Exception {
    int port;
    try (RunningService service = new RunningService("SERVE_TRUSTED_PROXIES", "10.1.0.0/16", FakeLight.feature())) {
      port = service.port();
      service.send("GET", "/name-marker");
      service.send("POST", "/enhance", "Selfsame-Document", "document-marker", "User-Agent", "agent-marker");
      service.send("DELETE", "/");
    }
    List<JsonNode> lines = errors.lines();
    List<String> events = lines.stream().map(line -> line.path("event").asText()).toList();
    assertEquals(List.of("configured", "started", "stopped"), events);
    assertEquals("10.1.0.0/16", lines.get(0).path("SERVE_TRUSTED_PROXIES").asText());
    for (Setting<?> setting : Service.settings(List.of(FakeLight.feature()))) {
      assertTrue(setting.name(), lines.get(0).has(setting.name()));
    }
    assertEquals(16, lines.get(0).path("SERVE_MAX_BODY_MB").asInt());
    assertEquals(port, lines.get(1).path("port").asInt());
    assertEquals("1.2.3", lines.get(1).path("version").asText());
    assertFalse(errors.text(), errors.text().contains("marker"));
  }

  @Test
  public void aFeatureBringsWhatItNeedsAndNobodyElseKnowsOfIt() throws Exception {
    Map<String, String> environment = Map.of("SERVE_GREETINGS", "2", "SERVE_GREETING_KEY", "key-marker");
    try (RunningService service = new RunningService(environment, new Greeting(true))) {
      String answer = new String(service.send("GET", "/greetings/you").body(), StandardCharsets.UTF_8);
      assertEquals("hello hello you", answer);
      String metrics = new String(service.send("GET", "/metrics").body(), StandardCharsets.UTF_8);
      assertTrue(metrics, metrics.contains("\nselfsame_greetings 2.0\n"));
      assertTrue(metrics, metrics.contains("selfsame_build_info{version=\"1.2.3\"} 1\n"));
      assertEquals(List.of("started"), happened);
    }
    assertEquals(List.of("started", "closed"), happened);
    assertEquals(2, errors.lines().get(0).path("SERVE_GREETINGS").asInt());
    assertEquals("***", errors.lines().get(0).path("SERVE_GREETING_KEY").asText());
    assertFalse(errors.text(), errors.text().contains("marker"));
  }

  @Test
  public void whatWasStartedIsStoppedWhenSomethingElseCannotBe() {
    assertThrows(
        IllegalStateException.class,
        () -> new RunningService(Map.of(), new Greeting(true), new Greeting(false)));
    assertEquals(List.of("started", "closed"), happened);
  }

  @Test
  public void siteAndServiceAreOneServer() throws Exception {
    try (RunningService service = new RunningService("SERVE_WORKERS", "1", FakeLight.feature())) {
      String page = new String(service.send("GET", "/").body(), StandardCharsets.UTF_8);
      assertTrue(page.contains("<title>Little site</title>"));
      assertEquals("POST", service.send("GET", "/enhance").headers().firstValue("Allow").orElse(""));
      assertEquals("GET, HEAD", service.send("POST", "/metrics").headers().firstValue("Allow").orElse(""));
      assertEquals(200, service.send("HEAD", "/metrics").statusCode());
      assertEquals("of a visitor", 404, service.send("GET", "/metrics", "X-Forwarded-For", "192.0.2.7").statusCode());
    }
  }
}
