package app.selfsame.measure.surround;

import java.util.Arrays;
import java.util.Optional;

/**
 * A bar, a border or a banner along one side of a picture: one colour from the side inwards, constant but for the
 * noise of compression, up to a straight edge along the side. Signs in another colour may stand on it.
 *
 * <p>Walls, clothes, ceilings and door frames are none: their colour changes along the side, or their edge is not
 * straight to the pixel and parallel to the side. Known failures: a bar of nearly the picture's own colour, which is
 * not seen, and a surface burnt out to one value that ends exactly along the side, which is taken for a bar.
 *
 * @param depthPx how much of the picture it takes, the soft pixels of its edge counted in
 * @param signs whether something stands on it: letters, icons
 */
record Strip(int depthPx, boolean signs) {
  private static final double MOST_DEPTH = 0.45;
  private static final double MOST_DEPTH_WITH_SIGNS = 0.25;

  /** Lines to look at on the way in before the edge is looked for pixel by pixel. */
  private static final int COARSE_LINES = 400;

  /** Share of a line that has the colour where nothing stands on the bar. */
  private static final double EMPTY = 0.97;

  /** Share of the picture's height that letters take, between two empty lines. */
  private static final double TALLEST_SIGNS = 0.1;

  /** The most that the picture behind the edge may share with the bar. */
  private static final double ENDED = 0.6;

  /** Share of the edge that lies on the straight line. */
  private static final double STRAIGHT = 0.9;

  /** Two pixels before a sharp edge at most a third of its contrast is to be seen. */
  private static final int SOFT = 3;

  /** Compression rings this far from a strong edge. */
  private static final int RINGING_PX = 8;

  /** Of 255, beyond what the bar's own noise makes. */
  private static final int VISIBLE = 4;

  private static final int LEAST_TOLERANCE = 12;
  private static final int MOST_TOLERANCE = 24;

  static Optional<Strip> at(Side side) {
    int colour = side.colour(0, 0, Side.SAMPLES);
    int tolerance = tolerance(side, colour);
    if (side.share(0, 0, Side.SAMPLES, colour, MOST_TOLERANCE) < EMPTY) {
      return Optional.empty();
    }
    int step = step(side);
    int tallestSigns = (int) (TALLEST_SIGNS * side.depth());
    int lastEmpty = 0;
    boolean signs = false;
    int most = (int) (MOST_DEPTH * side.depth());
    for (int depth = step; depth <= Math.min(most, lastEmpty + tallestSigns); depth += step) {
      if (side.share(depth, 0, Side.SAMPLES, colour, tolerance) >= EMPTY) {
        signs |= depth - lastEmpty > reach(side) + step;
        lastEmpty = depth;
      }
    }
    return ending(side, colour, tolerance, lastEmpty, signs);
  }

  private static int step(Side side) {
    return Math.max(1, side.depth() / COARSE_LINES);
  }

  /** Four mean deviations and what cannot be seen. */
  private static int tolerance(Side side, int colour) {
    int sum = 0;
    for (int sample = 0; sample < Side.SAMPLES; sample++) {
      sum += Side.difference(side.pixel(0, sample), colour);
    }
    return Math.min(MOST_TOLERANCE, LEAST_TOLERANCE + 4 * sum / Side.SAMPLES);
  }

  /** Within how many pixels the edge is over. */
  private static int reach(Side side) {
    return Math.max(RINGING_PX, side.depth() / 200);
  }

  /** The strip that ends behind an empty line, when its edge is straight. */
  private static Optional<Strip> ending(Side side, int colour, int tolerance, int emptyLine, boolean signs) {
    int lastEmpty = emptyLine;
    int end = emptyLine + reach(side) + 2 * step(side);
    for (int depth = emptyLine + 1; depth < Math.min(end, side.depth()); depth++) {
      double share = side.share(depth, 0, Side.SAMPLES, colour, tolerance);
      if (share >= EMPTY) {
        lastEmpty = depth;
      } else if (share <= ENDED && depth - lastEmpty <= reach(side)) {
        int inner = Math.min(side.depth() - 1, depth + 2);
        return isStraight(side, colour, tolerance, Math.max(0, lastEmpty - 3), inner)
                && (!signs || depth <= MOST_DEPTH_WITH_SIGNS * side.depth())
            ? Optional.of(new Strip(depth + 1 + side.depth() / 1000, signs))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether samples along the side leave the bar's colour at the same depth, and within a few pixels. */
  private static boolean isStraight(Side side, int colour, int tolerance, int from, int to) {
    int[] samples = new int[Side.SAMPLES];
    int[] depths = new int[Side.SAMPLES];
    int leaving = 0;
    for (int sample = 0; sample < Side.SAMPLES; sample++) {
      int contrast = Side.difference(side.pixel(to, sample), colour);
      if (contrast > tolerance + VISIBLE) {
        int depth = from;
        while (depth < to && 2 * Side.difference(side.pixel(depth, sample), colour) < contrast) {
          depth++;
        }
        samples[leaving] = sample;
        depths[leaving++] = depth;
      }
    }
    if (leaving < (1 - ENDED) * Side.SAMPLES) {
      return false;
    }
    int[] sorted = Arrays.copyOf(depths, leaving);
    Arrays.sort(sorted);
    int middle = sorted[leaving / 2];
    int slack = 1 + side.depth() / 1000;
    int before = Math.max(0, middle - 1 - slack);
    int straight = 0;
    for (int i = 0; i < leaving; i++) {
      boolean sharp =
          SOFT * Side.difference(side.pixel(before, samples[i]), colour)
              <= Side.difference(side.pixel(to, samples[i]), colour);
      straight += sharp && Math.abs(depths[i] - middle) <= slack ? 1 : 0;
    }
    return straight >= STRAIGHT * leaving;
  }
}
