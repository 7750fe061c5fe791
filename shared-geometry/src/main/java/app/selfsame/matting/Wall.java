package app.selfsame.matting;

import app.selfsame.image.RgbaImage;

/**
 * The wall's colour behind each pixel, where it is plain: carried on from the background around. How plain it is says
 * the background next to what is unknown: how far it departs from what is carried on from farther off.
 *
 * <p>A known background makes matting well posed (A. Smith, J. Blinn, "Blue Screen Matting", SIGGRAPH 1996; S. Sengupta
 * et al., "Background Matting", CVPR 2020).
 */
final class Wall {
  /** Nothing is known of the wall. */
  static final Wall UNKNOWN = new Wall(1, 1, new float[3], new float[] {Float.MAX_VALUE}, 1);

  /** Cells to the square root of a picture's pixels. */
  private static final int CELLS = 200;

  /** A wall that departs more from what is carried on, in sRGB steps, is not plain. */
  private static final float PLAIN = 8;

  /** How many cells next to the unknown are held against those farther off. */
  private static final int HELD_BACK = 4;

  private final int width;
  private final int height;
  private final float[] colour;
  private final float[] apart;
  private final float cellsPerPx;

  private Wall(int width, int height, float[] colour, float[] apart, float cellsPerPx) {
    this.width = width;
    this.height = height;
    this.colour = colour;
    this.apart = apart;
    this.cellsPerPx = cellsPerPx;
  }

  /** The wall behind a picture of which the background's pixels are labelled. */
  static Wall of(RgbaImage picture, byte[] labels) {
    int step = (int) Math.max(1, Math.round(Math.sqrt((double) labels.length) / CELLS));
    int width = (picture.width() + step - 1) / step;
    int height = (picture.height() + step - 1) / step;
    WallCells cells = WallCells.of(picture, labels, step, width, height);
    boolean[] far = cells.farther(HELD_BACK);
    float[] carried = WallField.filled(width, height, cells.colour(), far);
    float[] apart = new float[3 * width * height];
    boolean[] held = new boolean[width * height];
    for (int cell = 0; cell < held.length; cell++) {
      held[cell] = cells.clear()[cell] && !far[cell];
      if (held[cell]) {
        float squares = cells.variance()[cell];
        for (int k = 0; k < 3; k++) {
          float off = cells.colour()[3 * cell + k] - carried[3 * cell + k];
          squares += off * off;
        }
        apart[3 * cell] = squares;
      }
    }
    boolean judged = any(held) && any(far);
    float[] spread = WallField.filled(width, height, apart, held);
    float[] squared = new float[width * height];
    for (int cell = 0; cell < squared.length; cell++) {
      squared[cell] = judged ? spread[3 * cell] : Float.MAX_VALUE;
    }
    float[] colour = WallField.filled(width, height, cells.colour(), cells.clear());
    return new Wall(width, height, colour, squared, 1f / step);
  }

  private static boolean any(boolean[] cells) {
    for (boolean cell : cells) {
      if (cell) {
        return true;
      }
    }
    return false;
  }

  /** The same for the picture with half the pixels an edge. */
  Wall halved() {
    return new Wall(width, height, colour, apart, 2 * cellsPerPx);
  }

  /** The wall's colour behind a pixel, opaque; 0 where it is not plain. */
  int at(int xPx, int yPx) {
    float cx = Math.max(0, Math.min(width - 1, (xPx + 0.5f) * cellsPerPx - 0.5f));
    float cy = Math.max(0, Math.min(height - 1, (yPx + 0.5f) * cellsPerPx - 0.5f));
    int left = Math.max(0, Math.min(width - 2, (int) cx));
    int top = Math.max(0, Math.min(height - 2, (int) cy));
    int upper = top * width + left;
    int right = width > 1 ? 1 : 0;
    int lower = height > 1 ? upper + width : upper;
    float fx = cx - left;
    float fy = cy - top;
    if (between(apart, 1, 0, upper, lower, right, fx, fy) > PLAIN * PLAIN) {
      return 0;
    }
    return RgbaImage.opaque(
        Math.round(between(colour, 3, 0, upper, lower, right, fx, fy)),
        Math.round(between(colour, 3, 1, upper, lower, right, fx, fy)),
        Math.round(between(colour, 3, 2, upper, lower, right, fx, fy)));
  }

  private static float between(
      float[] values, int samples, int k, int upper, int lower, int right, float fx, float fy) {
    float a = values[samples * upper + k];
    float b = values[samples * (upper + right) + k];
    float c = values[samples * lower + k];
    float d = values[samples * (lower + right) + k];
    float above = a + fx * (b - a);
    float below = c + fx * (d - c);
    return above + fy * (below - above);
  }
}
