package app.selfsame.account;

import app.selfsame.metrics.Metrics;
import io.prometheus.metrics.core.metrics.Counter;
import java.util.Locale;

/** Counts what becomes of attempts to sign in and of accounts; of who it was it hears nothing. */
final class AccountMetrics {
  private final Counter signIns;
  private final Counter accounts;

  AccountMetrics(Metrics metrics) {
    signIns =
        Counter.builder()
            .name("selfsame_sign_ins_total")
            .help("Attempts to sign in by what became of them.")
            .labelNames("outcome")
            .withoutExemplars()
            .register(metrics.registry());
    accounts =
        Counter.builder()
            .name("selfsame_account_events_total")
            .help("Accounts that are to be deleted, are kept after all, are deleted, or have a new address.")
            .labelNames("event")
            .withoutExemplars()
            .register(metrics.registry());
  }

  /** What an attempt comes to. */
  enum Outcome {
    ASKED,
    BY_LINK,
    BY_CODE,
    WRONG_CODE,
    ELSEWHERE,
    EXPIRED
  }

  /** What happens to an account. */
  enum Event {
    ENDING,
    KEPT,
    DELETED,
    MOVED
  }

  void count(Outcome outcome) {
    signIns.labelValues(word(outcome)).inc();
  }

  void count(Event event) {
    accounts.labelValues(word(event)).inc();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
