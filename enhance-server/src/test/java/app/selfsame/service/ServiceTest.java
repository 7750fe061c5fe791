package app.selfsame.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.light.EnhanceRoute;
import app.selfsame.log.CapturedErrors;
import app.selfsame.quota.FairUse;
import app.selfsame.settings.ServeVariable;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

public class ServiceTest {
  @Rule public final CapturedErrors errors = new CapturedErrors();

  @Test
  public void theLogTellsOfStartSettingsAndStopAndOfNoRequest() throws Exception {
    int port;
    try (RunningService service =
        new RunningService("SERVE_TRUSTED_PROXIES", "10.1.0.0/16", RunningService.NOT_FOUND)) {
      port = service.port();
      service.send("GET", "/name-marker");
      service.send("POST", "/enhance", "Selfsame-Document", "document-marker", "User-Agent", "agent-marker");
      service.send("DELETE", "/");
    }
    List<JsonNode> lines = errors.lines();
    List<String> events = lines.stream().map(line -> line.path("event").asText()).toList();
    assertEquals(List.of("configured", "started", "stopped"), events);
    assertEquals("10.1.0.0/16", lines.get(0).path("SERVE_TRUSTED_PROXIES").asText());
    for (ServeVariable variable : ServeVariable.values()) {
      assertTrue(variable.name(), lines.get(0).has(variable.name()));
    }
    assertEquals(16, lines.get(0).path("SERVE_MAX_BODY_MB").asInt());
    assertEquals(port, lines.get(1).path("port").asInt());
    assertEquals("1.2.3", lines.get(1).path("version").asText());
    assertFalse(errors.text(), errors.text().contains("marker"));
  }

  @Test
  public void theEndpointGetsWhatIsSetUp() throws Exception {
    EnhanceRoute route =
        (settings, fairUse, metrics) -> {
          metrics.gauge("selfsame_enhance_waiting", "Requests that wait.", () -> settings.enhancePerDay());
          return context -> {
            FairUse.Use use = fairUse.take(context);
            use.giveBack(context);
            metrics.answered("nothing-needed", 200, 0.2);
          };
        };
    try (RunningService service = new RunningService("SERVE_ENHANCE_PER_DAY", "7", route)) {
      String limit = service.send("POST", "/enhance").headers().firstValue("RateLimit").orElse("");
      assertTrue(limit, limit.startsWith("\"daily\";r=7;t="));
      String metrics = new String(service.send("GET", "/metrics").body(), StandardCharsets.UTF_8);
      assertTrue(metrics, metrics.contains("\nselfsame_enhance_waiting 7.0\n"));
      assertTrue(metrics, metrics.contains("selfsame_enhance_total{outcome=\"nothing-needed\",status=\"200\"} 1.0\n"));
      assertTrue(metrics, metrics.contains("selfsame_build_info{version=\"1.2.3\"} 1\n"));
    }
  }

  @Test
  public void siteAndServiceAreOneServer() throws Exception {
    try (RunningService service = new RunningService("SERVE_WORKERS", "1", RunningService.NOT_FOUND)) {
      String page = new String(service.send("GET", "/").body(), StandardCharsets.UTF_8);
      assertTrue(page.contains("<title>Little site</title>"));
      assertEquals("POST", service.send("GET", "/enhance").headers().firstValue("Allow").orElse(""));
      assertEquals("GET, HEAD", service.send("POST", "/metrics").headers().firstValue("Allow").orElse(""));
      assertEquals(200, service.send("HEAD", "/metrics").statusCode());
    }
  }
}
