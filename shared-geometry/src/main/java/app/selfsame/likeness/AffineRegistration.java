package app.selfsame.likeness;

/**
 * Lays one patch on another by the affine map that makes them correlate best: the forward additive scheme for the enhanced
 * correlation coefficient (Evangelidis and Psarakis, "Parametric image alignment using enhanced correlation coefficient
 * maximization", 2008).
 */
final class AffineRegistration {
  private static final int MOST_STEPS = 60;

  /** A step that gains less is the last one. */
  private static final double LEAST_GAIN = 1e-5;

  private final FacePatch fixed;
  private final FacePatch moving;

  private AffineRegistration(FacePatch fixed, FacePatch moving) {
    this.fixed = fixed;
    this.moving = moving;
  }

  /**
   * A map and how alike two patches are under it.
   *
   * @param similarity -1..1, the normalised correlation where both show the face; -1 where they share too little
   * @param warp the map, as {@link PatchOverlap} takes it: the same for every size of patch
   */
  record Fit(double similarity, double[] warp) {
    /** Where a search begins: nothing moved. */
    static final Fit UNMOVED = new Fit(-1, new double[PatchOverlap.PARAMETERS]);
  }

  /** The best fit found from where another one ended; patches of one size. */
  static Fit fit(FacePatch fixed, FacePatch moving, Fit start) {
    return new AffineRegistration(fixed, moving).climb(start.warp());
  }

  private Fit climb(double[] start) {
    double[] warp = start.clone();
    Fit best = new Fit(-1, start);
    for (int step = 0; step <= MOST_STEPS; step++) {
      PatchOverlap overlap = new PatchOverlap(fixed, moving, warp);
      double before = best.similarity();
      if (overlap.similarity() > before) {
        best = new Fit(overlap.similarity(), warp.clone());
      }
      if (overlap.similarity() < before + LEAST_GAIN || !overlap.addStepTo(warp)) {
        break;
      }
    }
    return best;
  }
}
