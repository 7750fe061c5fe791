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
   * The clearest shift among those of at most half of the picture: what lies over all of it repeats within that.
   *
   * @param nearestPx shorter ones join what belongs to one thing
   */
  static Repeat clearest(Strokes strokes, double nearestPx) {
    int furthestRight = strokes.width() / 2;
    int furthestDown = strokes.height() / 2;
    int columns = 2 * furthestRight + 1;
    int rows = 2 * furthestDown + 1;
    int[] agree = gathered(votes(strokes, furthestRight, furthestDown), columns);
    Repeat best = NONE;
    for (int row = FURTHEST; row < rows - FURTHEST; row++) {
      for (int column = FURTHEST; column < columns - FURTHEST; column++) {
        int at = row * columns + column;
        if (agree[at] < LEAST || !isClearer(best.clearness, agree[at], nextBeside(agree, at, columns))) {
          continue;
        }
        int right = column - furthestRight;
        int down = row - furthestDown;
        int beside = mostBeside(agree, at, columns);
        if (Math.sqrt(right * right + down * down) >= nearestPx && isClearer(best.clearness, agree[at], beside)) {
          best = new Repeat((agree[at] - beside) / Math.sqrt(beside + FEW), right, down);
        }
      }
    }
    return best;
  }

  /** Whether so many that agree stand further above those beside them than the best so far. */
  private static boolean isClearer(double best, int agree, int beside) {
    double above = agree - beside;
    return above > 0 && above * above > best * best * (beside + FEW);
  }

  /** Some of those beside a shift: mostly they are enough to tell that it is not the clearest. */
  private static int nextBeside(int[] agree, int at, int columns) {
    int alongRow = Math.max(agree[at - BESIDE], agree[at + BESIDE]);
    return Math.max(alongRow, Math.max(agree[at - BESIDE * columns], agree[at + BESIDE * columns]));
  }

  /** For every shift, how many strokes of the wall have one of the person that changes in the same direction. */
  private static int[] votes(Strokes strokes, int furthestRight, int furthestDown) {
    int columns = 2 * furthestRight + 1;
    int[] votes = new int[columns * (2 * furthestDown + 1)];
    for (int direction = 0; direction < Strokes.DIRECTIONS; direction++) {
      vote(strokes, direction, furthestRight, furthestDown, votes);
    }
    return votes;
  }

  private static void vote(Strokes strokes, int direction, int furthestRight, int furthestDown, int[] votes) {
    int width = strokes.width();
    int columns = 2 * furthestRight + 1;
    int[] person = strokes.person()[direction];
    int[] x = new int[person.length];
    int[] row = new int[person.length];
    for (int i = 0; i < person.length; i++) {
      x[i] = person[i] % width;
      row[i] = person[i] / width;
    }
    int from = 0;
    int to = 0;
    // Both are in the order of their rows, so that what is within reach moves on with them.
    for (int wall : strokes.wall()[direction]) {
      int wallRow = wall / width;
      while (from < row.length && row[from] < wallRow - furthestDown) {
        from++;
      }
      while (to < row.length && row[to] <= wallRow + furthestDown) {
        to++;
      }
      int none = furthestRight - wall % width;
      int noneRow = furthestDown - wallRow;
      for (int i = from; i < to; i++) {
        int column = none + x[i];
        if (column >= 0 && column < columns) {
          votes[(noneRow + row[i]) * columns + column]++;
        }
      }
    }
  }

  /** Sums of 3 x 3: places are known to a pixel. */
  private static int[] gathered(int[] votes, int columns) {
    int[] ofColumns = new int[votes.length];
    for (int at = columns; at < votes.length - columns; at++) {
      ofColumns[at] = votes[at - columns] + votes[at] + votes[at + columns];
    }
    int[] sums = new int[votes.length];
    for (int at = columns + 1; at < votes.length - columns - 1; at++) {
      sums[at] = ofColumns[at - 1] + ofColumns[at] + ofColumns[at + 1];
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
