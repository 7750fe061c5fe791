package app.selfsame.image;

/**
 * The Lanczos kernel with three lobes, stretched to the size of an output pixel where the picture is reduced, as
 * tables of weights for {@value #PHASES} positions between two source pixels.
 */
final class LanczosKernel {
  static final int PHASES = 64;
  private static final int LOBES = 3;

  private final int taps;
  private final float[] weights;

  /**
   * A kernel.
   *
   * @param sourcePxPerOutputPx how many source pixels an output pixel spans; below 1 when the picture is enlarged
   */
  LanczosKernel(double sourcePxPerOutputPx) {
    double stretch = Math.max(1, sourcePxPerOutputPx);
    this.taps = 2 * (int) Math.ceil(LOBES * stretch);
    this.weights = new float[PHASES * taps];
    for (int phase = 0; phase < PHASES; phase++) {
      fill(phase, stretch);
    }
  }

  private void fill(int phase, double stretch) {
    double sum = 0;
    double[] values = new double[taps];
    for (int tap = 0; tap < taps; tap++) {
      double distance = tap - (taps / 2 - 1) - (phase + 0.5) / PHASES;
      values[tap] = lanczos(distance / stretch);
      sum += values[tap];
    }
    for (int tap = 0; tap < taps; tap++) {
      weights[phase * taps + tap] = (float) (values[tap] / sum);
    }
  }

  private static double lanczos(double x) {
    double distance = Math.abs(x);
    if (distance >= LOBES) {
      return 0;
    }
    if (distance < 1e-9) {
      return 1;
    }
    double angle = Math.PI * distance;
    return LOBES * Math.sin(angle) * Math.sin(angle / LOBES) / (angle * angle);
  }

  int taps() {
    return taps;
  }

  /** Where the weights for a position begin in {@link #weights()}. */
  int offsetFor(double position) {
    // A little less than 0 is, in floating point, a whole pixel right of the pixel before.
    return Math.min(PHASES - 1, (int) ((position - Floor.of(position)) * PHASES)) * taps;
  }

  /** The source pixel of the first tap for a position, counted in pixel centres. */
  int firstTap(double position) {
    return Floor.of(position) - (taps / 2 - 1);
  }

  float[] weights() {
    return weights;
  }
}
