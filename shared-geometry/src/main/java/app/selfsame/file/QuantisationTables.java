package app.selfsame.file;

/**
 * The step of each DCT coefficient: the example tables of ITU-T T.81, K.1, scaled by quality the way the Independent
 * JPEG Group's library does, so that a quality here means what it means elsewhere.
 */
final class QuantisationTables {
  private static final int[] LUMINANCE = {
    16, 11, 10, 16, 24, 40, 51, 61,
    12, 12, 14, 19, 26, 58, 60, 55,
    14, 13, 16, 24, 40, 57, 69, 56,
    14, 17, 22, 29, 51, 87, 80, 62,
    18, 22, 37, 56, 68, 109, 103, 77,
    24, 35, 55, 64, 81, 104, 113, 92,
    49, 64, 78, 87, 103, 121, 120, 101,
    72, 92, 95, 98, 112, 100, 103, 99,
  };
  private static final int[] CHROMINANCE = {
    17, 18, 24, 47, 99, 99, 99, 99,
    18, 21, 26, 66, 99, 99, 99, 99,
    24, 26, 56, 99, 99, 99, 99, 99,
    47, 66, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99,
  };

  private final int[] luminance;
  private final int[] chrominance;

  /**
   * Scales the tables.
   *
   * @param quality 1 (coarsest) to 100 (every step is 1)
   */
  QuantisationTables(int quality) {
    if (quality < 1 || quality > 100) {
      throw new IllegalArgumentException("quality " + quality);
    }
    int percent = quality < 50 ? 5000 / quality : 200 - 2 * quality;
    luminance = scaled(LUMINANCE, percent);
    chrominance = scaled(CHROMINANCE, percent);
  }

  private static int[] scaled(int[] table, int percent) {
    int[] steps = new int[64];
    for (int i = 0; i < 64; i++) {
      steps[i] = Math.max(1, Math.min(255, (table[i] * percent + 50) / 100));
    }
    return steps;
  }

  /** The steps of a component, row by row: 0 is luminance, 1 and 2 are chrominance. */
  int[] steps(int component) {
    return component == 0 ? luminance : chrominance;
  }
}
