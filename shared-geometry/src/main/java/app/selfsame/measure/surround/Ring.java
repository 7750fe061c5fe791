package app.selfsame.measure.surround;

import app.selfsame.geometry.PointPx;
import java.util.Optional;

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

  private static final int CANDIDATES = 4;

  /** Circles that are there this far are looked at more closely. */
  private static final double HINT = 0.5;

  private static final int SECTORS = 48;

  /** Of the middles of the sectors; a quarter of a turn before them are their sines. */
  private static final double[] COSINES = new double[SECTORS];

  static {
    for (int sector = 0; sector < SECTORS; sector++) {
      COSINES[sector] = Math.cos(((sector + 0.5) / SECTORS - 0.5) * 2 * Math.PI);
    }
  }

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
    RingCentres centres = RingCentres.of(map, least, most, apart, apartBy);
    Ring best = NONE;
    for (int i = 0; i < CANDIDATES; i++) {
      Optional<PointPx> centre = centres.next(4 * SECTORS);
      if (centre.isEmpty()) {
        break;
      }
      double x = centre.get().x();
      double y = centre.get().y();
      double largest = Math.min(most, apart.distancePxTo(centre.get()) - apartBy / 3);
      RidgeMap near = map.around(x, y, largest + 2 * RingCentres.SQUARE_PX);
      Ring ring = around(near, x, y, RingCentres.SQUARE_PX, least, largest);
      ring = ring.share > HINT ? around(near, ring.x, ring.y, RingCentres.SQUARE_PX / 2.0, least, largest) : ring;
      best = ring.share > best.share ? ring : best;
    }
    return best;
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
      double distance = Math.sqrt(dx * dx + dy * dy);
      if (distance >= least
          && distance <= most
          && Math.abs(dx * map.acrossX()[i] + dy * map.acrossY()[i]) >= AIMED * distance) {
        int sector = (int) ((angle(dx, dy) / (2 * Math.PI) + 0.5) * SECTORS) % SECTORS;
        for (int radius = (int) Math.ceil(distance - OFF_PX); radius <= distance + OFF_PX; radius++) {
          seen[Math.min(radii, radius)] |= 1L << sector;
        }
      }
    }
    Ring best = NONE;
    for (int radius = (int) Math.ceil(least); radius <= most; radius++) {
      // Fewer cannot be the better share even of the least part.
      if (Long.bitCount(seen[radius]) > best.share * LEAST_SECTORS) {
        long within = within(map, x, y, radius);
        int sectors = Long.bitCount(within);
        double share = sectors < LEAST_SECTORS ? 0 : (double) Long.bitCount(seen[radius] & within) / sectors;
        best = share > best.share ? new Ring(x, y, radius, share) : best;
      }
    }
    return best;
  }

  /** The angle of a way, within 0.004 and in a tenth of the time of the exact one. */
  private static double angle(double x, double y) {
    double less = Math.min(Math.abs(x), Math.abs(y));
    double more = Math.max(Math.abs(x), Math.abs(y));
    double share = less / more;
    double angle = share * (Math.PI / 4 + 0.273 * (1 - share));
    double quarter = Math.abs(y) > Math.abs(x) ? Math.PI / 2 - angle : angle;
    double half = x < 0 ? Math.PI - quarter : quarter;
    return y < 0 ? -half : half;
  }

  /** The sectors whose middle lies in the picture, one bit each. */
  private static long within(RidgeMap map, double x, double y, double radius) {
    long within = 0;
    for (int sector = 0; sector < SECTORS; sector++) {
      double atX = x + radius * COSINES[sector];
      double atY = y + radius * COSINES[(sector + 3 * SECTORS / 4) % SECTORS];
      within |= atX >= 3 && atY >= 3 && atX < map.width() - 3 && atY < map.height() - 3 ? 1L << sector : 0;
    }
    return within;
  }
}
