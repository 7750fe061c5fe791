package app.selfsame.likeness;

/**
 * What a face shows between its finest lines and its broad light and shade, each place by the measure of its surroundings:
 * the luminance less its mean around, over the deviation around. Light, colour and contrast that change slowly over the face
 * leave it as it is.
 */
final class BandPass {
  /** Deviations of the two Gaussians, as shares of the patch's side. */
  private static final double MEAN_SHARE = 0.07;

  private static final double DEVIATION_SHARE = 0.11;

  /** Grey levels: a deviation that rounding to whole levels makes by itself is not enlarged to look like a face. */
  private static final double ROUNDING = 0.5;

  private BandPass() {}

  /**
   * Differences to the surroundings in local deviations; 0 outside the mask.
   *
   * @param luminance grey levels 0..255, {@code side * side} of them
   * @param inside which of them count
   */
  static float[] of(float[] luminance, boolean[] inside, int side) {
    float[] difference = differences(luminance, inside, side);
    float[] square = new float[difference.length];
    for (int i = 0; i < square.length; i++) {
      square[i] = difference[i] * difference[i];
    }
    float[] variance = new MaskedBlur(inside, side, DEVIATION_SHARE * side).of(square);
    float[] values = new float[difference.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (difference[i] / Math.sqrt(Math.max(0, variance[i]) + ROUNDING * ROUNDING));
    }
    return values;
  }

  /** The deviation of the differences to the surroundings, in grey levels. */
  static double contrast(float[] luminance, boolean[] inside, int side) {
    double sum = 0;
    int count = 0;
    float[] difference = differences(luminance, inside, side);
    for (int i = 0; i < difference.length; i++) {
      if (inside[i]) {
        sum += difference[i] * difference[i];
        count++;
      }
    }
    return Math.sqrt(sum / Math.max(1, count));
  }

  private static float[] differences(float[] luminance, boolean[] inside, int side) {
    float[] mean = new MaskedBlur(inside, side, MEAN_SHARE * side).of(luminance);
    float[] difference = new float[luminance.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = inside[i] ? luminance[i] - mean[i] : 0;
    }
    return difference;
  }
}
