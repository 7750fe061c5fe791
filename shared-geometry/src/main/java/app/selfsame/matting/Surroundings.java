package app.selfsame.matting;

import java.util.Arrays;

/**
 * What the background looks like around each cell: mean and deviation of the cells that are background for certain,
 * within a window about as wide as a face.
 */
final class Surroundings {
  private static final float WINDOW = 0.6f;

  /** Cells nearer to the person than this may show its hair or its shadow's edge. */
  private static final float CLEAR = 0.15f;

  private static final float BACKGROUND_SHARE = 0.05f;

  /** With fewer cells in the window nothing is said. */
  private static final int ENOUGH = 12;

  private final OutlineGrid grid;
  private final PersonShape shape;
  private final double[] sums;
  private final int columns;

  Surroundings(OutlineGrid grid, PersonShape shape) {
    this.grid = grid;
    this.shape = shape;
    columns = grid.width() + 1;
    sums = new double[5 * columns * (grid.height() + 1)];
    for (int y = 0; y < grid.height(); y++) {
      double[] row = new double[5];
      for (int x = 0; x < grid.width(); x++) {
        add(row, y * grid.width() + x);
        int at = 5 * ((y + 1) * columns + x + 1);
        for (int k = 0; k < 5; k++) {
          sums[at + k] = sums[at + k - 5 * columns] + row[k];
        }
      }
    }
  }

  private void add(double[] row, int cell) {
    if (isClear(cell)) {
      double r = grid.colour()[3 * cell];
      double g = grid.colour()[3 * cell + 1];
      double b = grid.colour()[3 * cell + 2];
      row[0]++;
      row[1] += r;
      row[2] += g;
      row[3] += b;
      row[4] += r * r + g * g + b * b;
    }
  }

  private boolean isClear(int cell) {
    return !shape.person()[cell]
        && grid.share()[cell] < BACKGROUND_SHARE
        && shape.outside()[cell] > CLEAR * grid.unit();
  }

  /**
   * Looks around a cell.
   *
   * @param into gets red, green, blue of the mean and the deviation from it in sRGB steps
   * @return whether there is enough background
   */
  boolean around(int cell, float[] into) {
    int reach = Math.max(2, Math.round(WINDOW * grid.unit()));
    int x = cell % grid.width();
    int y = cell / grid.width();
    int left = Math.max(0, x - reach);
    int right = Math.min(grid.width(), x + reach + 1);
    int top = Math.max(0, y - reach);
    int bottom = Math.min(grid.height(), y + reach + 1);
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

  private double sum(int k, int left, int top, int right, int bottom) {
    return sums[5 * (bottom * columns + right) + k]
        - sums[5 * (top * columns + right) + k]
        - sums[5 * (bottom * columns + left) + k]
        + sums[5 * (top * columns + left) + k];
  }

  /** The detail that three quarters of the background's cells stay below. */
  float usualDetail() {
    float[] details = new float[grid.cells()];
    int count = 0;
    for (int cell = 0; cell < details.length; cell++) {
      if (isClear(cell)) {
        details[count++] = grid.detail()[cell];
      }
    }
    Arrays.sort(details, 0, count);
    return count == 0 ? 255 : details[count * 3 / 4];
  }
}
