package app.selfsame.verdict;

import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.geometry.ConvexHull;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import java.util.Optional;

/** Hands in the picture, the person's own or those that hold a child: refused everywhere. */
final class HandChecks {
  private static final Sentences SENTENCES = Sentences.of(CheckId.HANDS);

  private static final CheckMessage LEFT_OUT = CheckMessage.of(CheckId.HANDS, Outcome.PASS, "left-out");

  static final Said SAID = Said.of(SENTENCES).and(LEFT_OUT);

  private HandChecks() {}

  static void add(CheckSheet sheet) {
    if (sheet.passes(StandardLimits.HAND_ON_FACE)
        && sheet.objectsTo(StandardLimits.HANDS)
        && cropLeavesOut(sheet, sheet.measures().get(MeasureId.HANDS))) {
      sheet.add(
          Checks.of(
              CheckId.HANDS, Outcome.PASS, "", StandardLimits.HANDS.source(), LEFT_OUT.with()));
    } else {
      sheet.measured(CheckId.HANDS, SENTENCES, StandardLimits.HAND_ON_FACE, StandardLimits.HANDS);
    }
  }

  private static boolean cropLeavesOut(CheckSheet sheet, Measurement hands) {
    Optional<CropSolution> crop = sheet.facts().crop();
    return crop.isPresent()
        && !sheet.document().handedInAsIs()
        && hands.where().stream().noneMatch(hand -> shows(crop.get().crop(), hand));
  }

  private static boolean shows(Crop crop, RegionPx hand) {
    double width = crop.frame().width();
    double height = crop.frame().height();
    for (PointPx corner : hand.outline()) {
      double x = crop.fromLeft(corner);
      double y = crop.fromTop(corner);
      if (x >= 0 && x <= width && y >= 0 && y <= height) {
        return true;
      }
    }
    return crop.corners().stream().anyMatch(corner -> ConvexHull.contains(hand.outline(), corner));
  }
}
