package app.selfsame.measure.detail;

import java.util.Arrays;

/** What filters that keep edges make of {@link DrawnFeatures}. */
final class SmoothedSkin {
  private static final int WIDTH = DrawnFeatures.WIDTH;
  private static final int HEIGHT = DrawnFeatures.HEIGHT;
  private static final int REACH = 5;

  private SmoothedSkin() {}

  /**
   * The mean of what is near both in place and in lightness, several times.
   *
   * @param deviation of the Gaussian over lightness
   */
  static float[] bilateral(float[] face, double deviation, int times) {
    float[] from = face;
    for (int i = 0; i < times; i++) {
      float[] to = new float[from.length];
      for (int at = 0; at < to.length; at++) {
        to[at] = bilateral(from, at, deviation);
      }
      from = to;
    }
    return from;
  }

  private static float bilateral(float[] from, int at, double deviation) {
    double sum = 0;
    double weights = 0;
    for (int y = Math.max(0, at / WIDTH - REACH); y <= Math.min(HEIGHT - 1, at / WIDTH + REACH); y++) {
      for (int x = Math.max(0, at % WIDTH - REACH); x <= Math.min(WIDTH - 1, at % WIDTH + REACH); x++) {
        double step = (from[y * WIDTH + x] - from[at]) / deviation;
        double weight = Math.exp(-step * step / 2);
        sum += weight * from[y * WIDTH + x];
        weights += weight;
      }
    }
    return (float) (sum / weights);
  }

  /** The median of a square; the border stays as it is. */
  static float[] median(float[] face, int radius) {
    float[] result = face.clone();
    int side = 2 * radius + 1;
    float[] square = new float[side * side];
    for (int y = radius; y < HEIGHT - radius; y++) {
      for (int x = radius; x < WIDTH - radius; x++) {
        for (int row = 0; row < side; row++) {
          System.arraycopy(face, (y - radius + row) * WIDTH + x - radius, square, row * side, side);
        }
        Arrays.sort(square);
        result[y * WIDTH + x] = square[square.length / 2];
      }
    }
    return result;
  }

  /**
   * He, Sun and Tang, "Guided image filtering", ECCV 2010, guided by the face itself.
   *
   * @param deviation in lightness below which a window is smoothed
   */
  static float[] guided(float[] face, double deviation) {
    float[] squares = new float[face.length];
    for (int i = 0; i < face.length; i++) {
      squares[i] = face[i] * face[i];
    }
    float[] mean = mean(face);
    float[] meanSquare = mean(squares);
    float[] slope = new float[face.length];
    float[] base = new float[face.length];
    for (int i = 0; i < face.length; i++) {
      double variance = meanSquare[i] - mean[i] * mean[i];
      slope[i] = (float) (variance / (variance + deviation * deviation));
      base[i] = (1 - slope[i]) * mean[i];
    }
    float[] slopes = mean(slope);
    float[] bases = mean(base);
    float[] result = new float[face.length];
    for (int i = 0; i < face.length; i++) {
      result[i] = slopes[i] * face[i] + bases[i];
    }
    return result;
  }

  private static float[] mean(float[] plane) {
    float[] across = DrawnFeatures.moved(plane, 2 * REACH, 0);
    return DrawnFeatures.moved(across, 2 * REACH, 90);
  }
}
