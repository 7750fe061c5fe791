package app.selfsame.measure.detail;

import java.util.Arrays;

/**
 * What noise adds to the gradients of a plane at two scales, the second twice the first.
 *
 * <p>It is seen in the mixed second derivative, which vanishes on slopes and on straight edges along the axes, by the
 * median of its squares, which the few places with detail do not move (Donoho and Johnstone, "Ideal spatial adaptation
 * by wavelet shrinkage", Biometrika 1994, do so with the diagonal band of the finest wavelets). Noise that a Gaussian
 * has blurred, as scaling and JPEG do, is told by how much more slowly it fades from scale to scale: white noise of
 * unit variance leaves 1 / (16 pi s^6) of the mixed derivative and 1 / (8 pi s^4) of the gradient at scale s, blurred
 * noise the same with s^2 + g^2 in place of s^2.
 *
 * @param shared mean product of one component of the noise's gradient at both scales
 * @param coarse mean square of one component at the coarser scale
 */
record GradientNoise(double shared, double coarse) {
  /** One place of so many is enough for a median. */
  private static final int STEP = 7;

  /** The median of the squares of normally distributed values of unit variance. */
  private static final double MEDIAN_SQUARE = 0.455;

  /** Coarser grain than this, in squared pixels, is detail. */
  private static final double COARSEST_GRAIN = 9;

  /**
   * Of the same places at both scales.
   *
   * @param fine gradients at a scale of one pixel
   * @param coarse gradients at a scale of two pixels
   */
  static GradientNoise of(Gradients fine, Gradients coarse) {
    double mixedFine = meanSquare(fine.mixed());
    double mixedCoarse = meanSquare(coarse.mixed());
    double ratio = Math.cbrt(mixedFine / Math.max(mixedCoarse, Double.MIN_NORMAL));
    double grain =
        ratio <= 1 ? COARSEST_GRAIN : Math.max(0, Math.min(COARSEST_GRAIN, (4 - ratio) / (ratio - 1)));
    double variance = 2 * (4 + grain) * mixedCoarse;
    double fading = (4 + grain) / (2.5 + grain);
    return new GradientNoise(variance * fading * fading, variance);
  }

  /** The mean square that normally distributed values with the median of these squares have. */
  private static double meanSquare(float[] mixed) {
    float[] squares = new float[mixed.length / STEP];
    for (int i = 0; i < squares.length; i++) {
      squares[i] = mixed[i * STEP] * mixed[i * STEP];
    }
    Arrays.sort(squares);
    return squares.length == 0 ? 0 : squares[squares.length / 2] / MEDIAN_SQUARE;
  }
}
