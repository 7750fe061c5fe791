package app.selfsame.inspection;

import app.selfsame.document.PhotoDocument;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.Judge;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.PhotoFacts;
import app.selfsame.verdict.Verdict;
import java.util.List;

/**
 * One photo held against one document.
 *
 * @param document whose rules, as they hold for a person of the age that was answered
 * @param stage how much of the photo was known
 * @param facts what was known
 * @param checks in the order in which authorities reject
 * @param verdict of all checks together
 */
public record Judgement(
    PhotoDocument document, Stage stage, PhotoFacts facts, List<Check> checks, Verdict verdict) {

  /** How many checks found this. */
  public int count(Outcome outcome) {
    return checks(outcome).size();
  }

  /** The checks with an outcome, in the order in which authorities reject. */
  public List<Check> checks(Outcome outcome) {
    return checks.stream().filter(check -> check.outcome() == outcome).toList();
  }

  static Judgement of(PhotoDocument document, Stage stage, PhotoFacts facts) {
    List<Check> checks = Judge.judge(document, facts);
    return new Judgement(document, stage, facts, checks, Judge.verdict(checks));
  }
}
