package app.selfsame.measure;

/** Means over squares in constant time (Crow, "Summed-area tables for texture mapping", 1984). */
public final class SummedArea {
  private final int width;
  private final int height;
  private final double[] sums;

  public SummedArea(float[] values, int width, int height) {
    this.width = width;
    this.height = height;
    this.sums = new double[(width + 1) * (height + 1)];
    for (int y = 0; y < height; y++) {
      double row = 0;
      for (int x = 0; x < width; x++) {
        row += values[y * width + x];
        sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
      }
    }
  }

  /** The mean over the square of side {@code 2 * radius + 1} around a place, cut at the edges. */
  public double mean(int x, int y, int radius) {
    int left = Math.max(0, x - radius);
    int top = Math.max(0, y - radius);
    int right = Math.min(width, x + radius + 1);
    int bottom = Math.min(height, y + radius + 1);
    int stride = width + 1;
    double lower = sums[bottom * stride + right] - sums[bottom * stride + left];
    double upper = sums[top * stride + right] - sums[top * stride + left];
    return (lower - upper) / ((right - left) * (bottom - top));
  }
}
