package app.selfsame.verdict;

import app.selfsame.matting.Confidence;
import app.selfsame.matting.MatteFlaws;
import java.util.List;

/** How well a person was cut out before another background was put in. A fail is not written unless asked twice. */
public final class MatteChecks {
  private static final Sentences OUTLINE = Sentences.failing(CheckId.BACKDROP_OUTLINE);
  private static final Sentences REMNANTS = Sentences.of(CheckId.BACKDROP_REMNANTS);
  private static final Sentences HALO = Sentences.of(CheckId.BACKDROP_HALO);
  private static final Sentences FOG = Sentences.of(CheckId.BACKDROP_FOG);
  private static final Sentences HOLES = Sentences.of(CheckId.BACKDROP_HOLES);

  static final Said SAID = Said.of(OUTLINE, REMNANTS, HALO, FOG, HOLES);

  private MatteChecks() {}

  /** One check each of the outline as a whole and of what can be wrong with it. */
  public static List<Check> of(Confidence confidence, MatteFlaws flaws) {
    return List.of(
        check(CheckId.BACKDROP_OUTLINE, "", OUTLINE, StandardLimits.MATTE_CONFIDENCE, confidence.value()),
        check(CheckId.BACKDROP_REMNANTS, "%", REMNANTS, StandardLimits.MATTE_REMNANTS, flaws.remnants()),
        check(CheckId.BACKDROP_HALO, "%", HALO, StandardLimits.MATTE_HALO, flaws.halo()),
        check(CheckId.BACKDROP_FOG, "%", FOG, StandardLimits.MATTE_FOG, flaws.fog()),
        check(CheckId.BACKDROP_HOLES, "%", HOLES, StandardLimits.MATTE_HOLES, flaws.holes()));
  }

  private static Check check(CheckId id, String unit, Sentences sentences, StandardLimits limits, double value) {
    Outcome outcome = limits.outcome(value);
    return Checks.measured(id, outcome, value, unit, limits.allowed(), limits.source(), sentences.of(outcome));
  }
}
