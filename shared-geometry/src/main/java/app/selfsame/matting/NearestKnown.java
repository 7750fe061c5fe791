package app.selfsame.matting;

/** How far each pixel lies from the nearest one with a label: two passes of chamfer distance 3-4. */
final class NearestKnown {
  private NearestKnown() {}

  /** Distances in pixels, exact to about 4 % (Borgefors, "Distance transformations in digital images", CVGIP 1986). */
  static float[] distancesPx(byte[] labels, int width, int height, byte label) {
    int[] thirds = new int[labels.length];
    int far = 4 * (width + height);
    for (int y = 0, i = 0; y < height; y++) {
      for (int x = 0; x < width; x++, i++) {
        int best = labels[i] == label ? 0 : far;
        if (x > 0) {
          best = Math.min(best, thirds[i - 1] + 3);
        }
        if (y > 0) {
          best = Math.min(best, thirds[i - width] + 3);
          best = x > 0 ? Math.min(best, thirds[i - width - 1] + 4) : best;
          best = x < width - 1 ? Math.min(best, thirds[i - width + 1] + 4) : best;
        }
        thirds[i] = best;
      }
    }
    float[] distances = new float[labels.length];
    for (int y = height - 1, i = labels.length - 1; y >= 0; y--) {
      for (int x = width - 1; x >= 0; x--, i--) {
        int best = thirds[i];
        if (x < width - 1) {
          best = Math.min(best, thirds[i + 1] + 3);
        }
        if (y < height - 1) {
          best = Math.min(best, thirds[i + width] + 3);
          best = x > 0 ? Math.min(best, thirds[i + width - 1] + 4) : best;
          best = x < width - 1 ? Math.min(best, thirds[i + width + 1] + 4) : best;
        }
        thirds[i] = best;
        distances[i] = best / 3f;
      }
    }
    return distances;
  }
}
