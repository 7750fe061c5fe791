package app.selfsame.measure.background;

import app.selfsame.image.LinearLight;
import java.util.ArrayList;
import java.util.List;

/**
 * A small square of the background.
 *
 * @param left its first column of cells
 * @param top its first row of cells
 * @param luminance mean linear luminance, 0..255
 * @param roughness standard deviation of the luminance over its mean
 * @param red share of red in the mean linear light, 0..1
 * @param green share of green in the mean linear light, 0..1
 * @param besidePerson whether it lies next to the person
 */
record WallTile(
    int left, int top, double luminance, double roughness, double red, double green, boolean besidePerson) {
  static final int CELLS = 3;

  /** Tiles that reach within so many cells of the person are beside it: a quarter of the distance from eyes to chin. */
  private static final int NEAR_CELLS = 7;

  private static final float PERSON_SHARE = 0.5f;

  /** What a camera's noise adds to black, so that dark tiles keep a colour. */
  private static final double NOISE = 1.0 / 255;

  /** All tiles whose cells are all background. */
  static List<WallTile> of(BackgroundCells cells) {
    boolean[] background = cells.background();
    List<WallTile> tiles = new ArrayList<>();
    for (int top = 0; top + CELLS <= cells.side(); top += CELLS) {
      for (int left = 0; left + CELLS <= cells.side(); left += CELLS) {
        if (cells.isAll(background, left, top, CELLS)) {
          tiles.add(of(cells, left, top));
        }
      }
    }
    return tiles;
  }

  private static WallTile of(BackgroundCells cells, int left, int top) {
    double[] light = new double[3];
    double sum = 0;
    double squares = 0;
    for (int y = top; y < top + CELLS; y++) {
      for (int x = left; x < left + CELLS; x++) {
        int at = 3 * (y * cells.side() + x);
        double red = LinearLight.of(Math.round(cells.colour()[at]));
        double green = LinearLight.of(Math.round(cells.colour()[at + 1]));
        double blue = LinearLight.of(Math.round(cells.colour()[at + 2]));
        light[0] += red;
        light[1] += green;
        light[2] += blue;
        double luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        sum += luminance;
        squares += luminance * luminance;
      }
    }
    int count = CELLS * CELLS;
    double mean = sum / count;
    double deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
    double all = light[0] + light[1] + light[2] + 3 * count * NOISE;
    return new WallTile(
        left,
        top,
        255 * mean,
        deviation / (mean + NOISE),
        (light[0] + count * NOISE) / all,
        (light[1] + count * NOISE) / all,
        isBesidePerson(cells, left, top));
  }

  private static boolean isBesidePerson(BackgroundCells cells, int left, int top) {
    int side = cells.side();
    for (int y = Math.max(0, top - NEAR_CELLS); y < Math.min(side, top + CELLS + NEAR_CELLS); y++) {
      for (int x = Math.max(0, left - NEAR_CELLS); x < Math.min(side, left + CELLS + NEAR_CELLS); x++) {
        if (cells.person()[y * side + x] > PERSON_SHARE) {
          return true;
        }
      }
    }
    return false;
  }
}
