package app.selfsame.zone;

import app.selfsame.http.Problem;
import app.selfsame.metrics.Metrics;
import io.javalin.http.Context;
import io.prometheus.metrics.core.metrics.Counter;

/** Counts what becomes of requests to read a page; of page and sender it hears nothing. */
final class ZoneMetrics {
  private static final String OUTCOME = "zone-outcome";

  private final Counter answers;

  ZoneMetrics(Metrics metrics) {
    answers =
        Counter.builder()
            .name("selfsame_mrz_total").help("Answers to requests of visitors to read a page.")
            .labelNames("outcome", "status").withoutExemplars().register(metrics.registry());
  }

  /** The answer is made, and about to be sent. */
  static void made(Context context, String outcome) {
    context.attribute(OUTCOME, outcome);
  }

  /** It has been answered, or refused by whomever. Those of companies are counted elsewhere. */
  void answered(Context context) {
    String outcome = context.attribute(OUTCOME);
    Problem problem = Problem.answered(context);
    if (problem != null) {
      answers.labelValues(problem.code().id(), String.valueOf(context.statusCode())).inc();
    } else if (outcome != null) {
      answers.labelValues(outcome, String.valueOf(context.statusCode())).inc();
    }
  }
}
