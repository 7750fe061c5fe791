package app.selfsame.portrait;

import java.util.OptionalDouble;

/**
 * How high hair, or what is worn on the head, reaches above the eye line.
 *
 * <p>The person is followed upwards from the face through the mask's cells that belong to it more than half, within a
 * band as wide as a head: shoulders of somebody behind or a lamp beside the head do not count, a bun or a hat does.
 */
final class HairTop {
  private static final float PERSON = 0.5f;

  /** Half the width of the band in eye-to-chin distances: about two thirds of a head. */
  private static final double HALF_BAND = 0.55;

  private final PersonMask mask;
  private final HeadAxis axis;

  HairTop(PersonMask mask, HeadAxis axis) {
    this.mask = mask;
    this.axis = axis;
  }

  /**
   * The highest point above the eye line in photo pixels, to a fraction of a cell; infinite when the person goes on
   * beyond the mask, and nothing when not even the face counts as person.
   */
  OptionalDouble aboveEyesPx() {
    int side = mask.side();
    float[] share = mask.share();
    double cellPx = mask.region().width() / side;
    double eyeX = mask.region().xShareOf(axis.eyeMidpoint()) * side - 0.5;
    double eyeY = mask.region().yShareOf(axis.eyeMidpoint()) * side - 0.5;
    int half = (int) Math.round(HALF_BAND * axis.eyeToChinPx() / cellPx);
    int left = Math.max(0, (int) eyeX - half);
    int right = Math.min(side - 1, (int) eyeX + half);
    int row = (int) eyeY;
    boolean[] reached = new boolean[side];
    for (int x = left; x <= right; x++) {
      reached[x] = share[row * side + x] >= PERSON;
    }
    double top = Double.NaN;
    while (row >= 0 && anyTrue(reached, left, right)) {
      top = topEdge(share, side, reached, left, right, row);
      row--;
      reached = row < 0 ? reached : reachedAbove(share, side, reached, left, right, row);
    }
    if (Double.isNaN(top)) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(row < 0 ? Double.POSITIVE_INFINITY : (eyeY - top) * cellPx);
  }

  /** Between the last row that counts and the one above, where the share falls through one half. */
  private static double topEdge(float[] share, int side, boolean[] reached, int left, int right, int row) {
    double edge = row;
    for (int x = left; x <= right && row > 0; x++) {
      if (reached[x]) {
        float here = share[row * side + x];
        float above = share[(row - 1) * side + x];
        edge = Math.min(edge, above >= PERSON ? row - 1 : row - (here - PERSON) / Math.max(1e-6f, here - above));
      }
    }
    return edge;
  }

  private static boolean[] reachedAbove(float[] share, int side, boolean[] below, int left, int right, int row) {
    boolean[] reached = new boolean[side];
    for (int x = left; x <= right; x++) {
      reached[x] = below[x] && share[row * side + x] >= PERSON;
    }
    for (int x = left + 1; x <= right; x++) {
      reached[x] |= reached[x - 1] && share[row * side + x] >= PERSON;
    }
    for (int x = right - 1; x >= left; x--) {
      reached[x] |= reached[x + 1] && share[row * side + x] >= PERSON;
    }
    return reached;
  }

  private static boolean anyTrue(boolean[] values, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (values[i]) {
        return true;
      }
    }
    return false;
  }
}
