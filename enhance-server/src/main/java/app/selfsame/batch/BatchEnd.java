package app.selfsame.batch;

import java.util.List;
import java.util.Map;

/**
 * How a batch has ended.
 *
 * @param isTest whether a key for tests has made it
 * @param photos how many there were
 * @param ready how many of them are ready
 * @param refused how many were worked on and are not
 */
public record BatchEnd(
    How how, String company, String batch, boolean isTest, int photos, int ready, int refused) {
  /** How. */
  public enum How {
    DONE,
    CANCELLED,
    DELETED
  }

  static BatchEnd of(How how, Batch batch, Map<String, Integer> counts) {
    int ready = counts.getOrDefault(Outcome.READY.word(), 0);
    int done =
        List.of(Outcome.values()).stream().mapToInt(outcome -> counts.getOrDefault(outcome.word(), 0)).sum();
    return new BatchEnd(how, batch.company(), batch.id(), batch.isTest(), batch.photos(), ready, done - ready);
  }
}
