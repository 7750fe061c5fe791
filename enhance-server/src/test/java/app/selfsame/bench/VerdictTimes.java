package app.selfsame.bench;

import java.util.Map;
import java.util.function.Supplier;

/**
 * When a page had the answer.
 *
 * @param cold on first visits
 * @param warm on further photos of one visit
 * @param bodyBytes of that visit, by path
 */
record VerdictTimes(Marks cold, Marks warm, Map<String, Integer> bodyBytes) {
  /**
   * Measures.
   *
   * @param visits first visits, each with one photo
   * @param photos further photos on the last visit; a fifth more go before them to warm up
   */
  static VerdictTimes of(Supplier<Visit> opening, int visits, int photos) {
    Marks cold = new Marks();
    for (int i = 1; i < visits; i++) {
      try (Visit visit = opening.get()) {
        cold.add(visit.give());
      }
    }
    try (Visit visit = opening.get()) {
      cold.add(visit.give());
      Map<String, Integer> bodyBytes = visit.bodyBytes();
      for (int i = 0; i < photos / 5; i++) {
        visit.give();
      }
      Marks warm = new Marks();
      for (int i = 0; i < photos; i++) {
        warm.add(visit.give());
      }
      return new VerdictTimes(cold, warm, bodyBytes);
    }
  }
}
