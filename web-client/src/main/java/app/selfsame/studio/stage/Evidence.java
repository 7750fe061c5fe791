package app.selfsame.studio.stage;

import app.selfsame.geometry.RegionPx;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.Message;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Where on the photo a check found what it says.
 *
 * @param number by which list, picture and print call it
 * @param check which check
 * @param calls for attention: the check failed or is near a limit
 * @param regions at least one, in pixels of the upright photo
 * @param places where that is, for those who do not see the picture
 */
public record Evidence(int number, CheckId check, boolean calls, List<RegionPx> regions, Message places) {
  private static final List<Outcome> ORDER =
      List.of(Outcome.FAIL, Outcome.WARN, Outcome.ASK, Outcome.UNKNOWN, Outcome.PASS);

  /** All there is, numbered in the order in which the checks are shown. */
  public static List<Evidence> of(Judgement judgement) {
    List<Evidence> all = new ArrayList<>();
    FacePlaces places = new FacePlaces(judgement.facts());
    for (Outcome outcome : ORDER) {
      boolean calls = outcome == Outcome.FAIL || outcome == Outcome.WARN;
      for (Check check : judgement.checks(outcome)) {
        if (!check.where().isEmpty()) {
          all.add(new Evidence(all.size() + 1, check.id(), calls, check.where(), places.describe(check.where())));
        }
      }
    }
    return all;
  }

  /** That of one check, or null. */
  static Evidence ofCheck(List<Evidence> all, CheckId check) {
    return all.stream().filter(evidence -> evidence.check == check).findFirst().orElse(null);
  }
}
