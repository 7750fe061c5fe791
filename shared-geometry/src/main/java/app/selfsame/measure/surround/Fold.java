package app.selfsame.measure.surround;

import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.portrait.PersonMask;
import java.util.List;

/**
 * A straight line through a picture.
 *
 * @param share how much of it is a ridge, 0..1, on the person or on the wall, whichever is less
 * @param where the line on the photo, a few pixels wide
 */
record Fold(double share, RegionPx where) {
  /** Lines lean by at most 45 degrees, in so many steps to either side. */
  private static final int LEANS = 64;

  /** The way across a line is known to so many steps. */
  private static final int UNSURE = 8;

  /** Lines with most votes that are looked at. */
  private static final int CANDIDATES = 6;

  /** Of the line's length, votes that make a candidate. */
  private static final double LEAST_VOTES = 0.3;

  /** The least part of the picture's height that a line crosses on the person, and on the wall. */
  private static final double LEAST_LENGTH = 0.12;

  private static final float SURELY = 0.9f;

  /**
   * The line that goes on best; of no share where there is none.
   *
   * @param turned whether lines that run across the picture are looked for, rather than downwards
   */
  static Fold longest(RidgeMap map, boolean turned, PersonMask mask) {
    int width = turned ? map.height() : map.width();
    int height = turned ? map.width() : map.height();
    int leans = 2 * LEANS + 1;
    int[] votes = new int[leans * (width + 1)];
    boolean[] ridges = new boolean[width * height];
    for (int i = 0; i < map.places().length; i++) {
      int column = map.places()[i] % map.width();
      int row = map.places()[i] / map.width();
      int x = turned ? row : column;
      int y = turned ? column : row;
      float across = turned ? map.acrossY()[i] : map.acrossX()[i];
      float along = turned ? map.acrossX()[i] : map.acrossY()[i];
      int leaning = across == 0 ? 2 * LEANS : Math.round(-LEANS * along / across);
      int first = Math.max(-LEANS, leaning - UNSURE);
      int last = Math.min(LEANS, leaning + UNSURE);
      ridges[y * width + x] = first <= last;
      for (int lean = first; lean <= last; lean++) {
        int middle = x - Math.floorDiv(lean * (2 * y - height) + LEANS, 2 * LEANS);
        if (middle >= 0 && middle < width) {
          votes[(lean + LEANS) * (width + 1) + middle]++;
        }
      }
    }
    Ridged ridged = new Ridged(width, height, ridges);
    Fold best = new Fold(0, null);
    for (int i = 0; i < CANDIDATES; i++) {
      int most = most(votes);
      if (votes[most] < LEAST_VOTES * height) {
        break;
      }
      int lean = most / (width + 1);
      int middle = most % (width + 1);
      Fold fold = of(ridged, turned, mask, map.scale(), lean - LEANS, middle);
      best = fold.share > best.share ? fold : best;
      for (int near = Math.max(0, lean - 3); near <= Math.min(leans - 1, lean + 3); near++) {
        for (int x = Math.max(0, middle - 3); x <= Math.min(width, middle + 3); x++) {
          votes[near * (width + 1) + x] = 0;
        }
      }
    }
    return best;
  }

  /** Where lines of the looked-for way run, with columns for rows when the picture is turned. */
  private record Ridged(int width, int height, boolean[] ridges) {
    /** Whether a line passes at most a pixel beside a place. */
    boolean near(int x, int y) {
      int at = y * width + x;
      return x >= 1 && x < width - 1 && (ridges[at] || ridges[at - 1] || ridges[at + 1]);
    }
  }

  private static int most(int[] votes) {
    int most = 0;
    for (int i = 1; i < votes.length; i++) {
      most = votes[i] > votes[most] ? i : most;
    }
    return most;
  }

  private static Fold of(Ridged ridges, boolean turned, PersonMask mask, double scale, int lean, int middle) {
    int[] length = new int[2];
    int[] ridge = new int[2];
    PointPx first = null;
    PointPx last = null;
    for (int y = 0; y < ridges.height(); y++) {
      int x = middle + Math.floorDiv(lean * (2 * y - ridges.height()) + LEANS, 2 * LEANS);
      if (x >= 0 && x < ridges.width()) {
        PointPx point = turned ? new PointPx(scale * y, scale * x) : new PointPx(scale * x, scale * y);
        first = first == null ? point : first;
        last = point;
        float person = mask.at(point);
        if (person >= SURELY || person <= 1 - SURELY) {
          int which = person >= SURELY ? 1 : 0;
          length[which]++;
          ridge[which] += ridges.near(x, y) ? 1 : 0;
        }
      }
    }
    if (Math.min(length[0], length[1]) < LEAST_LENGTH * ridges.height()) {
      return new Fold(0, null);
    }
    double share = Math.min((double) ridge[0] / length[0], (double) ridge[1] / length[1]);
    double aside = 2 * scale;
    double right = turned ? 0 : aside;
    double down = turned ? aside : 0;
    return new Fold(
        share,
        new RegionPx(
            List.of(
                first.plus(-right, -down), first.plus(right, down), last.plus(right, down), last.plus(-right, -down))));
  }
}
