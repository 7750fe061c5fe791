package app.selfsame.bench.matting;

import java.util.function.IntToDoubleFunction;

/** Means over squares around each pixel, cut off at the picture's borders. */
final class BoxMean {
  private final int width;
  private final int height;
  private final int radius;

  BoxMean(int width, int height, int radius) {
    this.width = width;
    this.height = height;
    this.radius = radius;
  }

  /** The mean of a value of each pixel over the squares of {@code 2 radius + 1} pixels to a side. */
  double[] of(IntToDoubleFunction value) {
    int stride = width + 1;
    double[] sums = new double[stride * (height + 1)];
    for (int y = 0; y < height; y++) {
      double row = 0;
      for (int x = 0; x < width; x++) {
        row += value.applyAsDouble(y * width + x);
        sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1] + row;
      }
    }
    double[] means = new double[width * height];
    for (int y = 0; y < height; y++) {
      int top = Math.max(0, y - radius) * stride;
      int bottom = Math.min(height, y + radius + 1) * stride;
      for (int x = 0; x < width; x++) {
        int left = Math.max(0, x - radius);
        int right = Math.min(width, x + radius + 1);
        double sum = sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
        means[y * width + x] = sum / ((right - left) * ((bottom - top) / stride));
      }
    }
    return means;
  }
}
