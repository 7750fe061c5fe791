package app.selfsame.inspection;

import app.selfsame.background.BackgroundVerdict;
import app.selfsame.document.PhotoDocument;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Judge;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.PhotoFacts;
import app.selfsame.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

  /**
   * Whether a file of the photo may be handed in: where the authority refuses photos that people take themselves, only
   * once the person says that this one was taken as asked.
   */
  public boolean mayBeHandedIn() {
    return !document.person().refusesOwnPhoto()
        || checks(Outcome.PASS).stream().anyMatch(check -> check.id() == CheckId.TAKEN_BY);
  }

  /**
   * The same of the file that was made: where it has another background, the checks of that stand in place of those of
   * the photo's own; where it has another light, what turned out otherwise in that.
   */
  public Judgement after(Preparation preparation) {
    if (!(preparation instanceof Preparation.Made made)) {
      return this;
    }
    Judgement ofBackground =
        made.background().isReplaced()
            ? with(made.background().checks(), BackgroundVerdict::isOfSurroundings)
            : this;
    return made.light().map(ofBackground::inLight).orElse(ofBackground);
  }

  private Judgement inLight(LightOutcome light) {
    Set<CheckId> changed = light.checks().stream().map(Check::id).collect(Collectors.toSet());
    return with(light.checks(), changed::contains);
  }

  private Judgement with(List<Check> others, Predicate<CheckId> replaced) {
    List<Check> anew = new ArrayList<>(others);
    checks.stream().filter(check -> !replaced.test(check.id())).forEach(anew::add);
    anew.sort(Comparator.comparing(Check::id));
    return new Judgement(document, stage, facts, List.copyOf(anew), Judge.verdict(anew));
  }

  static Judgement of(PhotoDocument document, Stage stage, PhotoFacts facts) {
    List<Check> checks = Judge.judge(document, facts);
    return new Judgement(document, stage, facts, checks, Judge.verdict(checks));
  }
}
