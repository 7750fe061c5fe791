package app.selfsame.metrics;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public class ServiceMetricsTest {
  private final ServiceMetrics metrics = new ServiceMetrics("1.0 \"beta\"\\");

  @Test
  public void answersAreCountedByOutcomeAndStatus() {
    metrics.answered("enhanced", 200, 0.1);
    metrics.answered("enhanced", 200, 0.1);
    metrics.answered("busy", 503, 0.1);
    assertSample("selfsame_enhance_total{outcome=\"enhanced\",status=\"200\"} 2");
    assertSample("selfsame_enhance_total{outcome=\"busy\",status=\"503\"} 1");
  }

  @Test
  public void aWordThatIsNoOutcomeIsNotShown() {
    metrics.answered("us-passport-print", 200, 0.1);
    metrics.answered("photo of marker.jpg", 200, 0.1);
    assertSample("selfsame_enhance_total{outcome=\"other\",status=\"200\"} 2");
    assertFalse(metrics.text().contains("passport") || metrics.text().contains("marker"));
  }

  @Test
  public void bucketsAddUp() {
    for (double seconds : new double[] {0.005, 0.01, 0.02, 0.3, 31}) {
      metrics.answered("enhanced", 200, seconds);
    }
    assertSample("selfsame_enhance_seconds_bucket{le=\"0.01\"} 2");
    assertSample("selfsame_enhance_seconds_bucket{le=\"0.025\"} 3");
    assertSample("selfsame_enhance_seconds_bucket{le=\"0.5\"} 4");
    assertSample("selfsame_enhance_seconds_bucket{le=\"30\"} 4");
    assertSample("selfsame_enhance_seconds_bucket{le=\"+Inf\"} 5");
    assertSample("selfsame_enhance_seconds_count 5");
    assertSample("selfsame_enhance_seconds_sum 31.335");
  }

  @Test
  public void gaugesAreAskedEachTime() {
    int[] waiting = {3};
    metrics.gauge("selfsame_enhance_waiting", "Requests that wait.", () -> waiting[0]);
    assertSample("selfsame_enhance_waiting 3");
    waiting[0] = 4;
    assertSample("selfsame_enhance_waiting 4");
  }

  @Test
  public void theHeapIsShownAndTheVersionEscaped() {
    assertTrue(metrics.text(), metrics.text().matches("(?s).*\nselfsame_heap_used_bytes [1-9][0-9]{5,}\n.*"));
    assertTrue(metrics.text(), metrics.text().matches("(?s).*\nselfsame_heap_max_bytes [1-9][0-9]{5,}\n.*"));
    assertSample("selfsame_build_info{version=\"1.0 \\\"beta\\\"\\\\\"} 1");
  }

  /** As Prometheus reads it: each family is announced once, and its samples follow it. */
  @Test
  public void everyLineIsOfTheFormat() {
    metrics.answered("enhanced", 200, 0.1);
    Set<String> families = new HashSet<>();
    String family = "";
    for (String line : metrics.text().split("\n")) {
      if (line.startsWith("# HELP ")) {
        family = line.split(" ")[2];
        assertTrue(line, families.add(family));
      } else if (line.startsWith("# TYPE ")) {
        assertTrue(line, line.matches("# TYPE " + family + " (counter|gauge|histogram)"));
      } else {
        String sample = "(_bucket|_sum|_count)?(\\{[a-z]+=\"[^\n]*\"\\})? (-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?|NaN)";
        assertTrue(line, line.matches(family + sample));
      }
    }
    assertEquals(5, families.size());
    assertTrue(metrics.text().endsWith("\n"));
  }

  private void assertSample(String line) {
    assertTrue(metrics.text(), List.of(metrics.text().split("\n")).contains(line));
  }
}
