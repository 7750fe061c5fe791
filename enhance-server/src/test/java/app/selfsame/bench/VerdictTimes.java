package app.selfsame.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * When a page had the answer.
 *
 * @param cold on first visits
 * @param returning on second and third visits
 * @param warm on further photos of one visit
 * @param bodyBytes of that visit until it had the answer, by path
 * @param laterBytes of what it asked for then
 */
record VerdictTimes(Marks cold, Marks returning, Marks warm, Map<String, Integer> bodyBytes, Map<String, Integer> laterBytes) {
  private static final int RETURNS = 2;

  /**
   * Measures two pages in turns: what else the computer does meanwhile meets both.
   *
   * @param visits first visits, each with one photo
   * @param photos further photos on the last visit; a fifth more go before them to warm up
   */
  static List<VerdictTimes> inTurns(Supplier<Visit> one, Supplier<Visit> other, int visits, int photos) {
    Marks coldOne = new Marks();
    Marks coldOther = new Marks();
    Marks returningOne = new Marks();
    Marks returningOther = new Marks();
    for (int i = 1; i < visits; i++) {
      giveOne(one, coldOne, returningOne);
      giveOne(other, coldOther, returningOther);
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
            new VerdictTimes(coldOne, returningOne, warmOne, bytesOne, laterOne),
            new VerdictTimes(coldOther, returningOther, warmOther, bytesOther, laterOther));
      }
    }
  }

  private static void giveOne(Supplier<Visit> opening, Marks cold, Marks returning) {
    try (Visit visit = opening.get()) {
      cold.add(visit.first());
      Visit last = visit;
      for (int i = 0; i < RETURNS; i++) {
        last = last.again();
        returning.add(last.first());
      }
    }
  }
}
