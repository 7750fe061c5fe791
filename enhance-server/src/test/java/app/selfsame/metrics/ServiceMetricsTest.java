package app.selfsame.metrics;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.Test;

public class ServiceMetricsTest {
  private final ServiceMetrics metrics = new ServiceMetrics("1.0 \"beta\"\\");

  @Test
  public void answersAreCountedByOutcomeAndStatus() {
    metrics.answered("enhanced", 200, 0.1);
    metrics.answered("enhanced", 200, 0.1);
    metrics.answered("busy", 503, 0.1);
    assertSample("selfsame_enhance_total{outcome=\"enhanced\",status=\"200\"}", 2);
    assertSample("selfsame_enhance_total{outcome=\"busy\",status=\"503\"}", 1);
  }

  @Test
  public void aWordThatIsNoOutcomeIsNotShown() {
    metrics.answered("us-passport-print", 200, 0.1);
    metrics.answered("photo of marker.jpg", 200, 0.1);
    assertSample("selfsame_enhance_total{outcome=\"other\",status=\"200\"}", 2);
    assertFalse(metrics.text().contains("passport") || metrics.text().contains("marker"));
  }

  /** A server that is set up without enhancement counts nothing. */
  @Test
  public void theWordsAreThoseOfTheDescription() throws IOException {
    JsonNode api;
    try (InputStream in = ServiceMetricsTest.class.getResourceAsStream("/openapi.json")) {
      api = new ObjectMapper().readTree(in);
    }
    List<JsonNode> described = api.at("/paths/~1enhance/post/responses").findValues("code");
    described.add(api.at("/components/schemas/EnhancementReport/properties/outcome"));
    Set<String> words = new TreeSet<>();
    described.forEach(one -> one.path("enum").forEach(word -> words.add(word.asText())));
    assertTrue(words.size() > 20);
    words.removeAll(ServiceMetrics.OUTCOMES);
    assertEquals(Set.of(), words);
  }

  @Test
  public void bucketsAddUp() {
    for (double seconds : new double[] {0.005, 0.01, 0.02, 0.3, 31}) {
      metrics.answered("enhanced", 200, seconds);
    }
    assertSample("selfsame_enhance_seconds_bucket{le=\"0.01\"}", 2);
    assertSample("selfsame_enhance_seconds_bucket{le=\"0.025\"}", 3);
    assertSample("selfsame_enhance_seconds_bucket{le=\"0.5\"}", 4);
    assertSample("selfsame_enhance_seconds_bucket{le=\"30.0\"}", 4);
    assertSample("selfsame_enhance_seconds_bucket{le=\"+Inf\"}", 5);
    assertSample("selfsame_enhance_seconds_count", 5);
    assertSample("selfsame_enhance_seconds_sum", 31.335);
  }

  @Test
  public void gaugesAreAskedEachTime() {
    int[] waiting = {3};
    metrics.gauge("selfsame_enhance_waiting", "Requests that wait.", () -> waiting[0]);
    assertSample("selfsame_enhance_waiting", 3);
    waiting[0] = 4;
    assertSample("selfsame_enhance_waiting", 4);
  }

  @Test
  public void theHeapIsShownAndTheVersionEscaped() {
    double used = samples().get("selfsame_heap_used_bytes");
    double max = samples().get("selfsame_heap_max_bytes");
    assertTrue(used + " of " + max, used > 100_000 && used < max);
    assertSample("selfsame_build_info{version=\"1.0 \\\"beta\\\"\\\\\"}", 1);
  }

  /** Operators' rules and dashboards go by these. */
  @Test
  public void namesAndTypesAreTheAgreedOnes() {
    metrics.answered("enhanced", 200, 0.1);
    List<String> types = metrics.text().lines().filter(line -> line.startsWith("# TYPE ")).sorted().toList();
    assertEquals(
        List.of(
            "# TYPE selfsame_build_info gauge",
            "# TYPE selfsame_enhance_seconds histogram",
            "# TYPE selfsame_enhance_total counter",
            "# TYPE selfsame_heap_max_bytes gauge",
            "# TYPE selfsame_heap_used_bytes gauge"),
        types);
  }

  private void assertSample(String name, double value) {
    assertTrue(metrics.text(), samples().containsKey(name));
    assertEquals(name, value, samples().get(name), 1e-9);
  }

  /** Values by name and labels. */
  private Map<String, Double> samples() {
    Map<String, Double> samples = new TreeMap<>();
    metrics.text().lines().filter(line -> !line.startsWith("#")).forEach(
        line -> {
          int end = line.lastIndexOf(' ');
          samples.put(line.substring(0, end), Double.valueOf(line.substring(end + 1)));
        });
    return samples;
  }
}
