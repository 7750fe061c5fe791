package app.selfsame.measure.background;

import app.selfsame.image.LinearLight;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Wall in the shadow of the head that the person's mask takes for hair, as it does where both are dark: the mask is in
 * two minds there, while the cells are as smooth as the wall beside them and have its colour.
 *
 * <p>Places where the mask is unsure begin it, and what joins them in light and colour belongs to it, however sure the
 * mask is. Known failures: smooth grey hair or cloth before a grey wall, where the mask is unsure of it.
 */
final class MistakenShadow {
  /** Shares of person between which the mask is unsure; its soft edge is, too, but never smooth. */
  private static final float LEAST_SHARE = 0.05f;
  private static final float MOST_SHARE = 0.9f;

  /** How far shares of red and green may differ from the wall's. */
  private static final double SAME_COLOUR = 0.025;

  /** Less of the wall's light than this is a dark thing, more is no shadow that anybody would see. */
  private static final double BLACK = 0.06;
  private static final double LIT = 0.7;

  /** Neighbours of a smooth cell differ less, as a share of the brighter. */
  private static final double SMOOTH = 0.2;

  /** Fewer such cells in one place are the edge of something. */
  private static final int LEAST_CELLS = 40;

  /** Cells around it that hold some of the lit wall: a blurred edge is as wide. */
  private static final int EDGE = 4;

  private static final double NOISE = 1.0 / 255;

  private final BackgroundCells cells;
  private final double[] light;
  private final boolean[] wallColoured;
  private final boolean[] darkWall;

  private MistakenShadow(BackgroundCells cells, double chinRow) {
    this.cells = cells;
    int count = cells.side() * cells.side();
    light = new double[count];
    double[] red = new double[count];
    double[] green = new double[count];
    for (int at = 0; at < count; at++) {
      double r = LinearLight.of(Math.round(cells.colour()[3 * at]));
      double g = LinearLight.of(Math.round(cells.colour()[3 * at + 1]));
      double b = LinearLight.of(Math.round(cells.colour()[3 * at + 2]));
      double all = r + g + b + 3 * NOISE;
      light[at] = 0.2126 * r + 0.7152 * g + 0.0722 * b;
      red[at] = (r + NOISE) / all;
      green[at] = (g + NOISE) / all;
    }
    wallColoured = new boolean[count];
    darkWall = new boolean[count];
    boolean[] wall = cells.background();
    double wallLight = median(light, wall);
    double wallRed = median(red, wall);
    double wallGreen = median(green, wall);
    for (int at = 0; at < count; at++) {
      wallColoured[at] =
          cells.person()[at] >= 0
              && at / cells.side() <= chinRow
              && Math.abs(red[at] - wallRed) <= SAME_COLOUR
              && Math.abs(green[at] - wallGreen) <= SAME_COLOUR;
      darkWall[at] = wallColoured[at] && light[at] >= BLACK * wallLight && light[at] <= LIT * wallLight;
    }
  }

  /**
   * The same cells, in which such a shadow is no person.
   *
   * @param chinRow below it grey cloth looks alike
   */
  static BackgroundCells leftOut(BackgroundCells cells, double chinRow) {
    return cells.isEnough(cells.background()) ? new MistakenShadow(cells, chinRow).leaveOut() : cells;
  }

  private BackgroundCells leaveOut() {
    int side = cells.side();
    float[] person = cells.person().clone();
    boolean[] seen = new boolean[person.length];
    for (int at = 0; at < person.length; at++) {
      if (!seen[at] && isUnsure(at) && isSmooth(at)) {
        int[] shadow = grown(at, seen);
        if (Arrays.stream(shadow).filter(this::isUnsure).count() >= LEAST_CELLS) {
          clear(person, shadow, side);
        }
      }
    }
    return new BackgroundCells(side, cells.colour(), person, cells.fewest());
  }

  private boolean isUnsure(int at) {
    return cells.person()[at] >= LEAST_SHARE && cells.person()[at] < MOST_SHARE;
  }

  private boolean isSmooth(int at) {
    int side = cells.side();
    return darkWall[at]
        && at % side > 0 && at % side < side - 1 && at >= side && at < light.length - side
        && isClose(at, at - 1) && isClose(at, at + 1) && isClose(at, at - side) && isClose(at, at + side);
  }

  private boolean isClose(int at, int other) {
    return Math.abs(light[at] - light[other]) <= SMOOTH * Math.max(light[at], light[other]);
  }

  private int[] grown(int from, boolean[] seen) {
    int side = cells.side();
    Deque<Integer> waiting = new ArrayDeque<>();
    waiting.add(from);
    seen[from] = true;
    int[] shadow = new int[light.length];
    int count = 0;
    while (!waiting.isEmpty()) {
      int at = waiting.remove();
      shadow[count++] = at;
      for (int next : new int[] {at - 1, at + 1, at - side, at + side}) {
        if (!seen[next] && isSmooth(next)) {
          seen[next] = true;
          waiting.add(next);
        }
      }
    }
    return Arrays.copyOf(shadow, count);
  }

  /** Between shadow and lit wall lie cells with some of both. */
  private void clear(float[] person, int[] shadow, int side) {
    for (int at : shadow) {
      for (int y = Math.max(0, at / side - EDGE); y <= Math.min(side - 1, at / side + EDGE); y++) {
        for (int x = Math.max(0, at % side - EDGE); x <= Math.min(side - 1, at % side + EDGE); x++) {
          int near = y * side + x;
          if (wallColoured[near] && light[near] >= light[at] * (1 - SMOOTH)) {
            person[near] = 0;
          }
        }
      }
    }
  }

  private static double median(double[] values, boolean[] of) {
    double[] kept = new double[values.length];
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (of[i]) {
        kept[count++] = values[i];
      }
    }
    double[] sorted = Arrays.copyOf(kept, count);
    Arrays.sort(sorted);
    return count == 0 ? 0 : sorted[count / 2];
  }
}
