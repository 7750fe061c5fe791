package app.selfsame.metrics;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.util.function.DoubleSupplier;

/**
 * Counts for the operator, in Prometheus' text format 0.0.4. Features add theirs. They are sums over everybody: no label
 * has anything of a person or a photo, the document included, because it tells a nationality.
 */
public final class Metrics implements Handler {
  private static final PrometheusTextFormatWriter FORMAT = PrometheusTextFormatWriter.create();

  private final PrometheusRegistry registry = new PrometheusRegistry();

  /**
   * @param version of this program
   */
  public Metrics(String version) {
    Info build =
        Info.builder()
            .name("selfsame_build_info").help("The version that runs.").labelNames("version").register(registry);
    build.setLabelValues(version);
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    gauge("selfsame_heap_used_bytes", "Memory in use on the heap.", () -> memory.getHeapMemoryUsage().getUsed());
    gauge("selfsame_heap_max_bytes", "Memory that the heap may use.", () -> memory.getHeapMemoryUsage().getMax());
  }

  /**
   * Adds a figure that is asked for each time.
   *
   * @param name {@code selfsame_...}, with the unit at its end
   * @param help what it is, in one line
   * @throws IllegalArgumentException when there is one of this name
   */
  public void gauge(String name, String help, DoubleSupplier value) {
    GaugeWithCallback.builder()
        .name(name).help(help).callback(callback -> callback.call(value.getAsDouble())).register(registry);
  }

  /** Takes counters and histograms of a feature. */
  public PrometheusRegistry registry() {
    return registry;
  }

  @Override
  public void handle(Context context) {
    context.contentType(FORMAT.getContentType()).header("Cache-Control", "no-store").result(text());
  }

  /** All of it, as it is answered. */
  public String text() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      FORMAT.write(text, registry.scrape());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString(StandardCharsets.UTF_8);
  }
}
