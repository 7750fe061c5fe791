package app.selfsame.bench.matting;

import java.util.Arrays;

/** Distances to marked pixels by the 3-4 chamfer (Borgefors 1986): within 6 % of the straight line. */
final class Distances {
  private static final float ACROSS = 4 / 3f;

  private Distances() {}

  /** The distance of each pixel to the nearest marked one, in pixels; infinite when none is marked. */
  static float[] to(boolean[] marked, int width) {
    float[] distances = new float[marked.length];
    Arrays.fill(distances, Float.POSITIVE_INFINITY);
    for (int i = 0; i < marked.length; i++) {
      distances[i] = marked[i] ? 0 : distances[i];
    }
    for (int i = 0; i < marked.length; i++) {
      relax(distances, i, width, -1);
    }
    for (int i = marked.length - 1; i >= 0; i--) {
      relax(distances, i, width, 1);
    }
    return distances;
  }

  private static void relax(float[] distances, int at, int width, int step) {
    int x = at % width;
    boolean first = step < 0 ? x == 0 : x == width - 1;
    boolean last = step < 0 ? x == width - 1 : x == 0;
    int row = at + step * width;
    boolean hasRow = row >= 0 && row < distances.length;
    float least = distances[at];
    if (!first) {
      least = Math.min(least, distances[at + step] + 1);
    }
    if (hasRow) {
      least = Math.min(least, distances[row] + 1);
      least = first ? least : Math.min(least, distances[row + step] + ACROSS);
      least = last ? least : Math.min(least, distances[row - step] + ACROSS);
    }
    distances[at] = least;
  }
}
