package app.selfsame.mrz;

/**
 * Smallest, largest and mean values in rectangles around each pixel, at a cost that does not depend on their size. At the
 * border the rectangle is cut off.
 */
final class RowFilters {
  private RowFilters() {}

  /** The largest value around each pixel. Both sizes are odd. */
  static float[] largest(float[] values, int width, int height, int acrossPx, int downPx) {
    return extremes(values, width, height, acrossPx, downPx, 1);
  }

  /** The smallest value around each pixel. Both sizes are odd. */
  static float[] smallest(float[] values, int width, int height, int acrossPx, int downPx) {
    return extremes(values, width, height, acrossPx, downPx, -1);
  }

  /** What is left of dark gaps narrower than the rectangle: nothing (closing of the grey values). */
  static float[] closed(float[] values, int width, int height, int acrossPx, int downPx) {
    return smallest(largest(values, width, height, acrossPx, downPx), width, height, acrossPx, downPx);
  }

  /** What is left of bright spots narrower than the rectangle: nothing (opening of the grey values). */
  static float[] opened(float[] values, int width, int height, int acrossPx, int downPx) {
    return largest(smallest(values, width, height, acrossPx, downPx), width, height, acrossPx, downPx);
  }

  private static float[] extremes(float[] values, int width, int height, int acrossPx, int downPx, int sign) {
    float[] rows = new float[values.length];
    float[] forward = new float[width + 2 * acrossPx];
    float[] backward = new float[width + 2 * acrossPx];
    for (int y = 0; y < height; y++) {
      extremesOfRow(values, y * width, width, acrossPx, sign, forward, backward, rows);
    }
    return extremesOfColumns(rows, width, height, downPx, sign);
  }

  /** Van Herk, "A fast algorithm for local minimum and maximum filters", 1992: three comparisons a pixel. */
  private static void extremesOfRow(
      float[] values, int from, int width, int size, int sign, float[] forward, float[] backward, float[] to) {
    int radius = size / 2;
    int padded = width + 2 * radius;
    for (int i = 0; i < padded; i++) {
      float value = i < radius || i >= radius + width ? Float.NEGATIVE_INFINITY : sign * values[from + i - radius];
      forward[i] = i % size == 0 ? value : Math.max(forward[i - 1], value);
    }
    for (int i = padded - 1; i >= 0; i--) {
      float value = i < radius || i >= radius + width ? Float.NEGATIVE_INFINITY : sign * values[from + i - radius];
      backward[i] = i % size == size - 1 || i == padded - 1 ? value : Math.max(backward[i + 1], value);
    }
    for (int x = 0; x < width; x++) {
      to[from + x] = sign * Math.max(backward[x], forward[x + size - 1]);
    }
  }

  /** The same down the columns, a row at a time, so that memory is read in its order. */
  private static float[] extremesOfColumns(float[] values, int width, int height, int size, int sign) {
    int radius = size / 2;
    int padded = height + 2 * radius;
    float[] forward = new float[padded * width];
    float[] backward = new float[padded * width];
    for (int i = 0; i < padded; i++) {
      accumulate(values, width, height, i, radius, sign, forward, i % size == 0 ? -1 : i - 1);
    }
    for (int i = padded - 1; i >= 0; i--) {
      boolean isFirst = i % size == size - 1 || i == padded - 1;
      accumulate(values, width, height, i, radius, sign, backward, isFirst ? -1 : i + 1);
    }
    float[] to = new float[values.length];
    for (int y = 0; y < height; y++) {
      int upper = y * width;
      int lower = (y + size - 1) * width;
      for (int x = 0; x < width; x++) {
        to[upper + x] = sign * Math.max(backward[upper + x], forward[lower + x]);
      }
    }
    return to;
  }

  private static void accumulate(
      float[] values, int width, int height, int row, int radius, int sign, float[] sums, int before) {
    int at = row * width;
    boolean isOutside = row < radius || row >= radius + height;
    int from = (row - radius) * width;
    for (int x = 0; x < width; x++) {
      float value = isOutside ? Float.NEGATIVE_INFINITY : sign * values[from + x];
      sums[at + x] = before < 0 ? value : Math.max(sums[before * width + x], value);
    }
  }

  /** The mean around each pixel. Both sizes are odd. */
  static float[] mean(float[] values, int width, int height, int acrossPx, int downPx) {
    float[] rows = new float[values.length];
    int radius = Math.min(acrossPx / 2, width - 1);
    for (int y = 0; y < height; y++) {
      int from = y * width;
      float sum = 0;
      for (int x = 0; x < radius; x++) {
        sum += values[from + x];
      }
      for (int x = 0; x < width; x++) {
        if (x + radius < width) {
          sum += values[from + x + radius];
        }
        rows[from + x] = sum / (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1);
        if (x >= radius) {
          sum -= values[from + x - radius];
        }
      }
    }
    return meanOfColumns(rows, width, height, Math.min(downPx / 2, height - 1));
  }

  private static float[] meanOfColumns(float[] values, int width, int height, int radius) {
    float[] to = new float[values.length];
    float[] sums = new float[width];
    for (int y = 0; y < radius; y++) {
      add(values, y * width, 1, sums);
    }
    for (int y = 0; y < height; y++) {
      if (y + radius < height) {
        add(values, (y + radius) * width, 1, sums);
      }
      float count = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1;
      for (int x = 0; x < width; x++) {
        to[y * width + x] = sums[x] / count;
      }
      if (y >= radius) {
        add(values, (y - radius) * width, -1, sums);
      }
    }
    return to;
  }

  private static void add(float[] values, int from, float sign, float[] sums) {
    for (int x = 0; x < sums.length; x++) {
      sums[x] += sign * values[from + x];
    }
  }
}
