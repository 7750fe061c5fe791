package app.selfsame.verdict;

import app.selfsame.crop.Crop;
import app.selfsame.crop.CropAdvice;
import app.selfsame.crop.CropSolution;
import app.selfsame.document.HeadMeasure;
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
  /** Lengths are held to a tenth of the frame's unit: finer than any authority measures. */
  private static final double RESOLUTION_UNITS = 0.05;

  /** ISO/IEC 19794-5:2011, 8.3.2 (Mh), in percent of the frame's width. */
  private static final Limits CENTRE_PERCENT = new Limits(45, 55);

  private final PhotoDocument document;
  private final Head head;
  private final CropSolution solution;
  private final Crop crop;
  private final String unit;
  private final List<Check> checks = new ArrayList<>();

  private CropChecks(PhotoDocument document, Head head, CropSolution solution) {
    this.document = document;
    this.head = head;
    this.solution = solution;
    this.crop = solution.crop();
    this.unit = crop.frame().unit().symbol();
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
    Outcome outcome = largest > RESOLUTION_UNITS ? Outcome.FAIL : Outcome.PASS;
    String advice =
        outcome == Outcome.PASS
            ? "The photo shows all that the document's picture needs."
            : String.join(" ", CropAdvice.of(document, head, solution));
    checks.add(
        Checks.measured(
            CheckId.FRAMING, outcome, largest, unit, Limits.atMost(0), document.frameSource().orElse(document.mainSource()), advice));
  }

  private Optional<PointPx> crown() {
    return document.headMeasure() == HeadMeasure.CROWN ? Optional.of(head.crown()) : head.crownWithHair();
  }

  private void headHeight() {
    document
        .headHeight()
        .ifPresent(
            rule ->
                length(
                    CheckId.HEAD_HEIGHT,
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
                    rule,
                    crown().map(crop::fromTop),
                    "The space above the head",
                    "too small: leave more space above the head in the photo",
                    "too large: leave less space above the head in the photo"));
  }

  private void length(
      CheckId id, LengthRule rule, Optional<Double> measured, String what, String tooSmall, String tooLarge) {
    if (measured.isEmpty()) {
      checks.add(
          Checks.unknown(
              id, unit, rule.source(), "The top of the hair is not in the photo: step back and leave space above."));
      return;
    }
    double value = measured.get();
    Limits limits = rule.limits();
    boolean small = value < limits.min() - RESOLUTION_UNITS;
    boolean large = value > limits.max() + RESOLUTION_UNITS;
    String finding = what + " measures " + Words.length(value, unit);
    String advice = !small && !large ? finding + ", as asked." : finding + ", " + (small ? tooSmall : tooLarge) + ".";
    checks.add(
        Checks.measured(id, small || large ? Outcome.FAIL : Outcome.PASS, value, unit, limits, rule.source(), advice));
  }

  private void centring() {
    double percent = 100 * crop.fromLeft(head.eyeMidpoint().midpointTo(head.chin())) / crop.frame().width();
    Outcome outcome = new Band(CENTRE_PERCENT, 0.1).outcome(percent);
    String advice =
        outcome == Outcome.FAIL
            ? "The face is not in the middle, and the photo has no room to move it there. Retake with the head centred."
            : "The face is in the middle.";
    checks.add(
        Checks.measured(CheckId.CENTRING, outcome, percent, "%", CENTRE_PERCENT, Standards.FACE_IMAGE, advice));
  }
}
