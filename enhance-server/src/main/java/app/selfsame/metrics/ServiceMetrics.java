package app.selfsame.metrics;

import app.selfsame.http.RefusalStatus;
import app.selfsame.refusal.RefusalCode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts for the operator, in Prometheus' text format 0.0.4. They are sums over everybody: no label has anything of a
 * person or a photo, the document included, because it tells a nationality.
 */
public final class ServiceMetrics implements EnhanceWatch, Handler {
  /** What becomes of a picture that is worked on. */
  private static final List<String> WORKED = List.of("enhanced", "nothing-needed", "not-improved", "not-measured");

  /** The words that are outcomes or codes. */
  static final Set<String> OUTCOMES =
      Stream.concat(WORKED.stream(), RefusalStatus.codes().stream().map(RefusalCode::id))
          .collect(Collectors.toUnmodifiableSet());

  private static final String OTHER = "other";
  private static final PrometheusTextFormatWriter FORMAT = PrometheusTextFormatWriter.create();

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter answers;
  private final Histogram times;

  /**
   * @param version of this program
   */
  public ServiceMetrics(String version) {
    Info build =
        Info.builder()
            .name("selfsame_build_info").help("The version that runs.").labelNames("version").register(registry);
    build.setLabelValues(version);
    answers =
        Counter.builder()
            .name("selfsame_enhance_total").help("Answers to requests for better light.")
            .labelNames("outcome", "status").withoutExemplars().register(registry);
    times =
        Histogram.builder()
            .name("selfsame_enhance_seconds").help("Seconds from the first byte of a request to its answer.")
            .classicOnly().classicUpperBounds(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
            .withoutExemplars().register(registry);
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

  /** Words that are not known to be outcomes or codes are counted as {@code other}: they might be anything. */
  @Override
  public void answered(String outcome, int status, double seconds) {
    String known = OUTCOMES.contains(outcome) ? outcome : OTHER;
    answers.labelValues(known, String.valueOf(status)).inc();
    times.observe(seconds);
  }

  @Override
  public void handle(Context context) {
    context.contentType(FORMAT.getContentType()).header("Cache-Control", "no-store").result(text());
  }

  String text() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      FORMAT.write(text, registry.scrape());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString(StandardCharsets.UTF_8);
  }
}
