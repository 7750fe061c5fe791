package app.selfsame.verdict;

import app.selfsame.crop.Crop;
import app.selfsame.crop.CropAdvice;
import app.selfsame.crop.CropSolution;
import app.selfsame.crop.HardlyTight;
import app.selfsame.crop.MeasuredCrown;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.HeadMeasure;
import app.selfsame.document.LengthRule;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.document.Waiver;
import app.selfsame.geometry.PointPx;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Parameter;
import app.selfsame.message.RangeMessage;
import app.selfsame.message.Unit;
import app.selfsame.portrait.Head;
import java.util.Optional;
import java.util.function.Consumer;

/** Size and place of the head in the document's frame, as the best crop of this photo has them, or the person's own. */
final class CropChecks {
  /** Half of the last digit that is shown, in mm and in percent: finer than anybody measures. */
  private static final double SHOWN_TO = 0.05;

  private static final Parameter LENGTH = Parameter.quantity("length");
  private static final CheckMessage FITS = framing(Outcome.PASS, "fits");
  private static final CheckMessage HEAD_CUT = framing(Outcome.FAIL, "head-cut");
  private static final CheckMessage WRONG_SHAPE =
      framing(Outcome.FAIL, "shape", Parameter.quantity("width"), Parameter.quantity("height"));
  private static final CheckMessage HAIR_AT_EDGE = framing(Outcome.WARN, "hair-at-edge");
  private static final CheckMessage HAIR_CUT = framing(Outcome.WARN, "hair-cut", LENGTH);
  private static final CheckMessage HARDLY_TIGHT = framing(Outcome.WARN, "hardly-tight", LENGTH);

  private static final CheckMessage BEYOND_PHOTO_BY_HAND = framing(Outcome.FAIL, "by-hand", LENGTH);
  private static final CheckMessage HEAD_CUT_BY_HAND = framing(Outcome.FAIL, "head-cut-by-hand");
  private static final CheckMessage HAIR_CUT_BY_HAND = framing(Outcome.WARN, "hair-cut-by-hand", LENGTH);
  private static final CheckMessage HARDLY_BEYOND_BY_HAND = framing(Outcome.WARN, "by-hand", LENGTH);

  private static final LengthMessages HEAD_HEIGHT = new LengthMessages(CheckId.HEAD_HEIGHT);
  private static final LengthMessages EYE_LINE = new LengthMessages(CheckId.EYE_LINE);
  private static final LengthMessages TOP_MARGIN = new LengthMessages(CheckId.TOP_MARGIN);

  private static final Sentences CENTRED = Sentences.of(CheckId.CENTRING);
  private static final CheckMessage HARDLY_OFF_CENTRE_BY_HAND =
      CheckMessage.of(CheckId.CENTRING, Outcome.WARN, "by-hand");
  private static final CheckMessage OFF_CENTRE_BY_HAND = CheckMessage.of(CheckId.CENTRING, Outcome.FAIL, "by-hand");

  static final Said SAID =
      Said.of(CENTRED)
          .and(FITS, HEAD_CUT, WRONG_SHAPE, HAIR_AT_EDGE, HAIR_CUT, HARDLY_TIGHT)
          .and(BEYOND_PHOTO_BY_HAND, HEAD_CUT_BY_HAND, HAIR_CUT_BY_HAND, HARDLY_BEYOND_BY_HAND)
          .and(HARDLY_OFF_CENTRE_BY_HAND, OFF_CENTRE_BY_HAND)
          .and(HEAD_HEIGHT.said())
          .and(HEAD_HEIGHT.metWithHair())
          .and(EYE_LINE.said())
          .and(TOP_MARGIN.said())
          .and(TOP_MARGIN.metWithHair());

  private final CheckSheet sheet;
  private final PhotoDocument document;
  private final Head head;
  private final CropSolution solution;
  private final Crop crop;
  private final Unit unit;
  private final boolean asItStands;
  private final boolean byHand;

  private CropChecks(CheckSheet sheet, Head head, CropSolution solution) {
    this.sheet = sheet;
    this.document = sheet.document();
    this.head = head;
    this.solution = solution;
    this.crop = solution.crop();
    this.unit = crop.frame().unit() == FrameUnit.MILLIMETRE ? Unit.MILLIMETRE : Unit.PERCENT;
    this.asItStands = document.handedInAsIs();
    this.byHand = sheet.facts().answers().adjustment().crop().isPresent();
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
      sheet.add(Checks.unknown(id, "", source, Message.of(AnyCheckMessage.NO_HEAD)));
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
    Message advice;
    if (!solution.withinPhoto() && !hardlyTight) {
      outcome = Outcome.FAIL;
      advice =
          asItStands
              ? wrongShape()
              : byHand
                  ? BEYOND_PHOTO_BY_HAND.with(length(largest))
                  : Message.sentences(CropAdvice.of(document, head, solution));
    } else if (headCut > 0) {
      outcome = Outcome.FAIL;
      largest = headCut;
      advice = (byHand ? HEAD_CUT_BY_HAND : HEAD_CUT).with();
    } else if (head.hairLeavesPhoto()) {
      advice = HAIR_AT_EDGE.with();
    } else if (hairCut > 0) {
      advice = (byHand ? HAIR_CUT_BY_HAND : HAIR_CUT).with(length(hairCut));
    } else if (!solution.withinPhoto()) {
      advice = (byHand ? HARDLY_BEYOND_BY_HAND : HARDLY_TIGHT).with(length(largest));
    } else {
      outcome = Outcome.PASS;
      advice = FITS.with();
    }
    sheet.add(
        Checks.measured(
            CheckId.FRAMING,
            outcome,
            outcome == Outcome.FAIL ? largest : Math.max(largest, hairCut),
            unit.symbol(),
            Limits.atMost(0),
            document.frameSource().orElse(document.mainSource()),
            advice));
  }

  private Message wrongShape() {
    return WRONG_SHAPE.with(Argument.number(crop.frame().width(), 1), length(crop.frame().height()));
  }

  private static CheckMessage framing(Outcome outcome, String reason, Parameter... parameters) {
    return CheckMessage.of(CheckId.FRAMING, outcome, reason, parameters);
  }

  private Argument length(double units) {
    return Argument.quantity(units, unit);
  }

  private Optional<PointPx> crown() {
    return MeasuredCrown.of(document, head);
  }

  private void headHeight() {
    length(
        HEAD_HEIGHT,
        CropSolution.Rule.HEAD_HEIGHT,
        document.headHeight().orElseThrow(),
        crown().map(crown -> crop.fromTop(head.chin()) - crop.fromTop(crown)));
  }

  private void eyeLine() {
    length(
        EYE_LINE,
        CropSolution.Rule.EYE_LINE,
        document.eyeLineFromBottom().orElseThrow(),
        Optional.of(crop.frame().height() - crop.fromTop(head.eyeMidpoint())));
  }

  private void topMargin() {
    length(
        TOP_MARGIN,
        CropSolution.Rule.TOP_MARGIN,
        document.topMargin().orElseThrow(),
        crown().map(crop::fromTop));
  }

  private void length(LengthMessages messages, CropSolution.Rule limit, LengthRule rule, Optional<Double> measured) {
    if (measured.filter(Double::isFinite).isEmpty()) {
      sheet.add(
          Checks.unknown(messages.id(), unit.symbol(), rule.source(), Message.of(AnyCheckMessage.NO_CROWN)));
      return;
    }
    // Shown to a tenth, a length this near to an authority's limit is the limit.
    double value = rule.limits().snapped(measured.get(), SHOWN_TO);
    boolean small = value < rule.limits().min();
    boolean large = value > rule.limits().max();
    Message advice = messages.met().with(length(value));
    Outcome outcome = Outcome.PASS;
    if (small || large) {
      // Where cropping is allowed the size can be chosen freely: a limit is missed only because others forbid it.
      Optional<Message> contradiction =
          asItStands ? Optional.empty() : CropAdvice.ofUnmet(document, head, solution, limit);
      double missedBy = small ? rule.limits().min() - value : value - rule.limits().max();
      boolean hair = !asItStands && contradiction.isEmpty() && HardlyTight.isHair(missedBy, crop.frame());
      outcome = hair ? Outcome.WARN : Outcome.FAIL;
      if (contradiction.isPresent()) {
        advice = contradiction.get();
      } else if (byHand) {
        advice = messages.missedByHand(outcome, small).with(length(value));
      } else {
        advice = hair
            ? messages.hardlyMissed(small).with(length(value), length(missedBy))
            : messages.missed(small).with(length(value));
      }
    }
    if (outcome == Outcome.FAIL) {
      Optional<Message> milder = mayBeMet(messages, limit, rule, value);
      outcome = milder.isPresent() ? Outcome.WARN : outcome;
      advice = milder.orElse(advice);
    }
    sheet.add(
        Checks.measured(messages.id(), outcome, value, unit.symbol(), rule.limits(), rule.source(), advice));
  }

  /** Why a length that misses its limits may be right after all: another reading of the rule allows it. */
  private Optional<Message> mayBeMet(
      LengthMessages messages, CropSolution.Rule limit, LengthRule rule, double value) {
    Optional<LengthRule.Disagreement> sources = rule.disagreement();
    if (sources.isPresent() && sources.get().allows(value)) {
      Argument whose = Argument.choice(rule.contradictsItself() ? "same" : "other");
      return Optional.of(
          messages
              .sourcesDiffer()
              .with(length(value), range(sources.get().first()), range(sources.get().second()), whose));
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
    return meets ? Optional.of(messages.metWithHair().with(length(value))) : Optional.empty();
  }

  private Argument range(Limits limits) {
    return Argument.message(RangeMessage.of(limits.min(), limits.max(), unit, 1));
  }

  private void centring() {
    double percent =
        StandardLimits.CENTRING.allowed().snapped(
            100 * crop.fromLeft(head.faceCentre()) / crop.frame().width(), SHOWN_TO);
    Outcome outcome = StandardLimits.CENTRING.outcome(percent);
    if (outcome == Outcome.FAIL && !asItStands && HardlyTight.isHair(offCentreUnits(percent), crop.frame())) {
      outcome = Outcome.WARN;
    }
    sheet.add(
        Checks.measured(
            CheckId.CENTRING,
            outcome,
            percent,
            "%",
            StandardLimits.CENTRING.allowed(),
            StandardLimits.CENTRING.source(),
            byHand && outcome != Outcome.PASS
                ? (outcome == Outcome.WARN ? HARDLY_OFF_CENTRE_BY_HAND : OFF_CENTRE_BY_HAND).with()
                : CENTRED.of(outcome)));
  }

  /** How far the face lies beyond the nearer end of what counts as the middle. */
  private double offCentreUnits(double percent) {
    Limits middle = StandardLimits.CENTRING.allowed();
    return Math.max(middle.min() - percent, percent - middle.max()) / 100 * crop.frame().width();
  }
}
