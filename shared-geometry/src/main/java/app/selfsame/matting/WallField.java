package app.selfsame.matting;

/**
 * Values that are known in some cells of a grid, carried on into the others: each cell without one takes the mean of
 * the nearest coarser cells that have one (push and pull: S. Gortler et al., "The Lumigraph", SIGGRAPH 1996).
 */
final class WallField {
  private static final int SAMPLES = 3;

  private final int width;
  private final int height;
  private final float[] value;
  private final boolean[] known;

  /**
   * A grid; both arrays are written to.
   *
   * @param value three a cell
   * @param known whether each cell has its own
   */
  private WallField(int width, int height, float[] value, boolean[] known) {
    this.width = width;
    this.height = height;
    this.value = value;
    this.known = known;
  }

  /** The same values with every gap filled; as they were when nothing is known. */
  static float[] filled(int width, int height, float[] value, boolean[] known) {
    WallField field = new WallField(width, height, value.clone(), known.clone());
    field.fill();
    return field.value;
  }

  private void fill() {
    if (width == 1 && height == 1) {
      return;
    }
    WallField half = halved();
    half.fill();
    CellPlane[] planes = new CellPlane[SAMPLES];
    for (int k = 0; k < SAMPLES; k++) {
      planes[k] = half.plane(k);
    }
    for (int cell = 0; cell < known.length; cell++) {
      if (!known[cell]) {
        for (int k = 0; k < SAMPLES; k++) {
          value[SAMPLES * cell + k] = planes[k].at(cell % width, cell / width);
        }
      }
    }
  }

  private WallField halved() {
    int halfWidth = (width + 1) / 2;
    int halfHeight = (height + 1) / 2;
    float[] sums = new float[SAMPLES * halfWidth * halfHeight];
    int[] counts = new int[halfWidth * halfHeight];
    for (int cell = 0; cell < known.length; cell++) {
      if (known[cell]) {
        int half = cell / width / 2 * halfWidth + cell % width / 2;
        counts[half]++;
        for (int k = 0; k < SAMPLES; k++) {
          sums[SAMPLES * half + k] += value[SAMPLES * cell + k];
        }
      }
    }
    boolean[] any = new boolean[counts.length];
    for (int half = 0; half < counts.length; half++) {
      any[half] = counts[half] > 0;
      for (int k = 0; k < SAMPLES && any[half]; k++) {
        sums[SAMPLES * half + k] /= counts[half];
      }
    }
    return new WallField(halfWidth, halfHeight, sums, any);
  }

  private CellPlane plane(int sample) {
    float[] values = new float[width * height];
    for (int cell = 0; cell < values.length; cell++) {
      values[cell] = value[SAMPLES * cell + sample];
    }
    return new CellPlane(width, height, 2, values);
  }
}
