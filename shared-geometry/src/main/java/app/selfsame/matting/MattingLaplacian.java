package app.selfsame.matting;

import java.util.Arrays;

/**
 * The matting Laplacian of the unknown pixels: how much an alpha departs from being a linear function of colour in each
 * window of 3 x 3 (A. Levin, D. Lischinski, Y. Weiss, "A Closed-Form Solution to Natural Image Matting", IEEE PAMI
 * 30(2), 2008, equation 12).
 *
 * <p>A row holds the 25 coefficients of the pixels up to two away, in rows from the upper left.
 */
final class MattingLaplacian {
  private static final int SIDE = 2 * MattingNodes.REACH + 1;
  private static final int ROW = SIDE * SIDE;
  private static final int WINDOW = 9;

  private final MattingLevel level;
  private final MattingNodes nodes;
  private final float epsilon;
  private final int[] rowOf;
  private final float[] coefficients;
  private final int[] lines;

  private final double[] difference = new double[3 * WINDOW];
  private final float[] whitened = new float[3 * WINDOW];

  private MattingLaplacian(MattingLevel level, MattingNodes nodes, float epsilon) {
    this.level = level;
    this.nodes = nodes;
    this.epsilon = epsilon;
    int count = level.unknown().length;
    coefficients = new float[ROW * count];
    lines = new int[SIDE * count];
    rowOf = new int[nodes.count()];
  }

  /**
   * Builds the rows of all unknown pixels.
   *
   * @param epsilon how much colours may scatter within a window without telling anything, on a scale of 0..1, squared
   */
  static MattingLaplacian of(MattingLevel level, MattingNodes nodes, float epsilon) {
    MattingLaplacian laplacian = new MattingLaplacian(level, nodes, epsilon);
    laplacian.layLines();
    laplacian.addWindows();
    return laplacian;
  }

  private void layLines() {
    int width = level.width();
    int[] unknown = level.unknown();
    Arrays.fill(rowOf, -1);
    for (int row = 0; row < unknown.length; row++) {
      int pixel = unknown[row];
      int own = nodes.at(pixel);
      rowOf[own] = row;
      int y = pixel / width;
      for (int dy = -MattingNodes.REACH; dy <= MattingNodes.REACH; dy++) {
        boolean inside = y + dy >= 0 && y + dy < level.height();
        // Outside the picture every coefficient is nought; any node serves.
        lines[SIDE * row + dy + MattingNodes.REACH] = inside ? nodes.at(pixel + dy * width) : own;
      }
    }
  }

  private void addWindows() {
    int width = level.width();
    byte[] labels = level.labels();
    for (int node = 0; node < nodes.count(); node++) {
      int pixel = nodes.pixel(node);
      int x = pixel % width;
      int y = pixel / width;
      if (x > 0 && x < width - 1 && y > 0 && y < level.height() - 1 && anyUnknown(labels, pixel, width)) {
        addWindow(pixel);
      }
    }
  }

  private static boolean anyUnknown(byte[] labels, int pixel, int width) {
    for (int line = pixel - width; line <= pixel + width; line += width) {
      if (labels[line - 1] == Trimap.UNKNOWN || labels[line] == Trimap.UNKNOWN || labels[line + 1] == Trimap.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  private void addWindow(int pixel) {
    int width = level.width();
    measure(pixel, width);
    for (int y = 0, i = 0; y < 3; y++) {
      for (int x = 0; x < 3; x++, i++) {
        int node = nodes.at(pixel + (y - 1) * width + x - 1);
        int row = node < 0 ? -1 : rowOf[node];
        if (row >= 0) {
          // The window's first pixel among the 25 around pixel i.
          addRow(row, 3 * i, ROW * row + (2 - y) * SIDE + 2 - x);
        }
      }
    }
  }

  private void addRow(int row, int own, int start) {
    float[] apart = whitened;
    float[] into = coefficients;
    float first = apart[own];
    float second = apart[own + 1];
    float third = apart[own + 2];
    for (int to = start, at = 0; at < 3 * WINDOW; to += SIDE) {
      for (int x = 0; x < 3; x++, at += 3) {
        float like = 1 + first * apart[at] + second * apart[at + 1] + third * apart[at + 2];
        into[to + x] -= like / WINDOW;
      }
    }
    into[ROW * row + ROW / 2] += 1;
  }

  /**
   * Each pixel's difference from the window's mean, divided by the Cholesky factor of the covariance: products of two
   * are those with its inverse between them. In double, and never the inverse itself: of greys, or of colours along one
   * line, epsilon alone keeps the covariance from being singular.
   */
  private void measure(int pixel, int width) {
    int[] pixels = level.picture().pixels();
    double meanR = 0;
    double meanG = 0;
    double meanB = 0;
    for (int i = 0, at = 0; i < WINDOW; i++, at += 3) {
      int colour = pixels[pixel + (i / 3 - 1) * width + i % 3 - 1];
      difference[at] = (colour & 0xff) / 255.0;
      difference[at + 1] = (colour >>> 8 & 0xff) / 255.0;
      difference[at + 2] = (colour >>> 16 & 0xff) / 255.0;
      meanR += difference[at] / WINDOW;
      meanG += difference[at + 1] / WINDOW;
      meanB += difference[at + 2] / WINDOW;
    }
    double rr = epsilon / WINDOW;
    double gg = rr;
    double bb = rr;
    double rg = 0;
    double rb = 0;
    double gb = 0;
    for (int at = 0; at < 3 * WINDOW; at += 3) {
      double r = difference[at] -= meanR;
      double g = difference[at + 1] -= meanG;
      double b = difference[at + 2] -= meanB;
      rr += r * r / WINDOW;
      gg += g * g / WINDOW;
      bb += b * b / WINDOW;
      rg += r * g / WINDOW;
      rb += r * b / WINDOW;
      gb += g * b / WINDOW;
    }
    double l11 = Math.sqrt(rr);
    double l21 = rg / l11;
    double l31 = rb / l11;
    double l22 = Math.sqrt(gg - l21 * l21);
    double l32 = (gb - l31 * l21) / l22;
    double l33 = Math.sqrt(bb - l31 * l31 - l32 * l32);
    for (int at = 0; at < 3 * WINDOW; at += 3) {
      double first = difference[at] / l11;
      double second = (difference[at + 1] - l21 * first) / l22;
      whitened[at] = (float) first;
      whitened[at + 1] = (float) second;
      whitened[at + 2] = (float) ((difference[at + 2] - l31 * first - l32 * second) / l33);
    }
  }

  int rows() {
    return level.unknown().length;
  }

  /** The coefficient of a row's own pixel. */
  float diagonal(int row) {
    return coefficients[ROW * row + ROW / 2];
  }

  /**
   * All rows times a vector.
   *
   * @param padded one value a node, with {@code REACH} further ones before and behind
   * @param into gets one value a row
   */
  void times(float[] padded, float[] into) {
    float[] c = coefficients;
    int[] nodeOf = lines;
    for (int row = 0, at = 0, line = 0; row < into.length; row++) {
      float sum = 0;
      for (int end = line + SIDE; line < end; line++, at += SIDE) {
        int node = nodeOf[line];
        sum +=
            c[at] * padded[node]
                + c[at + 1] * padded[node + 1]
                + c[at + 2] * padded[node + 2]
                + c[at + 3] * padded[node + 3]
                + c[at + 4] * padded[node + 4];
      }
      into[row] = sum;
    }
  }
}
