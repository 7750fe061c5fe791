package app.selfsame.report;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import java.util.ArrayList;
import java.util.List;

/** Where the numbered discs of a picture lie: each as near to what it points at as it can without covering another. */
final class MarkPlaces {
  /** Between the middles of two discs at least, in radii. */
  private static final double APART = 2.15;

  private static final int DIRECTIONS = 16;

  private final BoxPx picture;
  private final double radiusPx;
  private final List<PointPx> taken = new ArrayList<>();

  /**
   * @param picture within which all of each disc lies
   */
  MarkPlaces(BoxPx picture, double radiusPx) {
    this.picture = picture;
    this.radiusPx = radiusPx;
  }

  /** The middle of the next disc, in rings around where it would best lie; there where no room is left. */
  PointPx next(PointPx wished) {
    PointPx inside = inside(wished);
    PointPx found = inside;
    double reach = picture.width() + picture.height();
    for (double ring = 0; ring < reach; ring += radiusPx / 2) {
      PointPx free = freeOn(inside, ring);
      if (free != null) {
        found = free;
        break;
      }
    }
    taken.add(found);
    return found;
  }

  /** Sideways first: above and below lie forehead, eyes and mouth. */
  private PointPx freeOn(PointPx middle, double ring) {
    for (int i = 0; i < DIRECTIONS; i++) {
      double angle = (i % 2 == 0 ? i : -i - 1) * Math.PI / DIRECTIONS;
      PointPx place = middle.plus(ring * Math.cos(angle), ring * Math.sin(angle));
      if (inside(place).equals(place) && isFree(place)) {
        return place;
      }
    }
    return null;
  }

  private boolean isFree(PointPx place) {
    return taken.stream().allMatch(disc -> disc.distancePxTo(place) >= APART * radiusPx);
  }

  private PointPx inside(PointPx place) {
    return new PointPx(
        clamp(place.x(), picture.left() + radiusPx, picture.right() - radiusPx),
        clamp(place.y(), picture.top() + radiusPx, picture.bottom() - radiusPx));
  }

  private static double clamp(double value, double min, double max) {
    return Math.max(min, Math.min(max, value));
  }
}
