package app.selfsame.batch;

import app.selfsame.metrics.Metrics;
import io.prometheus.metrics.core.metrics.Counter;

/** Counts photos of companies by what became of them. */
final class BatchMetrics {
  private final Counter done;

  BatchMetrics(Metrics metrics) {
    done =
        Counter.builder()
            .name("selfsame_photos_total").help("Photos of companies, by what became of them.")
            .labelNames("outcome").withoutExemplars().register(metrics.registry());
  }

  void done(Outcome outcome) {
    done.labelValues(outcome.word()).inc();
  }

  /** The same of one of a batch, by the word that answers have. */
  void done(Outcome outcome, BatchWishes wishes) {
    done.labelValues(outcome.word(wishes)).inc();
  }

  /**
   * The same of what was worked on apart.
   *
   * @param outcome the word that answers have
   */
  void worked(String outcome) {
    done.labelValues(outcome).inc();
  }
}
