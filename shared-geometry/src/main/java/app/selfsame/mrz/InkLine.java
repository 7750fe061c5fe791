package app.selfsame.mrz;

import java.util.Arrays;

/**
 * A straight line through a patch of print, with the ink's height and ends.
 *
 * @param left end of the ink, in px of the map
 * @param right end of the ink
 * @param slope of the line, down per px along
 * @param offset of the line at x = 0, on the middle of the ink
 * @param heightPx of the ink
 */
record InkLine(double left, double right, double slope, double offset, double heightPx) {
  private static final int PITCH_PX = InkMap.PITCH_PX;
  private static final double LEAST_LENGTH_PX = 11.0 * PITCH_PX;
  private static final double LEAST_HEIGHT_PX = 0.4 * PITCH_PX;
  private static final double STEEPEST = 0.5;
  private static final int FEWEST_PIECES = 6;
  /** Height of what is looked at around the line: 2.4 characters, an odd number. */
  private static final int STRIP_PX = 19;

  /** The line through one of the patches; null when it has none. */
  static InkLine of(InkMap map, Patches patches, int index) {
    int[] box = patches.boxes().get(index);
    int width = box[2] - box[0];
    if (width < LEAST_LENGTH_PX || box[3] - box[1] < LEAST_HEIGHT_PX) {
      return null;
    }
    double[] fit = straight(map, patches, index + 1, box);
    return fit == null || Math.abs(fit[1]) > STEEPEST ? null : measured(map, box[0], width, fit[0], fit[1]);
  }

  /** Offset and slope of the middle of the ink, piece by piece along the patch, what strays left out. */
  private static double[] straight(InkMap map, Patches patches, int label, int[] box) {
    int width = box[2] - box[0];
    int pieces = Math.max(FEWEST_PIECES, (int) (width / (1.5 * PITCH_PX)));
    double[] xs = new double[pieces];
    double[] ys = new double[pieces];
    int count = 0;
    for (int piece = 0; piece < pieces; piece++) {
      int from = box[0] + piece * width / pieces;
      int to = box[0] + (piece + 1) * width / pieces;
      double sum = 0;
      double moment = 0;
      for (int y = box[1]; y < box[3]; y++) {
        for (int x = from; x < to; x++) {
          if (patches.labels()[y * map.width() + x] == label) {
            float ink = map.ink()[y * map.width() + x];
            sum += ink;
            moment += ink * (y + 0.5);
          }
        }
      }
      if (sum > 0) {
        xs[count] = (from + to) / 2.0;
        ys[count++] = moment / sum;
      }
    }
    return count < FEWEST_PIECES ? null : robust(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count));
  }

  private static double[] robust(double[] xs, double[] ys) {
    boolean[] isKept = new boolean[xs.length];
    Arrays.fill(isKept, true);
    double[] fit = null;
    for (int round = 0; round < 4; round++) {
      fit = leastSquares(xs, ys, isKept);
      double[] residuals = new double[xs.length];
      double[] kept = new double[xs.length];
      int count = 0;
      for (int i = 0; i < xs.length; i++) {
        residuals[i] = Math.abs(ys[i] - fit[0] - fit[1] * xs[i]);
        if (isKept[i]) {
          kept[count++] = residuals[i];
        }
      }
      Arrays.sort(kept, 0, count);
      double most = Math.max(0.25 * PITCH_PX, 1.5 * kept[count / 2]);
      int left = 0;
      for (int i = 0; i < xs.length; i++) {
        isKept[i] = residuals[i] < most;
        left += isKept[i] ? 1 : 0;
      }
      if (left < FEWEST_PIECES - 1) {
        return null;
      }
    }
    return fit;
  }

  private static double[] leastSquares(double[] xs, double[] ys, boolean[] isKept) {
    double n = 0;
    double sumX = 0;
    double sumY = 0;
    for (int i = 0; i < xs.length; i++) {
      if (isKept[i]) {
        n++;
        sumX += xs[i];
        sumY += ys[i];
      }
    }
    double meanX = sumX / n;
    double meanY = sumY / n;
    double xx = 0;
    double xy = 0;
    for (int i = 0; i < xs.length; i++) {
      if (isKept[i]) {
        xx += (xs[i] - meanX) * (xs[i] - meanX);
        xy += (xs[i] - meanX) * (ys[i] - meanY);
      }
    }
    double slope = xx == 0 ? 0 : xy / xx;
    return new double[] {meanY - slope * meanX, slope};
  }

  /** Straightens the surroundings of the line, and looks where in them the ink begins and ends. */
  private static InkLine measured(InkMap map, int left, int width, double offset, double slope) {
    float[] strip = new float[STRIP_PX * width];
    float[] profile = new float[STRIP_PX];
    for (int row = 0; row < STRIP_PX; row++) {
      float sum = 0;
      for (int x = 0; x < width; x++) {
        double y = offset + slope * (left + x + 0.5) + row - STRIP_PX / 2 - 0.5;
        float ink = ink(map, left + x, y);
        strip[row * width + x] = ink;
        sum += ink;
      }
      profile[row] = sum / width;
    }
    int middle = STRIP_PX / 2;
    int around = (int) (0.4 * PITCH_PX);
    float strongest = 0;
    for (int row = middle - around; row <= middle + around; row++) {
      strongest = Math.max(strongest, profile[row]);
    }
    float[] sorted = profile.clone();
    Arrays.sort(sorted);
    double level = 0.35 * strongest + 0.65 * sorted[STRIP_PX / 10];
    int top = middle;
    while (top > 0 && profile[top - 1] > level) {
      top--;
    }
    int bottom = middle;
    while (bottom < STRIP_PX - 1 && profile[bottom + 1] > level) {
      bottom++;
    }
    int[] ends = ends(strip, width, top, bottom);
    if (ends == null || ends[1] - ends[0] < LEAST_LENGTH_PX) {
      return null;
    }
    return new InkLine(
        left + ends[0], left + ends[1] + 1, slope, offset + (top + bottom) / 2.0 - middle, bottom - top + 1);
  }

  /** First and last column of the longest run of ink without a gap of more than 1.6 characters; null when there is none. */
  private static int[] ends(float[] strip, int width, int top, int bottom) {
    float[] columns = new float[width];
    for (int row = top; row <= bottom; row++) {
      for (int x = 0; x < width; x++) {
        columns[x] += strip[row * width + x];
      }
    }
    columns = RowFilters.mean(columns, width, 1, 3, 1);
    float[] sorted = columns.clone();
    Arrays.sort(sorted);
    float level = 0.3f * sorted[width * 3 / 4];
    int[] best = null;
    int from = -1;
    int last = -1;
    for (int x = 0; x < width; x++) {
      if (columns[x] > level) {
        if (from < 0 || x - last > 1.6 * PITCH_PX) {
          from = x;
        }
        last = x;
        if (best == null || last - from > best[1] - best[0]) {
          best = new int[] {from, last};
        }
      }
    }
    return best;
  }

  private static float ink(InkMap map, int x, double y) {
    double v = y < 0 ? 0 : Math.min(y, map.height() - 1);
    int upper = (int) v;
    int lower = Math.min(upper + 1, map.height() - 1);
    float share = (float) (v - upper);
    return map.ink()[upper * map.width() + x] * (1 - share) + map.ink()[lower * map.width() + x] * share;
  }

  double middleAt(double x) {
    return offset + slope * x;
  }
}
