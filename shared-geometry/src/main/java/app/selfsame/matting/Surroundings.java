package app.selfsame.matting;

/**
 * What the background looks like around each cell of a grid: mean and deviation of the cells that are background for
 * certain, within a window.
 */
final class Surroundings {
  /** With fewer cells in the window nothing is said. */
  private static final int ENOUGH = 12;

  /** A background that deviates more than this from its mean, in sRGB steps, misleads more than it tells. */
  private static final float EVEN = 14;

  private static final int SUMS = 5;

  private final int width;
  private final int height;
  private final int reach;
  private final double[] sums;

  /**
   * Sums up a grid.
   *
   * @param colour sRGB samples, three a cell
   * @param clear whether each cell is background for certain
   * @param reach of the window from its middle, in cells
   */
  Surroundings(int width, int height, float[] colour, boolean[] clear, int reach) {
    this.width = width;
    this.height = height;
    this.reach = reach;
    int stride = SUMS * (width + 1);
    sums = new double[stride * (height + 1)];
    for (int y = 0; y < height; y++) {
      double[] row = new double[SUMS];
      for (int x = 0; x < width; x++) {
        int cell = y * width + x;
        if (clear[cell]) {
          add(row, colour, 3 * cell);
        }
        int at = stride * (y + 1) + SUMS * (x + 1);
        for (int k = 0; k < SUMS; k++) {
          sums[at + k] = sums[at + k - stride] + row[k];
        }
      }
    }
  }

  private static void add(double[] row, float[] colour, int at) {
    row[0]++;
    for (int channel = 0; channel < 3; channel++) {
      double sample = colour[at + channel];
      row[1 + channel] += sample;
      row[4] += sample * sample;
    }
  }

  /**
   * Looks around a cell.
   *
   * @param into gets red, green, blue of the mean and the deviation from it in sRGB steps
   * @return whether there is enough background
   */
  boolean around(int cell, float[] into) {
    int x = cell % width;
    int y = cell / width;
    int left = Math.max(0, x - reach);
    int right = Math.min(width, x + reach + 1);
    int top = Math.max(0, y - reach);
    int bottom = Math.min(height, y + reach + 1);
    double count = sum(0, left, top, right, bottom);
    if (count < ENOUGH) {
      return false;
    }
    double squares = 0;
    for (int channel = 0; channel < 3; channel++) {
      double mean = sum(1 + channel, left, top, right, bottom) / count;
      into[channel] = (float) mean;
      squares += mean * mean;
    }
    into[3] = (float) Math.sqrt(Math.max(0, sum(4, left, top, right, bottom) / count - squares));
    return true;
  }

  /** Looks around a cell as {@link #around} does; whether there is enough background, and it is even. */
  boolean areEven(int cell, float[] into) {
    return around(cell, into) && into[3] < EVEN;
  }

  private double sum(int k, int left, int top, int right, int bottom) {
    int columns = width + 1;
    return sums[SUMS * (bottom * columns + right) + k]
        - sums[SUMS * (top * columns + right) + k]
        - sums[SUMS * (bottom * columns + left) + k]
        + sums[SUMS * (top * columns + left) + k];
  }
}
