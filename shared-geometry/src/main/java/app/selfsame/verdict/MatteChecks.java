package app.selfsame.verdict;

import app.selfsame.matting.Confidence;
import app.selfsame.matting.MatteFlaws;
import java.util.List;

/** How well a person was cut out before another background was put in. A fail is not written unless asked twice. */
public final class MatteChecks {
  private static final String LOOK = " Look at the edge closely; a retake before a plain wall is safer.";

  private static final Sentences OUTLINE =
      new Sentences(
          "Person and old background could be told apart.",
          "",
          "Person and old background could not be told apart everywhere." + LOOK);

  private static final Sentences REMNANTS =
      new Sentences(
          "Nothing of the old background is left.",
          "A little of the old background may be left beside the person." + LOOK,
          "Parts of the old background are left beside the person." + LOOK);

  private static final Sentences HALO =
      new Sentences(
          "No rim of the old background's colour is around the person.",
          "A narrow rim of the old background's colour may be around the person." + LOOK,
          "A rim of the old background's colour is around the person." + LOOK);

  private static final Sentences FOG =
      new Sentences(
          "Person and background meet in a clear edge.",
          "Hair or clothes are blurred into the background in places." + LOOK,
          "Hair or clothes turn into fog at the edge." + LOOK);

  private static final Sentences HOLES =
      new Sentences(
          "Nothing of the person is missing.",
          "A little of hair, clothes or jewellery may be missing." + LOOK,
          "Parts of hair, clothes or jewellery are missing." + LOOK);

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
