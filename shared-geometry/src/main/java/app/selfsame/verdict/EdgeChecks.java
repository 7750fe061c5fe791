package app.selfsame.verdict;

import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.document.Source;
import app.selfsame.geometry.ConvexHull;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.MeasureId;
import java.util.List;
import java.util.Optional;

/** Whether the photo, or what is cut from it, is picture up to its edges. */
final class EdgeChecks {
  private static final Sentences BORDER = Sentences.of(CheckId.PICTURE_EDGE);
  private static final Sentences MOSTLY_BORDER = Sentences.because(CheckId.PICTURE_EDGE, "mostly-border").withoutFail();
  private static final Sentences LEFT_OUT = MOSTLY_BORDER.passing(CheckId.PICTURE_EDGE, "left-out");
  private static final CheckMessage CUT_CORNERS = CheckMessage.of(CheckId.PICTURE_EDGE, Outcome.FAIL, "corners");
  private static final Sentences CORNERS =
      new Sentences(CheckMessage.of(CheckId.PICTURE_EDGE, Outcome.PASS, "corners-left-out"), CUT_CORNERS, CUT_CORNERS);
  private static final Sentences PRINT = Sentences.because(CheckId.PICTURE_EDGE, "print");
  private static final Sentences OVERPRINT = Sentences.warning(CheckId.OVERPRINT);
  private static final Sentences DAMAGE = Sentences.warning(CheckId.DAMAGE);

  private static final Sentences BORDER_BY_HAND = Sentences.because(CheckId.PICTURE_EDGE, "by-hand");

  static final Said SAID =
      Said.of(BORDER, MOSTLY_BORDER, LEFT_OUT, CORNERS, PRINT, BORDER_BY_HAND, OVERPRINT, DAMAGE);

  private EdgeChecks() {}

  static void add(CheckSheet sheet) {
    edge(sheet);
    overprint(sheet);
    sheet.measured(
        CheckId.DAMAGE, StandardLimits.CREASES.source(), Outcome.WARN, DAMAGE, StandardLimits.CREASES,
        StandardLimits.FOLDS);
  }

  /** What the crop leaves out of letters and signs, nobody sees; seals and watermarks have no such place. */
  private static void overprint(CheckSheet sheet) {
    Source source = StandardLimits.LETTERING.source();
    if (isLetteringLeftOut(sheet)) {
      sheet.measured(
          CheckId.OVERPRINT, source, Outcome.WARN, OVERPRINT, StandardLimits.SEALS, StandardLimits.WATERMARK);
    } else {
      sheet.measured(
          CheckId.OVERPRINT, source, Outcome.WARN, OVERPRINT, StandardLimits.LETTERING, StandardLimits.SEALS,
          StandardLimits.WATERMARK);
    }
  }

  private static boolean isLetteringLeftOut(CheckSheet sheet) {
    List<RegionPx> where = sheet.measures().get(MeasureId.LETTERING).where();
    Optional<OrientedBoxPx> frame = crop(sheet).map(Crop::box);
    return !where.isEmpty() && frame.isPresent() && where.stream().allMatch(at -> frame.get().areaInside(at) == 0);
  }

  /** What is cut from the photo; nothing where it is handed in as it stands. */
  private static Optional<Crop> crop(CheckSheet sheet) {
    return sheet.facts().crop().map(CropSolution::crop).filter(found -> !sheet.document().handedInAsIs());
  }

  private static void edge(CheckSheet sheet) {
    boolean asItStands = sheet.document().handedInAsIs();
    Optional<Crop> crop = crop(sheet);
    if (sheet.objectsTo(StandardLimits.PRINT_EDGES)) {
      boolean within =
          crop.isPresent()
              && crop.get().corners().stream().allMatch(at -> isIn(sheet, MeasureId.PRINT_EDGES, at));
      object(sheet, StandardLimits.PRINT_EDGES, within ? Outcome.WARN : Outcome.FAIL, PRINT);
    } else if (sheet.objectsTo(StandardLimits.ROUND_CORNERS)) {
      boolean cut =
          crop.isEmpty()
              || crop.get().corners().stream().anyMatch(at -> isIn(sheet, MeasureId.ROUND_CORNERS, at));
      object(sheet, StandardLimits.ROUND_CORNERS, cut ? Outcome.FAIL : Outcome.PASS, CORNERS);
    } else if (asItStands) {
      sheet.measured(
          CheckId.PICTURE_EDGE, borderSource(sheet), Outcome.FAIL, BORDER, StandardLimits.PICTURE_BORDER);
    } else if (StandardLimits.PICTURE_BORDER.outcome(borderShownPercent(sheet)) != Outcome.PASS) {
      shown(sheet, borderShownPercent(sheet));
    } else {
      boolean none = sheet.passes(StandardLimits.PICTURE_BORDER);
      Sentences sentences = none ? MOSTLY_BORDER : LEFT_OUT;
      sheet.measured(CheckId.PICTURE_EDGE, sentences, StandardLimits.BORDER_LEFT_OUT);
    }
  }

  /** How much of the frame that a person placed shows what lies around the picture; 0 where nobody placed one. */
  private static double borderShownPercent(CheckSheet sheet) {
    Optional<Crop> placed = sheet.facts().answers().adjustment().crop();
    if (placed.isEmpty()) {
      return 0;
    }
    OrientedBoxPx frame = placed.get().box();
    double around =
        sheet.measures().get(MeasureId.PICTURE_BORDER).where().stream().mapToDouble(frame::areaInside).sum();
    return 100 * around / (frame.width() * frame.height());
  }

  private static void shown(CheckSheet sheet, double percent) {
    StandardLimits limits = StandardLimits.PICTURE_BORDER;
    Outcome outcome = limits.outcome(percent);
    sheet.add(
        Checks.measured(
                CheckId.PICTURE_EDGE, outcome, percent, limits.unit(), limits.allowed(), borderSource(sheet),
                BORDER_BY_HAND.of(outcome))
            .at(sheet.measures().get(MeasureId.PICTURE_BORDER).where()));
  }

  /** Who forbids a border: the authority, where it does so in words. */
  private static Source borderSource(CheckSheet sheet) {
    return sheet.document().noBorder().map(Source::withOwnLimit).orElse(StandardLimits.PICTURE_BORDER.source());
  }

  /** Objects, or no more than so far: the crop may leave out what was found. */
  private static void object(CheckSheet sheet, StandardLimits limits, Outcome worst, Sentences sentences) {
    Source source = sheet.document().noBorder().map(Source::withOwnLimit).orElse(limits.source());
    sheet.measured(CheckId.PICTURE_EDGE, source, worst, sentences, limits);
  }

  /** Whether a point lies where a measure found something. */
  private static boolean isIn(CheckSheet sheet, MeasureId id, PointPx point) {
    return sheet.measures().get(id).where().stream()
        .anyMatch(region -> ConvexHull.contains(ConvexHull.of(region.outline()), point));
  }
}
