package app.selfsame.face;

/**
 * Where a region of the mesh lies in the feature map, as the affine map from the region's 16 x 16 cells to the 48 x 48
 * cells of the map: x' = xx x + xy y + x0, y' = yx x + yy y + y0.
 *
 * <p>Together with {@link #sampleFeatures} and {@link #toCrop} this stands in for the custom operations
 * {@code Landmarks2TransformMatrix}, {@code TransformTensorBilinear} and {@code TransformLandmarks} (version 2) of the
 * MediaPipe model, whose definitions are in {@code mediapipe/util/tflite/operations}.
 */
record RegionTransform(double xx, double xy, double x0, double yx, double yy, double y0) {
  private static final int REGION_CELLS = 16;
  private static final int MAP_CELLS = 48;
  private static final int CHANNELS = 32;
  /** The crop has 192 pixels where the feature map has 48 cells. */
  private static final double PX_PER_CELL = 4;

  private static final double MARGIN = 1.5;

  /**
   * The region around its points, turned level, half as large again.
   *
   * @param mesh 468 x (x, y, z) in crop pixels
   */
  static RegionTransform around(MeshRegion region, float[] mesh) {
    double dx = mesh[3 * region.levelTo()] - mesh[3 * region.levelFrom()];
    double dy = mesh[3 * region.levelTo() + 1] - mesh[3 * region.levelFrom() + 1];
    double length = Math.sqrt(dx * dx + dy * dy);
    double cos = dx / length;
    double sin = -dy / length;
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int index : region.points()) {
      double px = mesh[3 * index] / PX_PER_CELL;
      double py = mesh[3 * index + 1] / PX_PER_CELL;
      double x = px * cos - py * sin;
      double y = px * sin + py * cos;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    double middleX = (left + right) / 2;
    double middleY = (top + bottom) / 2;
    double centreX = middleX * cos + middleY * sin;
    double centreY = -middleX * sin + middleY * cos;
    double scaleX = MARGIN * (right - left) / REGION_CELLS;
    double scaleY = MARGIN * (bottom - top) / REGION_CELLS;
    double xx = cos * scaleX;
    double xy = sin * scaleY;
    double yx = -sin * scaleX;
    double yy = cos * scaleY;
    double half = REGION_CELLS / 2.0;
    return new RegionTransform(xx, xy, centreX - half * (xx + xy), yx, yy, centreY - half * (yx + yy));
  }

  /** The features under the region, bilinear, 0 outside the map: 16 x 16 x 32. */
  float[] sampleFeatures(float[] map) {
    float[] features = new float[REGION_CELLS * REGION_CELLS * CHANNELS];
    int last = MAP_CELLS - 1;
    for (int row = 0; row < REGION_CELLS; row++) {
      for (int column = 0; column < REGION_CELLS; column++) {
        double x = xx * (column + 0.5) + xy * (row + 0.5) + x0 - 0.5;
        double y = yx * (column + 0.5) + yy * (row + 0.5) + y0 - 0.5;
        if (x >= 0 && y >= 0 && x <= last && y <= last) {
          interpolate(map, x, y, features, (row * REGION_CELLS + column) * CHANNELS);
        }
      }
    }
    return features;
  }

  private static void interpolate(float[] map, double x, double y, float[] features, int at) {
    int left = Math.min((int) x, MAP_CELLS - 2);
    int top = Math.min((int) y, MAP_CELLS - 2);
    float fx = (float) (x - left);
    float fy = (float) (y - top);
    int upper = (top * MAP_CELLS + left) * CHANNELS;
    int lower = upper + MAP_CELLS * CHANNELS;
    for (int channel = 0; channel < CHANNELS; channel++) {
      float above = map[upper + channel] + fx * (map[upper + CHANNELS + channel] - map[upper + channel]);
      float below = map[lower + channel] + fx * (map[lower + CHANNELS + channel] - map[lower + channel]);
      features[at + channel] = above + fy * (below - above);
    }
  }

  /** Writes a head's points, given as (x, y) pairs, over points of the mesh, in crop pixels; depth stays. */
  void toCrop(float[] points, int[] meshIndexes, float[] mesh) {
    for (int i = 0; i < meshIndexes.length; i++) {
      double x = points[2 * i];
      double y = points[2 * i + 1];
      mesh[3 * meshIndexes[i]] = (float) (xx * x + xy * y + PX_PER_CELL * x0);
      mesh[3 * meshIndexes[i] + 1] = (float) (yx * x + yy * y + PX_PER_CELL * y0);
    }
  }
}
