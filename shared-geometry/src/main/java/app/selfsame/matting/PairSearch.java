package app.selfsame.matting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for each unknown pixel for the pair of known colours, one of the foreground and one of the background, that
 * explains it best: K. He, C. Rhemann, C. Rother, X. Tang, J. Sun, "A Global Sampling Method for Alpha Matting", CVPR
 * 2011. The pairs are searched among all pixels on the rim of what is known, by propagation between neighbours and
 * random steps.
 */
final class PairSearch {
  private static final int SWEEPS = 8;

  private final MattingLevel level;
  private final Rim foreground;
  private final Rim background;
  private final float[] toForeground;
  private final float[] toBackground;
  private final int[] chosenForeground;
  private final int[] chosenBackground;
  private final float[] cost;
  private final int[] rows;
  private final int[] walls;
  private int random = 0x2545f491;

  private PairSearch(MattingLevel level) {
    this.level = level;
    foreground = Rim.of(level, Trimap.FOREGROUND);
    background = Rim.of(level, Trimap.BACKGROUND);
    toForeground = NearestKnown.distancesPx(level.labels(), level.width(), level.height(), Trimap.FOREGROUND);
    toBackground = NearestKnown.distancesPx(level.labels(), level.width(), level.height(), Trimap.BACKGROUND);
    int count = level.unknown().length;
    chosenForeground = new int[count];
    chosenBackground = new int[count];
    cost = new float[count];
    rows = level.rows();
    walls = level.walls();
  }

  /** The best pairs found; deterministic. Both sides need a rim, unless nothing is unknown. */
  static ColourPairs search(MattingLevel level) {
    PairSearch search = new PairSearch(level);
    search.start();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      search.sweep(sweep % 2 == 0);
    }
    return search.pairs();
  }

  private void start() {
    for (int n = 0; n < cost.length; n++) {
      chosenForeground[n] = next(foreground.size());
      chosenBackground[n] = next(background.size());
      cost[n] = cost(n, chosenForeground[n], chosenBackground[n], Float.POSITIVE_INFINITY);
    }
  }

  private void sweep(boolean forwards) {
    int[] unknown = level.unknown();
    for (int step = 0; step < unknown.length; step++) {
      int n = forwards ? step : unknown.length - 1 - step;
      propagate(n, unknown[n]);
      scatter(n);
    }
  }

  private void propagate(int n, int pixel) {
    int width = level.width();
    int x = pixel % width;
    int y = pixel / width;
    for (int ny = Math.max(0, y - 1); ny <= Math.min(level.height() - 1, y + 1); ny++) {
      for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        int neighbour = rows[ny * width + nx];
        if (neighbour >= 0 && neighbour != n) {
          tryPair(n, chosenForeground[neighbour], chosenBackground[neighbour]);
        }
      }
    }
  }

  private void scatter(int n) {
    int reach = Math.max(foreground.size(), background.size());
    while (reach >= 1) {
      int f = chosenForeground[n] + next(2 * reach + 1) - reach;
      int b = chosenBackground[n] + next(2 * reach + 1) - reach;
      if (f >= 0 && f < foreground.size() && b >= 0 && b < background.size()) {
        tryPair(n, f, b);
      }
      reach /= 2;
    }
  }

  private void tryPair(int n, int f, int b) {
    if (f == chosenForeground[n] && b == chosenBackground[n]) {
      return;
    }
    float candidate = cost(n, f, b, cost[n]);
    if (candidate < cost[n]) {
      cost[n] = candidate;
      chosenForeground[n] = f;
      chosenBackground[n] = b;
    }
  }

  /** The cost of a pair: a part of it where that is too much already. */
  private float cost(int n, int f, int b, float tooMuch) {
    int pixel = level.unknown()[n];
    float fit =
        (float)
            Math.sqrt(
                ColourPairs.squaredMisfit(
                    level.picture().pixels()[pixel], foreground.colour[f], behind(n, b)));
    if (fit >= tooMuch) {
      return fit;
    }
    int x = pixel % level.width();
    int y = pixel / level.width();
    float fx = foreground.x[f] - x;
    float fy = foreground.y[f] - y;
    float bx = background.x[b] - x;
    float by = background.y[b] - y;
    return fit
        + (float) Math.sqrt(fx * fx + fy * fy) / toForeground[pixel]
        + (float) Math.sqrt(bx * bx + by * by) / toBackground[pixel];
  }

  /** A plain wall's colour is known; any other background's is looked for. */
  private int behind(int n, int b) {
    return walls[n] != 0 ? walls[n] : background.colour[b];
  }

  private ColourPairs pairs() {
    int count = cost.length;
    int[] f = new int[count];
    int[] b = new int[count];
    for (int n = 0; n < count; n++) {
      f[n] = foreground.colour[chosenForeground[n]];
      b[n] = behind(n, chosenBackground[n]);
    }
    return new ColourPairs(f, b);
  }

  /** Xorshift (Marsaglia 2003): the same steps on every platform. */
  private int next(int bound) {
    random ^= random << 13;
    random ^= random >>> 17;
    random ^= random << 5;
    return (int) ((random & 0xffffffffL) * bound >>> 32);
  }

  /** Known pixels next to unknown ones, sorted by lightness so that a step along them is a step in colour. */
  private static final class Rim {
    private final int[] colour;
    private final int[] x;
    private final int[] y;

    private Rim(List<Integer> places, MattingLevel level) {
      colour = new int[places.size()];
      x = new int[places.size()];
      y = new int[places.size()];
      for (int i = 0; i < colour.length; i++) {
        colour[i] = level.picture().pixels()[places.get(i)];
        x[i] = places.get(i) % level.width();
        y[i] = places.get(i) / level.width();
      }
    }

    static Rim of(MattingLevel level, byte label) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < level.labels().length; i++) {
        if (level.labels()[i] == label && level.touchesUnknown(i)) {
          places.add(i);
        }
      }
      int[] pixels = level.picture().pixels();
      places.sort(Comparator.comparingInt(place -> sum(pixels[place])));
      return new Rim(places, level);
    }

    private static int sum(int pixel) {
      return (pixel & 0xff) + (pixel >>> 8 & 0xff) + (pixel >>> 16 & 0xff);
    }

    int size() {
      return colour.length;
    }
  }
}
