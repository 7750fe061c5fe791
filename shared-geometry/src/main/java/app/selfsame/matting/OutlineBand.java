package app.selfsame.matting;

import java.util.Arrays;

/**
 * Labels cells: foreground well inside the person's shape, background well outside, and unknown the band between, which
 * grows along single hairs as far as these stand out from the background.
 */
final class OutlineBand {
  /** Half the width of the band, in eye-to-chin distances: three to four cells of the mask. */
  private static final float BAND = 0.06f;

  /** Outside before a busy background, where colours beyond the edge mislead more than they tell. */
  private static final float BAND_BEFORE_BUSY = 0.045f;

  /** Where the mask itself is undecided, so far from its edge. */
  private static final float UNDECIDED = 0.3f;

  private static final float ALMOST = 0.95f;

  /** How far from the mask's edge hair is followed. */
  private static final float FLYAWAY = 0.6f;

  /** A hair's cell has twice the detail of the background's, and so many sRGB steps more. */
  private static final float STANDS_OUT = 8;

  private static final float MOST_DETAIL = 255;

  private final OutlineGrid grid;
  private final PersonShape shape;
  private final Surroundings surroundings;
  private final float hairDetail;
  private final float[] around = new float[4];

  OutlineBand(OutlineGrid grid, PersonShape shape, boolean[] clear, Surroundings surroundings) {
    this.grid = grid;
    this.shape = shape;
    this.surroundings = surroundings;
    hairDetail = 2 * usualDetail(clear) + STANDS_OUT;
  }

  /** The detail that three quarters of the background's cells stay below. */
  private float usualDetail(boolean[] clear) {
    float[] details = new float[clear.length];
    int count = 0;
    for (int cell = 0; cell < clear.length; cell++) {
      if (clear[cell]) {
        details[count++] = grid.detail()[cell];
      }
    }
    Arrays.sort(details, 0, count);
    return count == 0 ? MOST_DETAIL : details[count * 3 / 4];
  }

  byte[] labels() {
    byte[] labels = new byte[grid.cells()];
    for (int cell = 0; cell < labels.length; cell++) {
      labels[cell] = label(cell);
    }
    followHair(labels);
    return labels;
  }

  private byte label(int cell) {
    if (grid.face()[cell]) {
      return Trimap.FOREGROUND;
    }
    boolean person = shape.person()[cell];
    float depth = (person ? shape.inside()[cell] : shape.outside()[cell]) / grid.unit();
    float share = grid.share()[cell];
    boolean decided = person ? share > ALMOST : share < 1 - ALMOST;
    float band = person || isEven(cell) ? BAND : BAND_BEFORE_BUSY;
    boolean known = depth > band && (decided || depth > UNDECIDED);
    return !known ? Trimap.UNKNOWN : person ? Trimap.FOREGROUND : Trimap.BACKGROUND;
  }

  private boolean isEven(int cell) {
    return surroundings.areEven(cell, around);
  }

  private void followHair(byte[] labels) {
    int width = grid.width();
    int[] queue = new int[labels.length];
    int found = 0;
    for (int cell = 0; cell < labels.length; cell++) {
      if (labels[cell] == Trimap.UNKNOWN && !shape.person()[cell]) {
        queue[found++] = cell;
      }
    }
    for (int next = 0; next < found; next++) {
      int x = queue[next] % width;
      int y = queue[next] / width;
      for (int ny = Math.max(0, y - 1); ny <= Math.min(grid.height() - 1, y + 1); ny++) {
        for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          int cell = ny * width + nx;
          if (labels[cell] == Trimap.BACKGROUND
              && grid.detail()[cell] > hairDetail
              && shape.outside()[cell] < FLYAWAY * grid.unit()
              && isEven(cell)) {
            labels[cell] = Trimap.UNKNOWN;
            queue[found++] = cell;
          }
        }
      }
    }
  }
}
