package app.selfsame.bench.copies;

import app.selfsame.image.RgbaImage;
import app.selfsame.measure.Portrait;
import app.selfsame.portrait.Head;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.util.List;
import java.util.Set;

/** A photo of one person before anything is done to it, and what the engine says of it. */
record Original(Portrait portrait, List<Check> checks) {
  RgbaImage photo() {
    return portrait.photo();
  }

  Head head() {
    return portrait.head();
  }

  /** A length on the photo as a share of its inter-eye distance. */
  double ofInterEyeDistancePx(double share) {
    return share * head().interEyeDistancePx();
  }

  /** Whether none of some checks has anything to say already: only then is what a copy is told of the copy's fault. */
  boolean passes(Set<CheckId> some) {
    return checks.stream().noneMatch(check -> some.contains(check.id()) && check.outcome() != Outcome.PASS);
  }
}
