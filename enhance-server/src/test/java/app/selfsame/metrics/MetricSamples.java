package app.selfsame.metrics;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.TreeMap;

/** The figures that an operator reads. */
public final class MetricSamples {
  private MetricSamples() {}

  /** Values by name and labels. */
  static Map<String, Double> of(Metrics metrics) {
    Map<String, Double> samples = new TreeMap<>();
    metrics.text().lines().filter(line -> !line.startsWith("#")).forEach(
        line -> {
          int end = line.lastIndexOf(' ');
          samples.put(line.substring(0, end), Double.valueOf(line.substring(end + 1)));
        });
    return samples;
  }

  public static void assertSample(Metrics metrics, String name, double value) {
    assertTrue(metrics.text(), of(metrics).containsKey(name));
    assertEquals(name, value, of(metrics).get(name), 1e-9);
  }
}
