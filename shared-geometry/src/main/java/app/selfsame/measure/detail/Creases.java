package app.selfsame.measure.detail;

import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.FaceRegion;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;

/**
 * How much of the way across the face one thin, near-white line goes, as the broken surface of a creased or scratched
 * print does: along the best path from top to bottom or from side to side, the share of steps on a ridge that is
 * brighter than what is beside it. A ratio, 0..1, of the inner four fifths of the face.
 *
 * <p>Own measure. Brows, glasses, wrinkles and shine end on the way, a crease does not. Known failures: a crease that
 * misses the face or ends on it, one that is not lighter than the skin, and a white hair across the whole face.
 */
public final class Creases {
  private static final int SIDE = AlignedFace.SIDE_PX;

  /** Half the width of the widest crease, and how far beside it the face is looked at, in frame pixels. */
  private static final int BESIDE = 7;

  /** The least that a ridge is above both of its sides, of 255. */
  private static final float LEAST_STEP = 22;

  /** Paper is white: the least of the smallest channel, and the most between it and the largest. */
  private static final float LEAST_WHITE = 140;

  private static final float MOST_COLOUR = 60;

  /** Of the face's height or width, left out at either end, where the outline and the hair are. */
  private static final double ENDS = 0.1;

  private Creases() {}

  public static Measurement of(Portrait portrait) {
    float[] colour = portrait.colour();
    FaceRegion region = portrait.region();
    double share = Math.max(longest(colour, region, true), longest(colour, region, false));
    return Measurement.of(MeasureId.CREASES, share);
  }

  /**
   * The largest share of ridge on any path through the face.
   *
   * @param colour {@code SIDE * SIDE * 3} samples 0..255
   * @param downwards from the forehead to the chin; otherwise from the left to the right
   */
  static double longest(float[] colour, FaceRegion region, boolean downwards) {
    FaceRegion.Bounds bounds = region.bounds();
    int first = downwards ? bounds.top() : bounds.left();
    int last = downwards ? bounds.bottom() : bounds.right();
    int end = (int) (ENDS * (last - first));
    int from = first + end;
    int to = last - end;
    if (to - from < SIDE / 10) {
      return 0;
    }
    int[] best = new int[SIDE];
    for (int line = from; line < to; line++) {
      int[] next = new int[SIDE];
      for (int at = BESIDE; at < SIDE - BESIDE; at++) {
        int before = Math.max(best[at], Math.max(best[at - 1], best[at + 1]));
        next[at] = before + (isRidge(colour, region, line, at, downwards) ? 1 : 0);
      }
      best = next;
    }
    int most = 0;
    for (int sum : best) {
      most = Math.max(most, sum);
    }
    return (double) most / (to - from);
  }

  private static boolean isRidge(float[] colour, FaceRegion region, int line, int at, boolean downwards) {
    int here = downwards ? line * SIDE + at : at * SIDE + line;
    if (!region.inside()[here]) {
      return false;
    }
    int beside = downwards ? BESIDE : BESIDE * SIDE;
    float least = least(colour, here);
    return least >= LEAST_WHITE
        && least - least(colour, here - beside) >= LEAST_STEP
        && least - least(colour, here + beside) >= LEAST_STEP
        && most(colour, here) - least <= MOST_COLOUR;
  }

  private static float least(float[] colour, int at) {
    return Math.min(colour[3 * at], Math.min(colour[3 * at + 1], colour[3 * at + 2]));
  }

  private static float most(float[] colour, int at) {
    return Math.max(colour[3 * at], Math.max(colour[3 * at + 1], colour[3 * at + 2]));
  }
}
