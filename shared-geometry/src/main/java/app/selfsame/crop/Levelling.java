package app.selfsame.crop;

import java.util.function.DoubleFunction;
import java.util.function.Predicate;

/** How far a tilted photo is turned level: all the way, unless that costs picture or hair that less turning keeps. */
final class Levelling {
  /**
   * Tilt of the eye line that may stay: ISO/IEC 39794-5 accepts 8 degrees of roll, of which two are left to what is
   * measured.
   */
  private static final double MOST_TILT_DEGREES = 6;

  private static final int HALVINGS = 8;

  private final DoubleFunction<CropSolution> solve;
  private final Predicate<CropSolution> fits;

  /**
   * @param solve the best crop at a share of the whole turn, 1 for level eyes
   * @param fits whether a crop lies in the photo, meets the limits and cuts no hair
   */
  Levelling(DoubleFunction<CropSolution> solve, Predicate<CropSolution> fits) {
    this.solve = solve;
    this.fits = fits;
  }

  /** The crop that is turned the furthest and fits; the level one when none does though an accepted tilt stays. */
  CropSolution best(double degrees) {
    CropSolution level = solve.apply(1);
    if (degrees == 0 || fits.test(level)) {
      return level;
    }
    double fitting = Math.max(0, 1 - MOST_TILT_DEGREES / Math.abs(degrees));
    CropSolution best = solve.apply(fitting);
    if (!fits.test(best)) {
      return level;
    }
    double tooFar = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (fitting + tooFar) / 2;
      CropSolution solution = solve.apply(middle);
      if (fits.test(solution)) {
        best = solution;
        fitting = middle;
      } else {
        tooFar = middle;
      }
    }
    return best;
  }
}
