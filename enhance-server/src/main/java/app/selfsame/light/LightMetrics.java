package app.selfsame.light;

import app.selfsame.http.Problem;
import app.selfsame.http.RefusalStatus;
import app.selfsame.metrics.Metrics;
import app.selfsame.refusal.RefusalCode;
import io.javalin.http.Context;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts how requests for better light fare; of photo and sender it hears nothing. */
final class LightMetrics {
  /** What becomes of a picture that is worked on. */
  private static final List<String> WORKED = List.of("enhanced", "nothing-needed", "not-improved", "not-measured");

  /** The words that are outcomes or codes. */
  static final Set<String> OUTCOMES =
      Stream.concat(WORKED.stream(), RefusalStatus.codes().stream().map(RefusalCode::id))
          .collect(Collectors.toUnmodifiableSet());

  private static final String OTHER = "other";
  private static final String OUTCOME = "light-outcome";
  private static final String START = "light-start";
  private static final String SECONDS = "light-seconds";

  private final Counter answers;
  private final Histogram times;

  LightMetrics(Metrics metrics, LightHandler handler) {
    answers =
        Counter.builder()
            .name("selfsame_enhance_total").help("Answers to requests for better light.")
            .labelNames("outcome", "status").withoutExemplars().register(metrics.registry());
    times =
        Histogram.builder()
            .name("selfsame_enhance_seconds").help("Seconds from the first byte of a request to its answer.")
            .classicOnly().classicUpperBounds(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
            .withoutExemplars().register(metrics.registry());
    metrics.gauge(
        "selfsame_enhance_queue_bytes", "Memory that pictures' files hold at the moment.", handler::reservedBytes);
    metrics.gauge("selfsame_enhance_waiting", "Requests that wait for memory at the moment.", handler::waiting);
    metrics.gauge("selfsame_enhance_requests", "Requests under way at the moment.", handler::requests);
    metrics.gauge("selfsame_enhance_busy_workers", "Workers taken at the moment, those included that wait for memory.", handler::busyWorkers);
  }

  /** A request has begun. */
  static void begin(Context context) {
    context.attribute(START, System.nanoTime());
  }

  /** Its answer is made, and about to be sent. */
  static void made(Context context, String outcome) {
    context.attribute(OUTCOME, outcome);
    context.attribute(SECONDS, secondsSince(context.attribute(START)));
  }

  /** It has been answered, or refused by whomever. */
  void answered(Context context) {
    Double made = context.attribute(SECONDS);
    Double seconds = made == null ? secondsSince(context.attribute(START)) : made;
    answered(outcome(context), context.statusCode(), seconds == null ? 0 : seconds);
  }

  /** What became of a request: a word for what was done, or the code of what it was refused with. */
  static String outcome(Context context) {
    Problem problem = Problem.answered(context);
    return problem == null ? String.valueOf((Object) context.attribute(OUTCOME)) : problem.code().id();
  }

  /** Words that are not known to be outcomes or codes are counted as {@code other}: they might be anything. */
  void answered(String outcome, int status, double seconds) {
    answers.labelValues(OUTCOMES.contains(outcome) ? outcome : OTHER, String.valueOf(status)).inc();
    times.observe(seconds);
  }

  /** Null for a request that was refused before it was looked at. */
  private static Double secondsSince(Long start) {
    return start == null ? null : (System.nanoTime() - start) / 1e9;
  }
}
