package app.selfsame.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * When a page had the answer.
 *
 * @param cold on first visits
 * @param warm on further photos of one visit
 * @param bodyBytes of that visit until it had the answer, by path
 * @param laterBytes of what it asked for then
 */
record VerdictTimes(Marks cold, Marks warm, Map<String, Integer> bodyBytes, Map<String, Integer> laterBytes) {
  /**
   * Measures two pages in turns: what else the computer does meanwhile meets both.
   *
   * @param visits first visits, each with one photo
   * @param photos further photos on the last visit; a fifth more go before them to warm up
   */
  static List<VerdictTimes> inTurns(Supplier<Visit> one, Supplier<Visit> other, int visits, int photos) {
    Marks coldOne = new Marks();
    Marks coldOther = new Marks();
    for (int i = 1; i < visits; i++) {
      giveOne(one, coldOne);
      giveOne(other, coldOther);
    }
    try (Visit visitOne = one.get()) {
      coldOne.add(visitOne.first());
      try (Visit visitOther = other.get()) {
        coldOther.add(visitOther.first());
        Map<String, Integer> bytesOne = visitOne.bodyBytes(false);
        Map<String, Integer> bytesOther = visitOther.bodyBytes(false);
        Map<String, Integer> laterOne = visitOne.bodyBytes(true);
        Map<String, Integer> laterOther = visitOther.bodyBytes(true);
        Marks warmOne = new Marks();
        Marks warmOther = new Marks();
        for (int i = -photos / 5; i < photos; i++) {
          Map<String, Object> marksOne = visitOne.next();
          Map<String, Object> marksOther = visitOther.next();
          if (i >= 0) {
            warmOne.add(marksOne);
            warmOther.add(marksOther);
          }
        }
        return List.of(
            new VerdictTimes(coldOne, warmOne, bytesOne, laterOne),
            new VerdictTimes(coldOther, warmOther, bytesOther, laterOther));
      }
    }
  }

  private static void giveOne(Supplier<Visit> opening, Marks marks) {
    try (Visit visit = opening.get()) {
      marks.add(visit.first());
    }
  }
}
