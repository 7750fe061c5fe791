package app.selfsame.mrz;

import java.util.Arrays;

/**
 * Closings and means over rectangles around each pixel, at a cost that hardly depends on their size. At the border the
 * rectangle is cut off.
 */
final class RowFilters {
  private RowFilters() {}

  /** What is left of dark gaps narrower than the rectangle: nothing (closing of the grey values). Both sizes are odd. */
  static float[] closed(float[] values, int width, int height, int acrossPx, int downPx) {
    float[] largest = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      largest[i] = -values[i];
    }
    smallest(largest, width, height, acrossPx, downPx);
    for (int i = 0; i < values.length; i++) {
      largest[i] = -largest[i];
    }
    smallest(largest, width, height, acrossPx, downPx);
    return largest;
  }

  /** Puts the smallest value around each pixel into its place. */
  private static void smallest(float[] values, int width, int height, int acrossPx, int downPx) {
    float[] padded = new float[width + acrossPx - 1];
    float[] next = new float[padded.length];
    for (int y = 0; y < height; y++) {
      smallestOfRow(values, y * width, width, acrossPx, padded, next);
    }
    smallestOfColumns(values, width, height, downPx);
  }

  /**
   * The smallest of windows three times as long with each pass, and of two such windows that overlap in the end: plain loops
   * over neighbours, which compilers know to run several at a time.
   */
  private static void smallestOfRow(float[] values, int from, int width, int size, float[] padded, float[] next) {
    Arrays.fill(padded, Float.POSITIVE_INFINITY);
    System.arraycopy(values, from, padded, size / 2, width);
    float[] shorter = padded;
    float[] longer = next;
    int length = 1;
    while (length < size) {
      length += smaller(shorter, length, size, 1, longer);
      float[] swapped = shorter;
      shorter = longer;
      longer = swapped;
    }
    System.arraycopy(shorter, 0, values, from, width);
  }

  /**
   * Puts the smallest of longer windows in place of that of windows of a length.
   *
   * @param stride between neighbours
   * @return by how many values the windows are longer now, of at most {@code size}
   */
  private static int smaller(float[] from, int length, int size, int stride, float[] to) {
    int step = Math.min(length, size - length) * stride;
    if (3 * length > size) {
      for (int i = 0; i + step < from.length; i++) {
        to[i] = Math.min(from[i], from[i + step]);
      }
      return step / stride;
    }
    for (int i = 0; i + 2 * step < from.length; i++) {
      to[i] = Math.min(from[i], Math.min(from[i + step], from[i + 2 * step]));
    }
    return 2 * length;
  }

  /** The same down the columns, a row at a time, so that memory is read in its order. */
  private static void smallestOfColumns(float[] values, int width, int height, int size) {
    float[] shorter = new float[(height + size - 1) * width];
    float[] longer = new float[shorter.length];
    Arrays.fill(shorter, Float.POSITIVE_INFINITY);
    System.arraycopy(values, 0, shorter, size / 2 * width, width * height);
    int length = 1;
    while (length < size) {
      length += smaller(shorter, length, size, width, longer);
      float[] swapped = shorter;
      shorter = longer;
      longer = swapped;
    }
    System.arraycopy(shorter, 0, values, 0, width * height);
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
      int inside = Math.max(radius, width - radius);
      for (int x = 0; x < radius; x++) {
        sum += x + radius < width ? values[from + x + radius] : 0;
        rows[from + x] = sum / (Math.min(width - 1, x + radius) + 1);
      }
      float share = 1f / (2 * radius + 1);
      for (int at = from + radius; at < from + inside; at++) {
        sum += values[at + radius];
        rows[at] = sum * share;
        sum -= values[at - radius];
      }
      for (int x = inside; x < width; x++) {
        rows[from + x] = sum / (width - x + radius);
        sum -= values[from + x - radius];
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
      float share = 1 / count;
      for (int x = 0; x < width; x++) {
        to[y * width + x] = sums[x] * share;
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
