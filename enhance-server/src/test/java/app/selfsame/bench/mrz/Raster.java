package app.selfsame.bench.mrz;

import java.util.Arrays;

/** A grid of floats, row by row. Places are those of the middles of its cells, so that 0.5 is the middle of the first. */
final class Raster {
  final int width;
  final int height;
  final float[] values;

  Raster(int width, int height) {
    this(width, height, new float[width * height]);
  }

  Raster(int width, int height, float[] values) {
    this.width = width;
    this.height = height;
    this.values = values;
  }

  /** The value at a place, linear between the cells; 0 outside. */
  float at(double x, double y) {
    int left = (int) Math.floor(x - 0.5);
    int top = (int) Math.floor(y - 0.5);
    float right = (float) (x - 0.5 - left);
    float down = (float) (y - 0.5 - top);
    if (left >= 0 && top >= 0 && left + 1 < width && top + 1 < height) {
      int i = top * width + left;
      float above = values[i] + right * (values[i + 1] - values[i]);
      float below = values[i + width] + right * (values[i + width + 1] - values[i + width]);
      return above + down * (below - above);
    }
    float above = cell(left, top) + right * (cell(left + 1, top) - cell(left, top));
    float below = cell(left, top + 1) + right * (cell(left + 1, top + 1) - cell(left, top + 1));
    return above + down * (below - above);
  }

  private float cell(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? 0 : values[y * width + x];
  }

  /** Each cell becomes the largest (or smallest) of the cells at the given offsets from it. */
  Raster extreme(int[][] offsets, boolean isLargest) {
    Raster made = new Raster(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float value = cell(x, y);
        for (int[] offset : offsets) {
          float other = cell(x + offset[0], y + offset[1]);
          value = isLargest ? Math.max(value, other) : Math.min(value, other);
        }
        made.values[y * width + x] = value;
      }
    }
    return made;
  }

  /** Blurred by a Gaussian, edges repeated. */
  Raster blurred(double sigmaX, double sigmaY) {
    return sigmaX == 0 && sigmaY == 0 ? this : filtered(gaussian(sigmaX), gaussian(sigmaY));
  }

  /** Each cell becomes a symmetric weighted sum of those around it, along rows and along columns; edges are repeated. */
  Raster filtered(float[] alongRows, float[] alongColumns) {
    int radius = alongRows.length / 2;
    float[] padded = new float[width + 2 * radius];
    float[] rows = new float[values.length];
    float[] row = new float[width];
    for (int y = 0; y < height; y++) {
      System.arraycopy(values, y * width, padded, radius, width);
      for (int i = 0; i < radius; i++) {
        padded[i] = values[y * width];
        padded[radius + width + i] = values[(y + 1) * width - 1];
      }
      Arrays.fill(row, 0);
      for (int k = 0; k < radius; k++) {
        float weight = alongRows[k];
        int mirrored = 2 * radius - k;
        for (int x = 0; x < width; x++) {
          row[x] += weight * (padded[x + k] + padded[x + mirrored]);
        }
      }
      for (int x = 0; x < width; x++) {
        row[x] += alongRows[radius] * padded[x + radius];
      }
      System.arraycopy(row, 0, rows, y * width, width);
    }
    Raster made = new Raster(width, height);
    for (int y = 0; y < height; y++) {
      Arrays.fill(row, 0);
      int reach = alongColumns.length / 2;
      for (int k = 0; k <= reach; k++) {
        int above = Math.max(0, y - reach + k) * width;
        int below = Math.min(height - 1, y + reach - k) * width;
        float weight = k == reach ? alongColumns[k] / 2 : alongColumns[k];
        for (int x = 0; x < width; x++) {
          row[x] += weight * (rows[above + x] + rows[below + x]);
        }
      }
      System.arraycopy(row, 0, made.values, y * width, width);
    }
    return made;
  }

  static float[] gaussian(double sigma) {
    int radius = (int) Math.ceil(2.6 * sigma);
    float[] weights = new float[2 * radius + 1];
    double sum = 0;
    for (int i = -radius; i <= radius; i++) {
      sum += weights[i + radius] = (float) (sigma == 0 ? 1 : Math.exp(-i * i / (2 * sigma * sigma)));
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= (float) sum;
    }
    return weights;
  }

  /**
   * A part of it at another size, each axis by itself, cubic or linear between the cells; what is shrunk is blurred first.
   * Beyond the edges the outermost cells are repeated.
   *
   * @param left where the part begins, in cells of this one
   * @param stepX cells of this one for each cell of the new one
   */
  Raster resampled(double left, double stepX, int newWidth, double top, double stepY, int newHeight, boolean isCubic) {
    Raster smooth = blurred(stepX > 1 ? 0.4 * stepX : 0, stepY > 1 ? 0.4 * stepY : 0);
    float[] wide = new float[newWidth * height];
    float[] weights = new float[4];
    for (int x = 0; x < newWidth; x++) {
      double at = left + (x + 0.5) * stepX - 0.5;
      int first = (int) Math.floor(at) - 1;
      weigh(at - first - 1, isCubic, weights);
      for (int k = 0; k < 4; k++) {
        int from = Math.max(0, Math.min(width - 1, first + k));
        for (int y = 0; y < height; y++) {
          wide[y * newWidth + x] += weights[k] * smooth.values[y * width + from];
        }
      }
    }
    Raster made = new Raster(newWidth, newHeight);
    for (int y = 0; y < newHeight; y++) {
      double at = top + (y + 0.5) * stepY - 0.5;
      int first = (int) Math.floor(at) - 1;
      weigh(at - first - 1, isCubic, weights);
      for (int k = 0; k < 4; k++) {
        int from = Math.max(0, Math.min(height - 1, first + k)) * newWidth;
        for (int x = 0; x < newWidth; x++) {
          made.values[y * newWidth + x] += weights[k] * wide[from + x];
        }
      }
    }
    return made;
  }

  /** Weights of four cells in a row for a place that lies a share of the way from the second to the third. */
  private static void weigh(double t, boolean isCubic, float[] weights) {
    if (!isCubic) {
      weights[0] = 0;
      weights[1] = (float) (1 - t);
      weights[2] = (float) t;
      weights[3] = 0;
      return;
    }
    weights[0] = (float) (t * (-0.5 + t * (1 - 0.5 * t)));
    weights[1] = (float) (1 + t * t * (-2.5 + 1.5 * t));
    weights[2] = (float) (t * (0.5 + t * (2 - 1.5 * t)));
    weights[3] = (float) (t * t * (-0.5 + 0.5 * t));
  }
}
