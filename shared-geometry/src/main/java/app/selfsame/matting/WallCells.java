package app.selfsame.matting;

import app.selfsame.image.RgbaImage;

/**
 * A picture's background in cells.
 *
 * @param clear whether each cell is background in all its pixels
 * @param colour mean sRGB samples of the clear cells, three a cell
 * @param variance of the pixels about the mean of each clear cell, in sRGB steps, squared, all samples together
 */
record WallCells(int width, int height, boolean[] clear, float[] colour, float[] variance) {
  static WallCells of(RgbaImage picture, byte[] labels, int step, int width, int height) {
    WallCells cells =
        new WallCells(
            width, height, new boolean[width * height], new float[3 * width * height], new float[width * height]);
    for (int cell = 0; cell < cells.clear.length; cell++) {
      cells.clear[cell] = cells.measure(picture, labels, cell % width * step, cell / width * step, step, cell);
    }
    return cells;
  }

  private boolean measure(RgbaImage picture, byte[] labels, int left, int top, int step, int cell) {
    int right = Math.min(picture.width(), left + step);
    int bottom = Math.min(picture.height(), top + step);
    int count = (right - left) * (bottom - top);
    float squares = 0;
    float red = 0;
    float green = 0;
    float blue = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int i = y * picture.width() + x;
        if (labels[i] != Trimap.BACKGROUND) {
          return false;
        }
        int pixel = picture.pixels()[i];
        float r = pixel & 0xff;
        float g = pixel >>> 8 & 0xff;
        float b = pixel >>> 16 & 0xff;
        red += r;
        green += g;
        blue += b;
        squares += r * r + g * g + b * b;
      }
    }
    colour[3 * cell] = red / count;
    colour[3 * cell + 1] = green / count;
    colour[3 * cell + 2] = blue / count;
    variance[cell] = squares / count - (red * red + green * green + blue * blue) / ((float) count * count);
    return true;
  }

  /** The clear cells that lie farther than so many cells from any that is not. */
  boolean[] farther(int cells) {
    byte[] labels = new byte[clear.length];
    for (int cell = 0; cell < labels.length; cell++) {
      labels[cell] = clear[cell] ? Trimap.BACKGROUND : Trimap.UNKNOWN;
    }
    float[] distance = NearestKnown.distancesPx(labels, width, height, Trimap.UNKNOWN);
    boolean[] far = new boolean[clear.length];
    for (int cell = 0; cell < far.length; cell++) {
      far[cell] = distance[cell] > cells;
    }
    return far;
  }
}
