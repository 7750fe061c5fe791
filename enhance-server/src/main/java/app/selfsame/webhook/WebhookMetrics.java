package app.selfsame.webhook;

import app.selfsame.metrics.Metrics;
import io.prometheus.metrics.core.metrics.Counter;
import java.util.Locale;

/** Counts what becomes of messages to webhooks; of whose they are it hears nothing. */
final class WebhookMetrics {
  private final Counter tries;

  WebhookMetrics(Metrics metrics) {
    tries =
        Counter.builder()
            .name("selfsame_webhook_tries_total")
            .help("Messages that were sent to webhooks, by what came of each time.")
            .labelNames("outcome")
            .withoutExemplars()
            .register(metrics.registry());
  }

  /** What comes of sending one. */
  enum Outcome {
    DELIVERED,
    /** It is tried again later. */
    FAILED,
    /** It is not. */
    GIVEN_UP,
    /** The webhook wants no more. */
    GONE,
    /** It was turned off or sent anew meanwhile. */
    OVER
  }

  void count(Outcome outcome) {
    tries.labelValues(outcome.name().toLowerCase(Locale.ROOT).replace('_', '-')).inc();
  }
}
