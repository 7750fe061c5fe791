package app.selfsame.measure.surround;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;

/**
 * How far one thin straight line that is brighter or darker than what is beside it goes on over person and wall alike,
 * as the folds and scratches of a print do: along the straight line through the picture that does so best, the share
 * that is such a ridge, on the person or on the wall, whichever is less. A ratio, 0..1.
 *
 * <p>Nothing in a room does so: the seams of clothes end at the wall, and door frames, wires and tiles behind the
 * person. Lines are found by voting (Duda and Hart, "Use of the Hough transformation to detect lines and curves in
 * pictures", Comm. ACM 15 (1972)). Own measure. Known failures: folds that cross only the wall or only
 * the person, white ones on a white wall, bent ones, and stripes of clothes before a striped wall.
 */
public final class Folds {
  private Folds() {}

  public static Measurement of(Portrait portrait) {
    RidgeMap map = RidgeMap.of(portrait);
    Fold upright = Fold.longest(map, false, portrait.mask());
    Fold level = Fold.longest(map, true, portrait.mask());
    Fold fold = upright.share() >= level.share() ? upright : level;
    Measurement measured = Measurement.of(MeasureId.FOLDS, fold.share());
    return fold.share() > 0 ? measured.at(fold.where()) : measured;
  }
}
