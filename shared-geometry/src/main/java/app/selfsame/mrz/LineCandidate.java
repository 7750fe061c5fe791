package app.selfsame.mrz;

import app.selfsame.geometry.PointPx;

/**
 * What may be a printed line, in the pixels of the photo.
 *
 * @param from the left end of its ink, on its middle, as the finder looked at it: which end the text begins at is not known
 * @param to the right end
 * @param heightPx of its ink
 */
record LineCandidate(PointPx from, PointPx to, double heightPx) {
  double lengthPx() {
    return from.distancePxTo(to);
  }

  /** Whether the ends of both lie within a fiftieth of the length. */
  boolean isSameAs(LineCandidate other) {
    double nearPx = 0.02 * lengthPx();
    return from.distancePxTo(other.from) < nearPx && to.distancePxTo(other.to) < nearPx;
  }

  /** Whether another one goes on where this one ends, in the same height, after a gap shorter than half of both. */
  boolean isContinuedBy(LineCandidate other) {
    double length = lengthPx();
    double alongX = (to.x() - from.x()) / length;
    double alongY = (to.y() - from.y()) / length;
    double gap = (other.from.x() - to.x()) * alongX + (other.from.y() - to.y()) * alongY;
    double start = (other.from.y() - to.y()) * alongX - (other.from.x() - to.x()) * alongY;
    double end = (other.to.y() - to.y()) * alongX - (other.to.x() - to.x()) * alongY;
    double slope = heightPx / 3 + 0.03 * other.lengthPx();
    return gap > 0
        && gap < 0.5 * (length + other.lengthPx())
        && Math.abs(start) < heightPx / 2
        && Math.abs(end) < slope
        && Math.abs(Math.log(heightPx / other.heightPx)) < 0.4;
  }

  LineCandidate joinedWith(LineCandidate next) {
    return new LineCandidate(from, next.to, (heightPx + next.heightPx) / 2);
  }

  /** The cells of a line whose ink this is, read from the left end as the finder looked at it. */
  CellLine cells(int count) {
    return CellLine.between(from, to, count);
  }
}
