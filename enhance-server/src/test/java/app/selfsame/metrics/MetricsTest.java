package app.selfsame.metrics;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class MetricsTest {
  private final Metrics metrics = new Metrics("1.0 \"beta\"\\");

  @Test
  public void gaugesAreAskedEachTime() {
    int[] waiting = {3};
    metrics.gauge("selfsame_enhance_waiting", "Requests that wait.", () -> waiting[0]);
    MetricSamples.assertSample(metrics, "selfsame_enhance_waiting", 3);
    waiting[0] = 4;
    MetricSamples.assertSample(metrics, "selfsame_enhance_waiting", 4);
  }

  @Test
  public void theHeapIsShownAndTheVersionEscaped() {
    double used = MetricSamples.of(metrics).get("selfsame_heap_used_bytes");
    double max = MetricSamples.of(metrics).get("selfsame_heap_max_bytes");
    assertTrue(used + " of " + max, used > 100_000 && used < max);
    MetricSamples.assertSample(metrics, "selfsame_build_info{version=\"1.0 \\\"beta\\\"\\\\\"}", 1);
  }

  /** Operators' rules and dashboards go by these. */
  @Test
  public void namesAndTypesAreTheAgreedOnes() {
    List<String> types = metrics.text().lines().filter(line -> line.startsWith("# TYPE ")).sorted().toList();
    assertEquals(
        List.of(
            "# TYPE selfsame_build_info gauge",
            "# TYPE selfsame_heap_max_bytes gauge",
            "# TYPE selfsame_heap_used_bytes gauge"),
        types);
  }
}
