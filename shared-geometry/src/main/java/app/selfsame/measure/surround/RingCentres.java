package app.selfsame.measure.surround;

import app.selfsame.geometry.PointPx;
import java.util.Optional;

/** Where the ways across many lines of a picture meet, most of them first: the centres of circles. */
final class RingCentres {
  /** Centres are counted in squares of so many pixels. */
  static final int SQUARE_PX = 3;

  /** One place on lines of so many votes: enough to find a circle. */
  private static final int VOTING_PLACES = 2;

  private final int[] votes;
  private final int columns;
  private final int rows;
  private final PointPx apart;
  private final double apartBy;

  private RingCentres(int[] votes, int columns, int rows, PointPx apart, double apartBy) {
    this.votes = votes;
    this.columns = columns;
    this.rows = rows;
    this.apart = apart;
    this.apartBy = apartBy;
  }

  /**
   * Of circles of a size.
   *
   * @param apart where no centre may be
   * @param apartBy how far around
   */
  static RingCentres of(RidgeMap map, double least, double most, PointPx apart, double apartBy) {
    int columns = map.width() / SQUARE_PX + 1;
    int rows = map.height() / SQUARE_PX + 1;
    int[] votes = new int[columns * rows];
    for (int i = 0; i < map.places().length; i += VOTING_PLACES) {
      float x = map.places()[i] % map.width();
      float y = map.places()[i] / map.width();
      vote(votes, map, columns, x, y, map.acrossX()[i], map.acrossY()[i], (float) least, (float) most);
      vote(votes, map, columns, x, y, -map.acrossX()[i], -map.acrossY()[i], (float) least, (float) most);
    }
    int[] gathered = gathered(gathered(votes, columns, rows), columns, rows);
    return new RingCentres(gathered, columns, rows, apart, apartBy);
  }

  /**
   * The centre with most votes of those that were not named yet.
   *
   * @param least the votes of all places that it has at least
   */
  Optional<PointPx> next(int least) {
    int peak = peak();
    if (votes[peak] < least / VOTING_PLACES) {
      return Optional.empty();
    }
    clear(peak);
    return Optional.of(centre(peak));
  }

  private PointPx centre(int square) {
    return new PointPx((square % columns + 0.5) * SQUARE_PX, (square / columns + 0.5) * SQUARE_PX);
  }

  /** Votes for all centres that lie one way across a line, as far as the picture goes. */
  private static void vote(
      int[] votes, RidgeMap map, int columns, float x, float y, float wayX, float wayY, float least, float most) {
    for (float radius = least; radius <= most; radius += SQUARE_PX) {
      float centreX = x + radius * wayX;
      float centreY = y + radius * wayY;
      if (!(centreX >= 0 && centreY >= 0 && centreX < map.width() && centreY < map.height())) {
        return;
      }
      votes[(int) centreY / SQUARE_PX * columns + (int) centreX / SQUARE_PX]++;
    }
  }

  /** The sums of 3 x 3 squares: ways across lines are not sharper than that. */
  private static int[] gathered(int[] votes, int columns, int rows) {
    int[] sums = new int[votes.length];
    for (int y = 1; y < rows - 1; y++) {
      for (int at = y * columns + 1; at < (y + 1) * columns - 1; at++) {
        for (int row = at - columns; row <= at + columns; row += columns) {
          sums[at] += votes[row - 1] + votes[row] + votes[row + 1];
        }
      }
    }
    return sums;
  }

  /** The square with most votes that is not too near. */
  private int peak() {
    int peak = 0;
    for (int i = 1; i < votes.length; i++) {
      if (votes[i] > votes[peak]) {
        if (apart.distancePxTo(centre(i)) < apartBy) {
          votes[i] = 0;
        } else {
          peak = i;
        }
      }
    }
    return peak;
  }

  private void clear(int peak) {
    for (int y = Math.max(0, peak / columns - 2); y <= Math.min(rows - 1, peak / columns + 2); y++) {
      for (int x = Math.max(0, peak % columns - 2); x <= Math.min(columns - 1, peak % columns + 2); x++) {
        votes[y * columns + x] = 0;
      }
    }
  }
}
