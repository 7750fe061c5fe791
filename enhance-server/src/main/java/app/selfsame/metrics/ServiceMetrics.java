package app.selfsame.metrics;

import app.selfsame.enhance.EnhanceWatch;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleSupplier;

/**
 * Counts for the operator, in Prometheus' text format 0.0.4. They are sums over everybody: no label has anything of a
 * person or a photo, the document included, because it tells a nationality.
 */
public final class ServiceMetrics implements EnhanceWatch, Handler {
  static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  /** The words that are outcomes or reasons. */
  private static final Set<String> OUTCOMES =
      Set.of(
          "enhanced", "nothing-needed", "not-improved", "not-measured", "document-missing", "query", "cross-site", "unnamed-host",
          "unknown-document", "too-slow", "length-required", "too-large", "unsupported-type", "light-forbidden",
          "takes-original", "light-unsaid", "unreadable", "daily-limit", "failed", "busy", "cut-short",
          "transparent");
  private static final String OTHER = "other";

  private final String version;
  private final ConcurrentMap<Answer, LongAdder> answers = new ConcurrentHashMap<>();
  private final TimeHistogram times = new TimeHistogram();
  private final Map<String, Gauge> gauges = new TreeMap<>();

  private record Answer(String outcome, int status) {}

  private record Gauge(String help, DoubleSupplier value) {}

  /**
   * @param version of this program
   */
  public ServiceMetrics(String version) {
    this.version = version;
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    gauge("selfsame_heap_used_bytes", "Memory in use on the heap.", () -> memory.getHeapMemoryUsage().getUsed());
    gauge("selfsame_heap_max_bytes", "Memory that the heap may use.", () -> memory.getHeapMemoryUsage().getMax());
  }

  /**
   * Adds a figure that is asked for each time.
   *
   * @param name {@code selfsame_...}, with the unit at its end
   * @param help what it is, in one line
   */
  public void gauge(String name, String help, DoubleSupplier value) {
    synchronized (gauges) {
      gauges.put(name, new Gauge(help, value));
    }
  }

  /** Words that are not known to be outcomes or reasons are counted as {@code other}: they might be anything. */
  @Override
  public void answered(String outcome, int status, double seconds) {
    String known = OUTCOMES.contains(outcome) ? outcome : OTHER;
    answers.computeIfAbsent(new Answer(known, status), unseen -> new LongAdder()).increment();
    times.add(seconds);
  }

  @Override
  public void handle(Context context) {
    context.contentType(MEDIA_TYPE).header("Cache-Control", "no-store").result(text());
  }

  String text() {
    ExpositionText text = new ExpositionText();
    text.family("selfsame_build_info", "gauge", "The version that runs.");
    text.sample("selfsame_build_info", Map.of("version", version), 1);
    text.family("selfsame_enhance_total", "counter", "Answers to requests for better light.");
    for (Map.Entry<Answer, LongAdder> answer : answers.entrySet()) {
      Map<String, String> labels = new TreeMap<>();
      labels.put("outcome", answer.getKey().outcome());
      labels.put("status", String.valueOf(answer.getKey().status()));
      text.sample("selfsame_enhance_total", labels, answer.getValue().sum());
    }
    times.write(text, "selfsame_enhance_seconds", "Seconds from the first byte of a request to its answer.");
    synchronized (gauges) {
      gauges.forEach(
          (name, gauge) -> {
            text.family(name, "gauge", gauge.help());
            text.sample(name, Map.of(), gauge.value().getAsDouble());
          });
    }
    return text.toString();
  }
}
