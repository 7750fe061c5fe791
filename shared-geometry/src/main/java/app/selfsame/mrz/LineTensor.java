package app.selfsame.mrz;

/**
 * What the network of the machine-readable zone is given of one line: how much darker or brighter each place is than what
 * lies around it, in units of how much that varies along the line.
 *
 * <p>A line is sampled cell by cell, one character each and one cell more at each end, its middle in the middle of the
 * picture's height.
 */
public final class LineTensor {
  /** Width of a cell, in px. */
  public static final int CELL_PX = 16;

  /** Height of a line, in px: one and a half cells. */
  public static final int HEIGHT_PX = 24;

  /** Cells of the longest line: 44 characters, and one cell more at each end. */
  public static final int MOST_CELLS = 46;

  /** Width of the tensor, in px. */
  public static final int WIDTH_PX = MOST_CELLS * CELL_PX;

  private static final int BOX_WIDTH_PX = 49;
  private static final int BOX_HEIGHT_PX = 23;
  /** What a scan of nothing varies by, in grey values: so much is never taken for print. */
  private static final double LEAST_DEVIATION = 4;

  private LineTensor() {}

  /**
   * The tensor of a line, row by row. To the right of the line it is 0.
   *
   * @param grey 0..255, row by row, {@value #HEIGHT_PX} rows of {@value #CELL_PX} px a cell; not changed
   * @param cells 1 to {@value #MOST_CELLS}
   */
  public static float[] of(float[] grey, int cells) {
    int width = cells * CELL_PX;
    if (cells < 1 || cells > MOST_CELLS || grey.length != width * HEIGHT_PX) {
      throw new IllegalArgumentException(grey.length + " values for " + cells + " cells");
    }
    double[] sums = rowSums(grey, width);
    double[] column = new double[HEIGHT_PX];
    float[] tensor = new float[WIDTH_PX * HEIGHT_PX];
    double total = 0;
    double squares = 0;
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < HEIGHT_PX; y++) {
        column[y] = sums[y * width + x];
      }
      double sum = 0;
      for (int row = -(BOX_HEIGHT_PX / 2) - 1; row < BOX_HEIGHT_PX / 2; row++) {
        sum += column[clamp(row, HEIGHT_PX)];
      }
      for (int y = 0; y < HEIGHT_PX; y++) {
        sum += column[clamp(y + BOX_HEIGHT_PX / 2, HEIGHT_PX)] - column[clamp(y - BOX_HEIGHT_PX / 2 - 1, HEIGHT_PX)];
        double difference = grey[y * width + x] - sum / (BOX_WIDTH_PX * BOX_HEIGHT_PX);
        tensor[y * WIDTH_PX + x] = (float) difference;
        total += difference;
        squares += difference * difference;
      }
    }
    double mean = total / grey.length;
    double deviation = Math.sqrt(Math.max(0, squares / grey.length - mean * mean));
    float scale = (float) (1 / (deviation + LEAST_DEVIATION));
    for (int i = 0; i < tensor.length; i++) {
      tensor[i] *= scale;
    }
    return tensor;
  }

  /** For each place the sum of its row over the width of the box, edges repeated. */
  private static double[] rowSums(float[] grey, int width) {
    double[] sums = new double[grey.length];
    for (int y = 0; y < HEIGHT_PX; y++) {
      int row = y * width;
      double sum = 0;
      for (int x = -(BOX_WIDTH_PX / 2); x <= BOX_WIDTH_PX / 2; x++) {
        sum += grey[row + clamp(x, width)];
      }
      for (int x = 0; x < width; x++) {
        sums[row + x] = sum;
        sum += grey[row + clamp(x + BOX_WIDTH_PX / 2 + 1, width)] - grey[row + clamp(x - BOX_WIDTH_PX / 2, width)];
      }
    }
    return sums;
  }

  private static int clamp(int at, int length) {
    return at < 0 ? 0 : Math.min(at, length - 1);
  }
}
