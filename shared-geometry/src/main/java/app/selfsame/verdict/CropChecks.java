package app.selfsame.verdict;

import app.selfsame.crop.Crop;
import app.selfsame.crop.CropAdvice;
import app.selfsame.crop.CropSolution;
import app.selfsame.crop.HardlyTight;
import app.selfsame.crop.MeasuredCrown;
import app.selfsame.document.Figures;
import app.selfsame.document.HeadMeasure;
import app.selfsame.document.LengthRule;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.document.Waiver;
import app.selfsame.geometry.PointPx;
import app.selfsame.message.English;
import app.selfsame.portrait.Head;
import java.util.Optional;
import java.util.function.Consumer;

/** Size and place of the head in the document's frame, as the best crop of this photo has them. */
final class CropChecks {
  private static final String NO_CROWN = "The top of the hair cannot be seen: step back and leave space above.";
  /** Half of the last digit that is shown, in mm and in percent: finer than anybody measures. */
  private static final double SHOWN_TO = 0.05;

  private static final String NO_HEAD = "The head could not be told from the background.";

  private final CheckSheet sheet;
  private final PhotoDocument document;
  private final Head head;
  private final CropSolution solution;
  private final Crop crop;
  private final String unit;
  private final boolean asItStands;

  private CropChecks(CheckSheet sheet, Head head, CropSolution solution) {
    this.sheet = sheet;
    this.document = sheet.document();
    this.head = head;
    this.solution = solution;
    this.crop = solution.crop();
    this.unit = crop.frame().unit().symbol();
    this.asItStands = document.handedInAsIs();
  }

  /** Once nothing more can be known, what a document asks and no crop tells is unknown. */
  static void add(CheckSheet sheet) {
    PhotoDocument document = sheet.document();
    if (!sheet.waives(Waiver.HEAD_HEIGHT, CheckId.HEAD_HEIGHT)) {
      document.headHeight().ifPresent(rule -> ruled(sheet, CheckId.HEAD_HEIGHT, rule.source(), CropChecks::headHeight));
    }
    if (!sheet.waives(Waiver.EYE_LINE, CheckId.EYE_LINE)) {
      document.eyeLineFromBottom().ifPresent(
          rule -> ruled(sheet, CheckId.EYE_LINE, rule.source(), CropChecks::eyeLine));
    }
    document.topMargin().ifPresent(rule -> ruled(sheet, CheckId.TOP_MARGIN, rule.source(), CropChecks::topMargin));
    document.frameSource().ifPresent(source -> ruled(sheet, CheckId.FRAMING, source, CropChecks::framing));
    if (document.frame().isPresent()) {
      ruled(sheet, CheckId.CENTRING, StandardLimits.CENTRING.source(), CropChecks::centring);
    }
  }

  private static void ruled(CheckSheet sheet, CheckId id, Source source, Consumer<CropChecks> check) {
    PhotoFacts facts = sheet.facts();
    boolean measurable = facts.hairMeasured() || sheet.document().headMeasure() != HeadMeasure.CROWN_WITH_HAIR;
    if (measurable && facts.head().isPresent() && facts.crop().isPresent()) {
      check.accept(new CropChecks(sheet, facts.head().get(), facts.crop().get()));
    } else if (facts.complete()) {
      sheet.add(Checks.unknown(id, "", source, NO_HEAD));
    }
  }

  private void framing() {
    double largest = 0;
    for (CropSolution.Missing missing : solution.missing()) {
      largest = Math.max(largest, missing.units());
    }
    double headCut = solution.headCutUnits(head);
    double hairCut = solution.hairCutUnits(head);
    boolean hardlyTight = HardlyTight.isHair(largest, crop.frame());
    Outcome outcome = Outcome.WARN;
    String advice;
    if (!solution.withinPhoto() && !hardlyTight) {
      outcome = Outcome.FAIL;
      advice = asItStands ? wrongShape() : English.say(CropAdvice.of(document, head, solution));
    } else if (headCut > 0) {
      outcome = Outcome.FAIL;
      largest = headCut;
      advice = "The photo cuts off part of the head. Step back and leave space above the hair and below the chin.";
    } else if (head.hairLeavesPhoto()) {
      advice = "The photo ends at the top of the head, or cuts it off. Step back and leave space above the hair.";
    } else if (hairCut > 0) {
      advice =
          "The top of the hair does not fit into the document's picture: " + Words.length(hairCut, unit)
              + " of it are cut off. Step back and leave more space on all sides. Where that does not help, the "
              + "authority's limits have no room for it: wear it flatter if you can.";
    } else if (!solution.withinPhoto()) {
      advice =
          "The photo is hardly too tight: it lacks " + Words.length(largest, unit)
              + ", less than anybody measures. Step back a little if you retake it.";
    } else {
      outcome = Outcome.PASS;
      advice = "The photo shows all that the document's picture needs.";
    }
    sheet.add(
        Checks.measured(
            CheckId.FRAMING,
            outcome,
            outcome == Outcome.FAIL ? largest : Math.max(largest, hairCut),
            unit,
            Limits.atMost(0),
            document.frameSource().orElse(document.mainSource()),
            advice));
  }

  private String wrongShape() {
    return "The authority takes the photo uncropped, but its shape is not "
        + Figures.tenth(crop.frame().width()) + " x " + Figures.tenth(crop.frame().height()) + " " + unit
        + ". Have it taken in that shape.";
  }

  private Optional<PointPx> crown() {
    return MeasuredCrown.of(document, head);
  }

  private void headHeight() {
    length(
        CheckId.HEAD_HEIGHT,
        CropSolution.Rule.HEAD_HEIGHT,
        document.headHeight().orElseThrow(),
        crown().map(crown -> crop.fromTop(head.chin()) - crop.fromTop(crown)),
        "The head",
        "too small: come closer to the camera",
        "too large: step back from the camera");
  }

  private void eyeLine() {
    length(
        CheckId.EYE_LINE,
        CropSolution.Rule.EYE_LINE,
        document.eyeLineFromBottom().orElseThrow(),
        Optional.of(crop.frame().height() - crop.fromTop(head.eyeMidpoint())),
        "The eye line above the lower edge",
        "too low: leave more of the chest and less space above the head in the photo",
        "too high: leave more space above the head in the photo");
  }

  private void topMargin() {
    length(
        CheckId.TOP_MARGIN,
        CropSolution.Rule.TOP_MARGIN,
        document.topMargin().orElseThrow(),
        crown().map(crop::fromTop),
        "The space above the head",
        "too small: leave more space above the head in the photo",
        "too large: leave less space above the head in the photo");
  }

  private void length(
      CheckId id,
      CropSolution.Rule limit,
      LengthRule rule,
      Optional<Double> measured,
      String what,
      String tooSmall,
      String tooLarge) {
    if (measured.filter(Double::isFinite).isEmpty()) {
      sheet.add(
          Checks.unknown(
              id, unit, rule.source(), NO_CROWN));
      return;
    }
    // Shown to a tenth, a length this near to an authority's limit is the limit.
    double value = rule.limits().snapped(measured.get(), SHOWN_TO);
    boolean small = value < rule.limits().min();
    boolean large = value > rule.limits().max();
    String finding = what + " measures " + Words.length(value, unit);
    String advice = finding + ", as asked.";
    Outcome outcome = Outcome.PASS;
    if (small || large) {
      // Where cropping is allowed the size can be chosen freely: a limit is missed only because others forbid it.
      Optional<String> contradiction =
          asItStands ? Optional.empty() : CropAdvice.ofUnmet(document, head, solution, limit).map(English::say);
      double missedBy = small ? rule.limits().min() - value : value - rule.limits().max();
      boolean hair = !asItStands && contradiction.isEmpty() && HardlyTight.isHair(missedBy, crop.frame());
      outcome = hair ? Outcome.WARN : Outcome.FAIL;
      advice = hair
          ? finding + ", " + Words.length(missedBy, unit) + (small ? " less" : " more") + " than allowed, less than "
              + "anybody measures: the photo is hardly too tight. Step back a little if you can retake it."
          : contradiction.orElse(finding + ", " + (small ? tooSmall : tooLarge) + ".");
    }
    if (outcome == Outcome.FAIL) {
      Optional<String> milder = mayBeMet(limit, rule, value);
      outcome = milder.isPresent() ? Outcome.WARN : outcome;
      advice = milder.map(why -> finding + ". " + why).orElse(advice);
    }
    sheet.add(Checks.measured(id, outcome, value, unit, rule.limits(), rule.source(), advice));
  }

  /** Why a length that misses its limits may be right after all: another reading of the rule allows it. */
  private Optional<String> mayBeMet(CropSolution.Rule limit, LengthRule rule, double value) {
    Optional<LengthRule.Disagreement> sources = rule.disagreement();
    if (sources.isPresent() && sources.get().allows(value)) {
      return Optional.of(Contradiction.of(rule, sources.get(), unit));
    }
    Optional<PointPx> hair =
        limit == CropSolution.Rule.EYE_LINE || document.headMeasure() != HeadMeasure.UNDEFINED
            ? Optional.empty()
            : head.crownWithHair();
    boolean meets =
        hair.map(top -> limit == CropSolution.Rule.HEAD_HEIGHT
                ? crop.fromTop(head.chin()) - crop.fromTop(top)
                : crop.fromTop(top))
            .filter(length -> rule.limits().contains(rule.limits().snapped(length, SHOWN_TO)))
            .isPresent();
    return meets
        ? Optional.of("Measured to the top of the hair it is as asked: the rule does not say where the head ends.")
        : Optional.empty();
  }

  private void centring() {
    double percent =
        StandardLimits.CENTRING.allowed().snapped(
            100 * crop.fromLeft(head.faceCentre()) / crop.frame().width(), SHOWN_TO);
    Outcome outcome = StandardLimits.CENTRING.outcome(percent);
    String advice =
        outcome == Outcome.FAIL
            ? "The face is not in the middle, and the photo has no room to move it there. Retake with the head centred."
            : "The face is in the middle.";
    if (outcome == Outcome.FAIL && !asItStands && HardlyTight.isHair(offCentreUnits(percent), crop.frame())) {
      outcome = Outcome.WARN;
      advice = "The face is hardly off the middle, and the photo has no room to move it there. Leave more space on "
          + "both sides if you can retake it.";
    }
    sheet.add(
        Checks.measured(
            CheckId.CENTRING,
            outcome,
            percent,
            "%",
            StandardLimits.CENTRING.allowed(),
            StandardLimits.CENTRING.source(),
            advice));
  }

  /** How far the face lies beyond the nearer end of what counts as the middle. */
  private double offCentreUnits(double percent) {
    Limits middle = StandardLimits.CENTRING.allowed();
    return Math.max(middle.min() - percent, percent - middle.max()) / 100 * crop.frame().width();
  }
}
