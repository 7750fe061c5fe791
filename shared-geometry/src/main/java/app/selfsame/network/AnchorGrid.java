package app.selfsame.network;

/**
 * The centres of the anchors of BlazeFace and its kin as shares of the input's side: for each cell of each square grid,
 * row by row, as many anchors as the grid has ratios and scales.
 */
public final class AnchorGrid {
  private AnchorGrid() {}

  /** 16 x 16 cells with 2 anchors, then 8 x 8 cells with 6: strides 8, 16, 16, 16 of a 128 px input. */
  public static float[] shortRange() {
    float[] centres = new float[2 * 896];
    int next = fill(centres, 0, 16, 2);
    fill(centres, next, 8, 6);
    return centres;
  }

  /** 48 x 48 cells with 1 anchor: stride 4 of a 192 px input. */
  public static float[] fullRange() {
    float[] centres = new float[2 * 2304];
    fill(centres, 0, 48, 1);
    return centres;
  }

  /** 24 x 24 cells with 2 anchors, then 12 x 12 cells with 6: strides 8, 16, 16, 16 of a 192 px input. */
  public static float[] palms() {
    float[] centres = new float[2 * 2016];
    int next = fill(centres, 0, 24, 2);
    fill(centres, next, 12, 6);
    return centres;
  }

  private static int fill(float[] centres, int at, int cells, int anchorsPerCell) {
    for (int y = 0; y < cells; y++) {
      for (int x = 0; x < cells; x++) {
        for (int anchor = 0; anchor < anchorsPerCell; anchor++) {
          centres[at++] = (x + 0.5f) / cells;
          centres[at++] = (y + 0.5f) / cells;
        }
      }
    }
    return at;
  }
}
