package app.selfsame.measure.detail;

/**
 * What a plane holds between two Gaussians of nearly 1 and of 1.6 pixels, to the plane's own value around: a relative
 * contrast of either sign.
 *
 * @param width in pixels
 * @param height in pixels
 * @param contrast {@code width * height} values, rows from the top
 * @param around the plane after the wider Gaussian
 */
record FineContrast(int width, int height, float[] contrast, float[] around) {
  /**
   * One patch of the plane.
   *
   * @param texture root mean square of its contrast
   * @param edge the steepest slope in it, a share of the plane's value a pixel
   */
  record Patch(double texture, double edge) {}

  /**
   * Of a plane of values above 0.
   *
   * @param dark added to the plane before contrast is taken to it
   */
  static FineContrast of(float[] plane, int width, int height, float dark) {
    float[] fine = binomial(binomial(plane, width, height), width, height);
    float[] around = binomial(binomial(binomial(fine, width, height), width, height), width, height);
    float[] contrast = new float[plane.length];
    for (int i = 0; i < contrast.length; i++) {
      contrast[i] = (fine[i] - around[i]) / (around[i] + dark);
    }
    return new FineContrast(width, height, contrast, around);
  }

  /** A plane after a filter of 1 2 1 in both directions, a Gaussian of variance 1/2; its border stays as it is. */
  private static float[] binomial(float[] plane, int width, int height) {
    float[] rows = plane.clone();
    for (int y = 0; y < height; y++) {
      for (int at = y * width + 1; at < (y + 1) * width - 1; at++) {
        rows[at] = (plane[at - 1] + 2 * plane[at] + plane[at + 1]) / 4;
      }
    }
    float[] both = rows.clone();
    for (int at = width; at < both.length - width; at++) {
      both[at] = (rows[at - width] + 2 * rows[at] + rows[at + width]) / 4;
    }
    return both;
  }

  Patch patch(int left, int top, int side) {
    double squares = 0;
    float steepest = 0;
    float sum = 0;
    for (int y = top; y < top + side; y++) {
      for (int at = y * width + left; at < y * width + left + side; at++) {
        squares += contrast[at] * contrast[at];
        sum += around[at];
        boolean last = at % width == width - 1 || y == height - 1;
        float x = last ? 0 : around[at + 1] - around[at];
        float down = last ? 0 : around[at + width] - around[at];
        steepest = Math.max(steepest, x * x + down * down);
      }
    }
    return new Patch(Math.sqrt(squares / (side * side)), Math.sqrt(steepest) * side * side / Math.max(sum, 1));
  }

  /** The amount of contrast that a share of some pixels exceeds. */
  double exceededBy(double share, boolean[] which, int bins) {
    int[] histogram = new int[bins + 1];
    int count = 0;
    for (int i = 0; i < contrast.length; i++) {
      if (which[i]) {
        histogram[Math.min(bins, (int) (Math.abs(contrast[i]) * bins))]++;
        count++;
      }
    }
    int bin = bins;
    int above = histogram[bins];
    while (above < share * count && bin > 0) {
      above += histogram[--bin];
    }
    return (bin + 0.5) / bins;
  }
}
