package app.selfsame.payment;

import app.selfsame.http.Problem;
import app.selfsame.metrics.Metrics;
import io.javalin.http.Context;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;

/** Counts how payments fare. */
final class PaymentMetrics {
  private final Counter orders;
  private final Counter claims;
  private final Counter events;
  private final Gauge differences;

  PaymentMetrics(Metrics metrics) {
    orders = answers("selfsame_orders_total", "Answers to those who want to pay.", metrics);
    claims = answers("selfsame_claims_total", "Answers to those who have paid.", metrics);
    events =
        Counter.builder()
            .name("selfsame_stripe_events_total").help("What Stripe has told, by what came of it.")
            .labelNames("outcome").withoutExemplars().register(metrics.registry());
    differences =
        Gauge.builder()
            .name("selfsame_ledger_differences")
            .help("Differences between the ledger and Stripe, when they were last compared.")
            .withoutExemplars().register(metrics.registry());
  }

  private static Counter answers(String name, String help, Metrics metrics) {
    return Counter.builder()
        .name(name).help(help).labelNames("outcome").withoutExemplars().register(metrics.registry());
  }

  void ordered(Context context) {
    orders.labelValues(outcome(context)).inc();
  }

  void claimed(Context context) {
    claims.labelValues(outcome(context)).inc();
  }

  void event(String outcome) {
    events.labelValues(outcome).inc();
  }

  void compared(int found) {
    differences.set(found);
  }

  private static String outcome(Context context) {
    Problem problem = Problem.answered(context);
    return problem == null ? String.valueOf(context.statusCode()) : problem.code().id();
  }
}
