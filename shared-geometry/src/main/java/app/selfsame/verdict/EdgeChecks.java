package app.selfsame.verdict;

import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.document.Source;
import app.selfsame.geometry.ConvexHull;
import app.selfsame.geometry.PointPx;
import app.selfsame.measure.MeasureId;
import java.util.Optional;

/** Whether the photo, or what is cut from it, is picture up to its edges. */
final class EdgeChecks {
  private static final String WHOLE = "The picture reaches the photo's edges.";

  private static final Sentences BORDER =
      new Sentences(
          WHOLE,
          "There is a thin border at the picture's edge. Use the original from the camera, without any border.",
          "The picture has a border. Use the original from the camera, without bars, frames or parts of a screen.");

  private static final Sentences LEFT_OUT =
      new Sentences(
          "The border around the picture counts as outside the photo, and is left out.",
          "More than half of this file is border: it may be a screenshot or a scan. Use the original from the camera.",
          "");

  private static final Sentences CORNERS =
      new Sentences(
          "The picture's rounded corners are left out.",
          "The picture's corners are slightly rounded. Use the original from the camera.",
          "The picture's corners are rounded off. Use the original from the camera.");

  private static final Sentences PRINT =
      new Sentences(
          WHOLE,
          "This seems to be a scan of a print. Use the original from the camera.",
          "This seems to be a scan of a print: the photo ends inside the picture. Use the original from the camera.");

  private static final Sentences OVERPRINT =
      new Sentences(
          "Nothing was written over the picture.",
          "Letters, a date, a seal or a watermark seem to lie over the picture. Use the original from the camera.",
          "");

  private static final Sentences DAMAGE =
      new Sentences(
          "No crease or scratch runs across the picture.",
          "The picture looks damaged: a crease or a scratch runs across it. Use an undamaged original.",
          "");

  private EdgeChecks() {}

  static void add(CheckSheet sheet) {
    edge(sheet);
    sheet.measured(
        CheckId.OVERPRINT, StandardLimits.LETTERING.source(), Outcome.WARN, OVERPRINT, StandardLimits.LETTERING,
        StandardLimits.SEALS, StandardLimits.WATERMARK);
    sheet.measured(
        CheckId.DAMAGE, StandardLimits.CREASES.source(), Outcome.WARN, DAMAGE, StandardLimits.CREASES,
        StandardLimits.FOLDS);
  }

  private static void edge(CheckSheet sheet) {
    boolean asItStands = sheet.document().handedInAsIs();
    Optional<Crop> crop = sheet.facts().crop().map(CropSolution::crop).filter(found -> !asItStands);
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
    } else {
      boolean none = sheet.passes(StandardLimits.PICTURE_BORDER);
      Sentences sentences = none ? new Sentences(WHOLE, LEFT_OUT.warn(), "") : LEFT_OUT;
      sheet.measured(CheckId.PICTURE_EDGE, sentences, StandardLimits.BORDER_LEFT_OUT);
    }
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
