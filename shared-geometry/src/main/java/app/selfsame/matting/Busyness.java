package app.selfsame.matting;

import app.selfsame.image.RgbaImage;

/** How busy the background is around each pixel: there colours mislead, and a mask is the better guide. */
final class Busyness {
  /** Cells to the square root of a picture's pixels. */
  private static final int CELLS = 200;

  /** Reach of the window, as a share of the square root of the foreground's pixels: about half a face. */
  private static final double WINDOW = 0.19;

  /** Deviation of the background, in sRGB steps, at which mask and colours are trusted alike. */
  private static final float HALF = 30;

  private Busyness() {}

  /** For each pixel 0..255: nought before an even wall. Known pixels get nought. */
  static byte[] of(RgbaImage picture, byte[] labels) {
    int step = (int) Math.max(1, Math.round(Math.sqrt((double) labels.length) / CELLS));
    int width = (picture.width() + step - 1) / step;
    int height = (picture.height() + step - 1) / step;
    float[] colour = new float[3 * width * height];
    boolean[] clear = new boolean[width * height];
    for (int cell = 0; cell < clear.length; cell++) {
      clear[cell] = isClear(picture, labels, cell % width * step, cell / width * step, step, colour, 3 * cell);
    }
    int foreground = 0;
    for (byte label : labels) {
      foreground += label == Trimap.FOREGROUND ? 1 : 0;
    }
    int reach = (int) Math.max(3, Math.round(WINDOW * Math.sqrt(foreground) / step));
    Surroundings surroundings = new Surroundings(width, height, colour, clear, reach);
    float[] cells = new float[clear.length];
    float[] around = new float[4];
    for (int cell = 0; cell < cells.length; cell++) {
      float odds = surroundings.around(cell, around) ? around[3] * around[3] / (HALF * HALF) : 0;
      cells[cell] = 255 * odds * odds / (odds * odds + 1);
    }
    CellPlane plane = new CellPlane(width, height, step, cells);
    byte[] busy = new byte[labels.length];
    for (int y = 0, i = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++, i++) {
        busy[i] = labels[i] == Trimap.UNKNOWN ? (byte) Math.round(plane.at(x, y)) : 0;
      }
    }
    return busy;
  }

  /** Takes the mean colour of a cell, all of which has to be background. */
  private static boolean isClear(
      RgbaImage picture, byte[] labels, int left, int top, int step, float[] colour, int at) {
    int right = Math.min(picture.width(), left + step);
    int bottom = Math.min(picture.height(), top + step);
    int count = (right - left) * (bottom - top);
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int i = y * picture.width() + x;
        if (labels[i] != Trimap.BACKGROUND) {
          return false;
        }
        int pixel = picture.pixels()[i];
        colour[at] += (float) RgbaImage.red(pixel) / count;
        colour[at + 1] += (float) RgbaImage.green(pixel) / count;
        colour[at + 2] += (float) RgbaImage.blue(pixel) / count;
      }
    }
    return true;
  }
}
