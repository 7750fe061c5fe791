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

  /** The cells of a line whose ink this is, read from the left end as the finder looked at it. */
  CellLine cells(int count) {
    return CellLine.between(from, to, count);
  }
}
