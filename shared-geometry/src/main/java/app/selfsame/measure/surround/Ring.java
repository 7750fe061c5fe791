package app.selfsame.measure.surround;

import app.selfsame.geometry.PointPx;

/**
 * A thin circle in a picture.
 *
 * @param x of the centre
 * @param y of the centre
 * @param radius in pixels
 * @param share of what lies of it in the picture that is there, 0..1
 */
record Ring(double x, double y, double radius, double share) {
  private static final Ring NONE = new Ring(0, 0, 0, 0);

  /** Centres are counted in squares of so many pixels. */
  private static final int SQUARE_PX = 3;

  private static final int CANDIDATES = 4;
  private static final int SECTORS = 48;

  /** The least part of a circle that lies in the picture, in sectors. */
  private static final int LEAST_SECTORS = 20;

  /** A line across whose way the centre lies within 12 degrees is a part of the circle. */
  private static final double AIMED = 0.978;

  private static final double OFF_PX = 1.5;

  /**
   * The circle that is there most.
   *
   * @param least radius
   * @param most radius
   * @param apart where no centre may be
   * @param apartBy how far around
   */
  static Ring roundest(RidgeMap map, double least, double most, PointPx apart, double apartBy) {
    int columns = map.width() / SQUARE_PX + 1;
    int rows = map.height() / SQUARE_PX + 1;
    int[] votes = new int[columns * rows];
    for (int i = 0; i < map.places().length; i++) {
      int x = map.places()[i] % map.width();
      int y = map.places()[i] / map.width();
      for (double radius = -most; radius <= most; radius += SQUARE_PX) {
        double centreX = x + radius * map.acrossX()[i];
        double centreY = y + radius * map.acrossY()[i];
        if (Math.abs(radius) >= least
            && centreX >= 0 && centreY >= 0 && centreX < map.width() && centreY < map.height()) {
          votes[(int) centreY / SQUARE_PX * columns + (int) centreX / SQUARE_PX]++;
        }
      }
    }
    votes = gathered(gathered(votes, columns, rows), columns, rows);
    Ring best = NONE;
    int found = 0;
    while (found < CANDIDATES) {
      int peak = peak(votes);
      if (votes[peak] < 4 * SECTORS) {
        break;
      }
      double x = (peak % columns + 0.5) * SQUARE_PX;
      double y = (peak / columns + 0.5) * SQUARE_PX;
      clear(votes, peak, columns, rows);
      double distance = apart.distancePxTo(new PointPx(x, y));
      if (distance >= apartBy) {
        found++;
        double largest = Math.min(most, distance - apartBy / 3);
        Ring near = around(map, x, y, SQUARE_PX, least, largest);
        Ring ring = near.share > 0 ? around(map, near.x, near.y, SQUARE_PX / 2.0, least, largest) : near;
        best = ring.share > best.share ? ring : best;
      }
    }
    return best;
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

  private static int peak(int[] votes) {
    int peak = 0;
    for (int i = 1; i < votes.length; i++) {
      peak = votes[i] > votes[peak] ? i : peak;
    }
    return peak;
  }

  private static void clear(int[] votes, int peak, int columns, int rows) {
    for (int y = Math.max(0, peak / columns - 2); y <= Math.min(rows - 1, peak / columns + 2); y++) {
      for (int x = Math.max(0, peak % columns - 2); x <= Math.min(columns - 1, peak % columns + 2); x++) {
        votes[y * columns + x] = 0;
      }
    }
  }

  /** The best circle about a centre, which may move by so much either way. */
  private static Ring around(RidgeMap map, double x, double y, double step, double least, double most) {
    Ring best = at(map, x, y, least, most);
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        Ring ring = at(map, x + dx * step, y + dy * step, least, most);
        best = ring.share > best.share ? ring : best;
      }
    }
    return best;
  }

  private static Ring at(RidgeMap map, double x, double y, double least, double most) {
    int radii = (int) most + 2;
    long[] seen = new long[radii + 1];
    for (int i = 0; i < map.places().length; i++) {
      double dx = map.places()[i] % map.width() - x;
      double dy = map.places()[i] / map.width() - y;
      if (Math.abs(dx) > most || Math.abs(dy) > most) {
        continue;
      }
      double distance = Math.sqrt(dx * dx + dy * dy);
      if (distance >= least
          && distance <= most
          && Math.abs(dx * map.acrossX()[i] + dy * map.acrossY()[i]) >= AIMED * distance) {
        int sector = (int) ((Math.atan2(dy, dx) / (2 * Math.PI) + 0.5) * SECTORS) % SECTORS;
        for (int radius = (int) Math.ceil(distance - OFF_PX); radius <= distance + OFF_PX; radius++) {
          seen[Math.min(radii, radius)] |= 1L << sector;
        }
      }
    }
    Ring best = NONE;
    for (int radius = (int) Math.ceil(least); radius <= most; radius++) {
      long within = within(map, x, y, radius);
      int sectors = Long.bitCount(within);
      double share = sectors < LEAST_SECTORS ? 0 : (double) Long.bitCount(seen[radius] & within) / sectors;
      best = share > best.share ? new Ring(x, y, radius, share) : best;
    }
    return best;
  }

  /** The sectors whose middle lies in the picture, one bit each. */
  private static long within(RidgeMap map, double x, double y, double radius) {
    long within = 0;
    for (int sector = 0; sector < SECTORS; sector++) {
      double angle = ((sector + 0.5) / SECTORS - 0.5) * 2 * Math.PI;
      double atX = x + radius * Math.cos(angle);
      double atY = y + radius * Math.sin(angle);
      within |= atX >= 3 && atY >= 3 && atX < map.width() - 3 && atY < map.height() - 3 ? 1L << sector : 0;
    }
    return within;
  }
}
