package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.metrics.MetricSamples;
import app.selfsame.metrics.Metrics;
import app.selfsame.service.ApiDescription;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class LightMetricsTest {
  private final Metrics metrics = new Metrics("1.0");
  private EnhanceServer server;
  private LightMetrics counted;

  @Before
  public void start() throws IOException {
    server = new EnhanceServer(EnhanceTestCase.LIMITS, new FakeEnhancers(), new CountedUse(1));
    counted = new LightMetrics(metrics, server.handler());
  }

  @After
  public void stop() {
    server.close();
  }

  @Test
  public void answersAreCountedByOutcomeAndStatus() {
    counted.answered("enhanced", 200, 0.1);
    counted.answered("enhanced", 200, 0.1);
    counted.answered("busy", 503, 0.1);
    MetricSamples.assertSample(metrics, "selfsame_enhance_total{outcome=\"enhanced\",status=\"200\"}", 2);
    MetricSamples.assertSample(metrics, "selfsame_enhance_total{outcome=\"busy\",status=\"503\"}", 1);
  }

  @Test
  public void aWordThatIsNoOutcomeIsNotShown() {
    counted.answered("us-passport-print", 200, 0.1);
    counted.answered("photo of marker.jpg", 200, 0.1);
    MetricSamples.assertSample(metrics, "selfsame_enhance_total{outcome=\"other\",status=\"200\"}", 2);
    assertFalse(metrics.text().contains("passport") || metrics.text().contains("marker"));
  }

  /** A server that is set up without enhancement counts nothing. */
  @Test
  public void theWordsAreThoseOfTheDescription() throws IOException {
    JsonNode api = new ObjectMapper().readTree(ApiDescription.of(List.of(FakeLight.feature())));
    List<JsonNode> described = api.at("/paths/~1enhance/post/responses").findValues("code");
    described.add(api.at("/components/schemas/EnhancementReport/properties/outcome"));
    Set<String> words = new TreeSet<>();
    described.forEach(one -> one.path("enum").forEach(word -> words.add(word.asText())));
    assertTrue(words.size() > 20);
    words.removeAll(LightMetrics.OUTCOMES);
    assertEquals(Set.of(), words);
  }

  @Test
  public void bucketsAddUp() {
    for (double seconds : new double[] {0.005, 0.01, 0.02, 0.3, 31}) {
      counted.answered("enhanced", 200, seconds);
    }
    MetricSamples.assertSample(metrics, "selfsame_enhance_seconds_bucket{le=\"0.01\"}", 2);
    MetricSamples.assertSample(metrics, "selfsame_enhance_seconds_bucket{le=\"0.025\"}", 3);
    MetricSamples.assertSample(metrics, "selfsame_enhance_seconds_bucket{le=\"0.5\"}", 4);
    MetricSamples.assertSample(metrics, "selfsame_enhance_seconds_bucket{le=\"30.0\"}", 4);
    MetricSamples.assertSample(metrics, "selfsame_enhance_seconds_bucket{le=\"+Inf\"}", 5);
    MetricSamples.assertSample(metrics, "selfsame_enhance_seconds_count", 5);
    MetricSamples.assertSample(metrics, "selfsame_enhance_seconds_sum", 31.335);
  }

  /** Operators' rules and dashboards go by these. */
  @Test
  public void namesAndTypesAreTheAgreedOnes() {
    counted.answered("enhanced", 200, 0.1);
    List<String> types =
        metrics.text().lines().filter(line -> line.startsWith("# TYPE selfsame_enhance")).sorted().toList();
    assertEquals(
        List.of(
            "# TYPE selfsame_enhance_busy_workers gauge",
            "# TYPE selfsame_enhance_queue_bytes gauge",
            "# TYPE selfsame_enhance_requests gauge",
            "# TYPE selfsame_enhance_seconds histogram",
            "# TYPE selfsame_enhance_total counter",
            "# TYPE selfsame_enhance_waiting gauge"),
        types);
  }
}
