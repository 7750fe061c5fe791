package app.selfsame.colour;

/** Three numbers for any mixture of four inks, between those that a grid of mixtures has (ICC.1:2022, 10.10 to 10.12). */
final class InkTable {
  static final int INKS = 4;
  static final int NUMBERS = 3;
  private static final int LEVELS = 256;

  private final float[] grid;
  /** For each ink, how far its next place lies in the grid. */
  private final int[] steps = new int[INKS];
  /** For each ink and level, where in the grid the place below it begins, and how far beyond that it is, 0..1. */
  private final int[][] below = new int[INKS][LEVELS];
  private final float[][] beyond = new float[INKS][LEVELS];

  /**
   * Takes a grid of at least two places for each ink.
   *
   * @param grid three numbers for each mixture; the last ink changes first
   * @param places for each ink
   * @param curves of each ink, with its 256 levels to 0..1
   */
  InkTable(float[] grid, int[] places, float[][] curves) {
    this.grid = grid;
    int step = NUMBERS;
    for (int ink = INKS - 1; ink >= 0; ink--) {
      steps[ink] = step;
      for (int level = 0; level < LEVELS; level++) {
        float place = curves[ink][level] * (places[ink] - 1);
        int cell = Math.min((int) place, places[ink] - 2);
        below[ink][level] = cell * step;
        beyond[ink][level] = place - cell;
      }
      step *= places[ink];
    }
  }

  /**
   * Interpolates as littleCMS does: between two tetrahedra of the last three inks.
   *
   * @param inks 0 to 255, which is all of it
   * @param into the three numbers
   */
  void read(int cyan, int magenta, int yellow, int black, float[] into) {
    int at = below[0][cyan] + below[1][magenta] + below[2][yellow] + below[3][black];
    float m = beyond[1][magenta];
    float y = beyond[2][yellow];
    float k = beyond[3][black];
    float most = Math.max(m, Math.max(y, k));
    float least = Math.min(m, Math.min(y, k));
    float middle = m + y + k - most - least;
    boolean magentaFirst = m >= y && m >= k;
    boolean yellowFirst = !magentaFirst && y >= k;
    int first = at + steps[magentaFirst ? 1 : yellowFirst ? 2 : 3];
    boolean magentaLast = !magentaFirst && m <= y && m <= k;
    boolean yellowLast = !magentaLast && !yellowFirst && y <= k;
    int all = at + steps[1] + steps[2] + steps[3];
    int second = all - steps[magentaLast ? 1 : yellowLast ? 2 : 3];
    float more = beyond[0][cyan];
    int step = steps[0];
    for (int i = 0; i < NUMBERS; i++) {
      float less = mixed(at + i, first + i, second + i, all + i, most, middle, least);
      into[i] =
          more == 0
              ? less
              : less
                  + more
                      * (mixed(at + step + i, first + step + i, second + step + i, all + step + i, most, middle, least)
                          - less);
    }
  }

  private float mixed(int none, int first, int second, int all, float most, float middle, float least) {
    return (1 - most) * grid[none]
        + (most - middle) * grid[first]
        + (middle - least) * grid[second]
        + least * grid[all];
  }
}
