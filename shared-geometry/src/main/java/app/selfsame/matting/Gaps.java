package app.selfsame.matting;

import app.selfsame.image.RgbaImage;

/**
 * Opens what the mask took for the person though it has the colour of the background next to it: gaps between curls,
 * the inside of an ear-ring. Only above the chin, where nobody's shirt is the colour of the wall, and only before an
 * even background.
 */
final class Gaps {
  /** How deep inside the mask's edge gaps are looked for, in eye-to-chin distances. */
  private static final float DEPTH = 0.5f;

  /** A colour is the background's when no sample differs by more sRGB steps, and deviations of the background. */
  private static final float LIKE = 12;

  private static final float DEVIATIONS = 1.5f;

  private static final byte UNDECIDED = (byte) 128;

  private final RgbaImage picture;
  private final OutlineGrid grid;
  private final PersonShape shape;
  private final Surroundings surroundings;
  private final float[] around = new float[4];
  private byte[] expected;

  Gaps(RgbaImage picture, OutlineGrid grid, PersonShape shape, Surroundings surroundings) {
    this.picture = picture;
    this.grid = grid;
    this.shape = shape;
    this.surroundings = surroundings;
  }

  /**
   * Opens gaps.
   *
   * @param labels of the trimap: what is opened becomes unknown
   * @param expected of the mask, which is not to be believed there
   */
  void open(byte[] labels, byte[] expected) {
    this.expected = expected;
    for (int cell = 0; cell < grid.cells(); cell++) {
      if (mayHaveGap(cell) && surroundings.areEven(cell, around)) {
        open(labels, cell);
      }
    }
  }

  private boolean mayHaveGap(int cell) {
    return shape.person()[cell]
        && !grid.face()[cell]
        && shape.inside()[cell] < DEPTH * grid.unit()
        && cell / grid.width() < grid.chinRow();
  }

  private void open(byte[] labels, int cell) {
    int step = grid.stepPx();
    int left = cell % grid.width() * step;
    int top = cell / grid.width() * step;
    float like = LIKE + DEVIATIONS * around[3];
    for (int y = top; y < Math.min(picture.height(), top + step); y++) {
      for (int x = left; x < Math.min(picture.width(), left + step); x++) {
        int at = y * picture.width() + x;
        if (labels[at] == Trimap.FOREGROUND && isLike(picture.pixels()[at], like)) {
          widen(labels, x, y);
        }
      }
    }
  }

  private boolean isLike(int pixel, float like) {
    return Math.abs((pixel & 0xff) - around[0]) < like
        && Math.abs((pixel >>> 8 & 0xff) - around[1]) < like
        && Math.abs((pixel >>> 16 & 0xff) - around[2]) < like;
  }

  /** A gap's rim is mixed. */
  private void widen(byte[] labels, int x, int y) {
    int rim = Math.max(1, grid.stepPx() / 2);
    for (int ny = Math.max(0, y - rim); ny <= Math.min(picture.height() - 1, y + rim); ny++) {
      for (int nx = Math.max(0, x - rim); nx <= Math.min(picture.width() - 1, x + rim); nx++) {
        int at = ny * picture.width() + nx;
        if (labels[at] == Trimap.FOREGROUND && !grid.face()[grid.cellAt(nx, ny)]) {
          labels[at] = Trimap.UNKNOWN;
          expected[at] = UNDECIDED;
        }
      }
    }
  }
}
