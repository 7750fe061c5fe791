package app.selfsame.measure.surround;

/**
 * The shift by which most of what stands on the wall stands on the person once more.
 *
 * @param clearness how far the strokes that agree at it stand above those that agree a little beside it, in their
 *     standard deviations; 0 where nothing repeats
 * @param rightPx how far
 * @param downPx how far
 */
record Repeat(double clearness, int rightPx, int downPx) {
  private static final Repeat NONE = new Repeat(0, 0, 0);

  /** Fewer strokes that agree are chance. */
  private static final int LEAST = 12;

  /** How far beside a shift another is that should agree less: what is long agrees there too. */
  private static final int BESIDE = 6;

  /** Twice the blocks of 8 pixels. */
  private static final int FURTHEST = 16;

  /** Added to a count, whose deviation is its root, so that few of none are not far. */
  private static final double FEW = 4;

  /**
   * The clearest shift.
   *
   * @param nearestPx shorter ones join what belongs to one thing
   */
  static Repeat clearest(Strokes strokes, double nearestPx) {
    int columns = 2 * strokes.width();
    int rows = 2 * strokes.height();
    int[] agree = gathered(votes(strokes, columns, rows), columns);
    Repeat best = NONE;
    for (int row = FURTHEST; row < rows - FURTHEST; row++) {
      for (int column = FURTHEST; column < columns - FURTHEST; column++) {
        int at = row * columns + column;
        int right = column - strokes.width();
        int down = row - strokes.height();
        // None beside it at all would be the clearest that so many can be.
        boolean may = agree[at] >= LEAST && agree[at] > best.clearness * Math.sqrt(FEW);
        if (may && Math.sqrt(right * right + down * down) >= nearestPx) {
          int beside = mostBeside(agree, at, columns);
          double clearness = (agree[at] - beside) / Math.sqrt(beside + FEW);
          best = clearness > best.clearness ? new Repeat(clearness, right, down) : best;
        }
      }
    }
    return best;
  }

  /** For every shift, how many strokes of the wall have one of the person that changes in the same direction. */
  private static int[] votes(Strokes strokes, int columns, int rows) {
    int[] votes = new int[columns * rows];
    int width = strokes.width();
    for (int direction = 0; direction < Strokes.DIRECTIONS; direction++) {
      // Rows of the shifts are twice as long as those of the picture.
      int[] person = new int[strokes.person()[direction].length];
      for (int i = 0; i < person.length; i++) {
        int at = strokes.person()[direction][i];
        person[i] = at / width * columns + at % width;
      }
      for (int wall : strokes.wall()[direction]) {
        int none = (strokes.height() - wall / width) * columns + width - wall % width;
        for (int at : person) {
          votes[none + at]++;
        }
      }
    }
    return votes;
  }

  /** Sums of 3 x 3: places are known to a pixel. */
  private static int[] gathered(int[] votes, int columns) {
    int[] sums = new int[votes.length];
    for (int at = columns + 1; at < votes.length - columns - 1; at++) {
      for (int row = at - columns; row <= at + columns; row += columns) {
        sums[at] += votes[row - 1] + votes[row] + votes[row + 1];
      }
    }
    return sums;
  }

  /** The most that agree on a square around a shift, and along rows and columns, where the blocks of compression do. */
  private static int mostBeside(int[] agree, int at, int columns) {
    int most = 0;
    for (int along = -BESIDE; along <= BESIDE; along++) {
      most = Math.max(most, Math.max(agree[at + along - BESIDE * columns], agree[at + along + BESIDE * columns]));
      most = Math.max(most, Math.max(agree[at + along * columns - BESIDE], agree[at + along * columns + BESIDE]));
    }
    for (int away = BESIDE + 1; away <= FURTHEST; away++) {
      most = Math.max(most, Math.max(agree[at - away], agree[at + away]));
      most = Math.max(most, Math.max(agree[at - away * columns], agree[at + away * columns]));
    }
    return most;
  }
}
