package app.selfsame.verdict;

import app.selfsame.document.ChildRule;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.document.Waiver;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checks of one photo as they come together, and what all of them rest on. */
final class CheckSheet {
  private final PhotoDocument document;
  private final PhotoFacts facts;
  private final List<ChildRule> children;
  private final List<Check> checks = new ArrayList<>();

  CheckSheet(PhotoDocument document, PhotoFacts facts) {
    this.document = document;
    this.facts = facts;
    this.children =
        facts.answers().ageYears().isPresent()
            ? document.person().childRules(facts.answers().ageYears().getAsInt())
            : List.of();
  }

  PhotoDocument document() {
    return document;
  }

  PhotoFacts facts() {
    return facts;
  }

  /** What was measured of the face; once nothing more can be known, what is missing is unknown. */
  Measurements measures() {
    return facts.measures().orElseGet(() -> new Measurements(List.of()));
  }

  /**
   * Whether a measure was tried, with whatever result. What is never tried has no check; where nothing at all was
   * measured everything counts as tried, in vain.
   */
  boolean isTried(MeasureId id) {
    return facts.measures().isEmpty()
        || facts.measures().get().all().stream().anyMatch(measurement -> measurement.id() == id);
  }

  boolean isTried(StandardLimits limits) {
    return isTried(limits.measure().orElseThrow());
  }

  void add(Check check) {
    checks.add(check);
  }

  List<Check> checks() {
    return List.copyOf(checks);
  }

  /** Writes that a rule does not hold for a child of the age that was given; false when it does hold. */
  boolean waives(Waiver waiver, CheckId id) {
    for (ChildRule child : children) {
      if (child.waived().contains(waiver)) {
        Argument age = Argument.count(child.underYears());
        add(Checks.of(
            id, Outcome.PASS, "", child.source(), Message.of(AnyCheckMessage.WAIVED_FOR_CHILDREN, age)));
        return true;
      }
    }
    return false;
  }

  /**
   * Holds measures against limits that no authority sets: the worst counts. The check is unknown when none of them has
   * a value, and left out when none was tried.
   */
  void measured(CheckId id, Sentences sentences, StandardLimits... limits) {
    measured(id, limits[0].source(), Outcome.FAIL, sentences, limits);
  }

  /**
   * The same for a rule that an authority states.
   *
   * @param worst WARN when the rule leaves exceptions that no picture shows
   */
  void measured(CheckId id, Source source, Outcome worst, Sentences sentences, StandardLimits... limits) {
    if (Stream.of(limits).noneMatch(this::isTried)) {
      return;
    }
    StandardLimits decisive = null;
    Outcome outcome = Outcome.PASS;
    for (StandardLimits candidate : limits) {
      Optional<Outcome> found = outcome(candidate, worst);
      if (found.isPresent() && (decisive == null || found.get().compareTo(outcome) > 0)) {
        decisive = candidate;
        outcome = found.get();
      }
    }
    if (decisive == null) {
      boolean canFail = worst == Outcome.FAIL && Stream.of(limits).anyMatch(StandardLimits::canFail);
      Message why = measurement(limits[0]).reason().orElseThrow();
      Check unknown = Checks.unknown(id, limits[0].unit(), source, why);
      add(canFail ? unknown : unknown.onlyWarning());
      return;
    }
    Measurement measurement = measurement(decisive);
    double value = decisive.shown(measurement.value().orElseThrow());
    Message sentence = sentences.of(outcome);
    Source stated = source.equals(decisive.source()) ? source : source.withOwnLimit();
    add(Checks.measured(id, outcome, value, decisive.unit(), decisive.allowed(), stated, sentence)
        .at(measurement.where()));
  }

  /** What a measure found, not above the worst; empty when it was not taken. */
  private Optional<Outcome> outcome(StandardLimits limits, Outcome worst) {
    Measurement measurement = measurement(limits);
    if (measurement.value().isEmpty()) {
      return Optional.empty();
    }
    Outcome outcome = limits.outcome(limits.shown(measurement.value().getAsDouble()));
    return Optional.of(outcome == Outcome.FAIL ? worst : outcome);
  }

  /** Whether a measure was taken and lies within its limits. */
  boolean passes(StandardLimits limits) {
    return outcome(limits, Outcome.FAIL).filter(outcome -> outcome == Outcome.PASS).isPresent();
  }

  /** Whether a measure was taken and lies outside its limits. */
  boolean objectsTo(StandardLimits limits) {
    return outcome(limits, Outcome.FAIL).filter(outcome -> outcome != Outcome.PASS).isPresent();
  }

  /** Whether a measure was taken and lies so far outside its limits that it fails. */
  boolean fails(StandardLimits limits) {
    return outcome(limits, Outcome.FAIL).filter(outcome -> outcome == Outcome.FAIL).isPresent();
  }

  private Measurement measurement(StandardLimits limits) {
    MeasureId id = limits.measure().orElseThrow();
    return measures().get(id);
  }
}
