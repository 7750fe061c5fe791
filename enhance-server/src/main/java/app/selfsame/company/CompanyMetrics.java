package app.selfsame.company;

import app.selfsame.metrics.Metrics;
import io.prometheus.metrics.core.metrics.Counter;
import java.util.Locale;

/** Counts what happens to companies and what becomes of keys that are sent; of whose they are it hears nothing. */
final class CompanyMetrics {
  private final Counter companies;
  private final Counter keys;

  CompanyMetrics(Metrics metrics) {
    companies =
        Counter.builder()
            .name("selfsame_company_events_total")
            .help("Companies that are made, are to be deleted, are kept after all, or are deleted, and members who join.")
            .labelNames("event")
            .withoutExemplars()
            .register(metrics.registry());
    keys =
        Counter.builder()
            .name("selfsame_company_keys_total")
            .help("Requests with a company key by what became of the key.")
            .labelNames("outcome")
            .withoutExemplars()
            .register(metrics.registry());
  }

  /** What happens to a company. */
  enum Event {
    MADE,
    JOINED,
    ENDING,
    KEPT,
    DELETED
  }

  /** What becomes of a key. */
  enum Outcome {
    ACCEPTED,
    /** Known by its checksum. */
    MISTYPED,
    UNKNOWN,
    /** Wrong, and one of many from its network. */
    SLOWED,
    OUT_OF_SCOPE,
    LIMITED
  }

  void count(Event event) {
    companies.labelValues(word(event)).inc();
  }

  void count(Outcome outcome) {
    keys.labelValues(word(outcome)).inc();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
