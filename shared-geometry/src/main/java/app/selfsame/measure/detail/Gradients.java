package app.selfsame.measure.detail;

import java.util.Arrays;

/**
 * A plane's derivatives at some of its places: central differences of a plane that was smoothed before.
 *
 * @param x steps to the right by one pixel, one a place
 * @param y steps downwards
 * @param mixed how much the step to the right changes with a step downwards
 */
record Gradients(float[] x, float[] y, float[] mixed) {
  private static final int BINS = 1024;

  private static final float[] NONE = {};

  /**
   * Of a plane that is smooth enough.
   *
   * @param places none at the border
   */
  static Gradients of(float[] plane, int width, int[] places) {
    float[] x = new float[places.length];
    float[] y = new float[places.length];
    float[] mixed = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      int at = places[i];
      x[i] = (plane[at + 1] - plane[at - 1]) / 2;
      y[i] = (plane[at + width] - plane[at - width]) / 2;
      mixed[i] =
          (plane[at + width + 1] - plane[at + width - 1] - plane[at - width + 1] + plane[at - width - 1]) / 4;
    }
    return new Gradients(x, y, mixed);
  }

  /** About the magnitude that a share of all exceed, by a histogram. */
  float exceededBy(double share) {
    float most = 0;
    float[] squares = new float[x.length];
    for (int i = 0; i < squares.length; i++) {
      squares[i] = x[i] * x[i] + y[i] * y[i];
      most = Math.max(most, squares[i]);
    }
    int[] histogram = new int[BINS + 1];
    float scale = most == 0 ? 0 : BINS / (float) Math.sqrt(most);
    for (float square : squares) {
      histogram[(int) Math.min(BINS, Math.sqrt(square) * scale)]++;
    }
    int bin = BINS;
    int count = histogram[BINS];
    while (count < share * squares.length && bin > 0) {
      count += histogram[--bin];
    }
    return scale == 0 ? 0 : bin / scale;
  }

  /** Which have at least a magnitude, in order. */
  int[] atLeast(float magnitude) {
    int[] which = new int[x.length];
    int count = 0;
    for (int i = 0; i < x.length; i++) {
      if (x[i] * x[i] + y[i] * y[i] >= magnitude * magnitude) {
        which[count++] = i;
      }
    }
    return Arrays.copyOf(which, count);
  }

  /** Those, and no others; without the mixed derivatives. */
  Gradients only(int[] which) {
    float[] someX = new float[which.length];
    float[] someY = new float[which.length];
    for (int i = 0; i < which.length; i++) {
      someX[i] = x[which[i]];
      someY[i] = y[which[i]];
    }
    return new Gradients(someX, someY, NONE);
  }

  /** A plane after a Gaussian, its border repeated outwards. */
  static float[] smoothed(float[] plane, int width, int height, double sigmaPx) {
    float[] weights = weights(sigmaPx);
    int radius = weights.length - 1;
    float[] rows = new float[plane.length];
    float[] row = new float[width];
    float[] padded = new float[width + 2 * radius];
    for (int y = 0; y < height; y++) {
      System.arraycopy(plane, y * width, padded, radius, width);
      for (int i = 0; i < radius; i++) {
        padded[i] = plane[y * width];
        padded[radius + width + i] = plane[(y + 1) * width - 1];
      }
      for (int x = 0; x < width; x++) {
        row[x] = weights[0] * padded[radius + x];
      }
      for (int i = 1; i <= radius; i++) {
        float weight = weights[i];
        for (int x = 0; x < width; x++) {
          row[x] += weight * (padded[radius + x - i] + padded[radius + x + i]);
        }
      }
      System.arraycopy(row, 0, rows, y * width, width);
    }
    float[] result = new float[plane.length];
    for (int y = 0; y < height; y++) {
      for (int i = -radius; i <= radius; i++) {
        int from = Math.max(0, Math.min(height - 1, y + i)) * width;
        int to = y * width;
        float weight = weights[Math.abs(i)];
        for (int x = 0; x < width; x++) {
          result[to + x] += weight * rows[from + x];
        }
      }
    }
    return result;
  }

  /** A Gaussian's weights from its middle outwards; both sides together come to 1. */
  private static float[] weights(double sigmaPx) {
    float[] weights = new float[(int) Math.ceil(3 * sigmaPx) + 1];
    float sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) Math.exp(-i * i / (2 * sigmaPx * sigmaPx));
      sum += i == 0 ? weights[i] : 2 * weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }
}
