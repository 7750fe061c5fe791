package app.selfsame.verdict;

import app.selfsame.crop.Crop;
import app.selfsame.crop.CropAdvice;
import app.selfsame.crop.CropSolution;
import app.selfsame.crop.CropSolver;
import app.selfsame.crop.MeasuredCrown;
import app.selfsame.document.LengthRule;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Size and place of the head in the document's frame, as the best crop of this photo has them. */
final class CropChecks {
  /** Shown to a tenth of the frame's unit, a length this near to a limit is the limit: finer than anybody measures. */
  private static final double ROUNDING_UNITS = 0.05;

  private final PhotoDocument document;
  private final Head head;
  private final CropSolution solution;
  private final Crop crop;
  private final String unit;
  private final boolean asItStands;
  private final List<Check> checks = new ArrayList<>();

  private CropChecks(PhotoDocument document, Head head, CropSolution solution) {
    this.document = document;
    this.head = head;
    this.solution = solution;
    this.crop = solution.crop();
    this.unit = crop.frame().unit().symbol();
    this.asItStands = document.handedInAsIs();
  }

  static List<Check> of(PhotoDocument document, Head head, CropSolution solution) {
    CropChecks checks = new CropChecks(document, head, solution);
    checks.framing();
    checks.headHeight();
    checks.eyeLine();
    checks.topMargin();
    checks.centring();
    return checks.checks;
  }

  private void framing() {
    double largest = 0;
    for (CropSolution.Missing missing : solution.missing()) {
      largest = Math.max(largest, missing.units());
    }
    String advice;
    if (solution.withinPhoto()) {
      advice = "The photo shows all that the document's picture needs.";
    } else if (asItStands) {
      advice =
          "The authority takes the photo uncropped, but its shape is not "
              + Words.number(crop.frame().width()) + " to " + Words.number(crop.frame().height())
              + ". Have it taken in that shape.";
    } else {
      advice = String.join(" ", CropAdvice.of(document, head, solution));
    }
    checks.add(
        Checks.measured(
            CheckId.FRAMING,
            solution.withinPhoto() ? Outcome.PASS : Outcome.FAIL,
            largest,
            unit,
            Limits.atMost(0),
            document.frameSource().orElse(document.mainSource()),
            advice));
  }

  private Optional<PointPx> crown() {
    return MeasuredCrown.of(document, head);
  }

  private void headHeight() {
    document
        .headHeight()
        .ifPresent(
            rule ->
                length(
                    CheckId.HEAD_HEIGHT,
                    CropSolution.Rule.HEAD_HEIGHT,
                    rule,
                    crown().map(crown -> crop.fromTop(head.chin()) - crop.fromTop(crown)),
                    "The head",
                    "too small: come closer to the camera",
                    "too large: step back from the camera"));
  }

  private void eyeLine() {
    document
        .eyeLineFromBottom()
        .ifPresent(
            rule ->
                length(
                    CheckId.EYE_LINE,
                    CropSolution.Rule.EYE_LINE,
                    rule,
                    Optional.of(crop.frame().height() - crop.fromTop(head.eyeMidpoint())),
                    "The eye line above the lower edge",
                    "too low: leave more of the chest and less space above the head in the photo",
                    "too high: leave more space above the head in the photo"));
  }

  private void topMargin() {
    document
        .topMargin()
        .ifPresent(
            rule ->
                length(
                    CheckId.TOP_MARGIN,
                    CropSolution.Rule.TOP_MARGIN,
                    rule,
                    crown().map(crop::fromTop),
                    "The space above the head",
                    "too small: leave more space above the head in the photo",
                    "too large: leave less space above the head in the photo"));
  }

  private void length(
      CheckId id,
      CropSolution.Rule limit,
      LengthRule rule,
      Optional<Double> measured,
      String what,
      String tooSmall,
      String tooLarge) {
    if (measured.isEmpty()) {
      checks.add(
          Checks.unknown(
              id, unit, rule.source(), "The top of the hair cannot be seen: step back and leave space above."));
      return;
    }
    double value = measured.get();
    boolean small = value < rule.limits().min() - ROUNDING_UNITS;
    boolean large = value > rule.limits().max() + ROUNDING_UNITS;
    String finding = what + " measures " + Words.length(value, unit);
    String advice = finding + ", as asked.";
    if (small || large) {
      // Where cropping is allowed the size can be chosen freely: a limit is missed only because others forbid it.
      Optional<String> contradiction =
          asItStands ? Optional.empty() : CropAdvice.ofUnmet(document, head, solution, limit);
      advice = contradiction.orElse(finding + ", " + (small ? tooSmall : tooLarge) + ".");
    }
    Outcome outcome = small || large ? Outcome.FAIL : Outcome.PASS;
    checks.add(Checks.measured(id, outcome, value, unit, rule.limits(), rule.source(), advice));
  }

  private void centring() {
    double percent = 100 * crop.fromLeft(head.faceCentre()) / crop.frame().width();
    Outcome outcome = new Band(CropSolver.CENTRE_PERCENT, 0.1).outcome(percent);
    String advice =
        outcome == Outcome.FAIL
            ? "The face is not in the middle, and the photo has no room to move it there. Retake with the head centred."
            : "The face is in the middle.";
    checks.add(
        Checks.measured(
            CheckId.CENTRING,
            outcome,
            percent,
            "%",
            CropSolver.CENTRE_PERCENT,
            Standards.FRONTAL_IMAGE,
            advice));
  }
}
