package app.selfsame.portrait;

import app.selfsame.geometry.PointPx;

/**
 * The edges of a photo, in pixels, with a margin in which what is seen may go on beyond them.
 *
 * @param width of the photo
 * @param height of the photo
 * @param marginPx inside the edges
 */
record PhotoEdges(int width, int height, double marginPx) {

  boolean isBeyond(PointPx point) {
    return point.x() < marginPx
        || point.y() < marginPx
        || point.x() > width - marginPx
        || point.y() > height - marginPx;
  }

  /** How far up a head's axis the photo goes, at most so many pixels above the eyes; 0 when these are not in it. */
  double lastWithin(HeadAxis axis, double mostPx) {
    double within = 0;
    double beyond = mostPx;
    while (beyond - within > 0.01) {
      double middle = (within + beyond) / 2;
      if (isBeyond(axis.above(middle))) {
        beyond = middle;
      } else {
        within = middle;
      }
    }
    return within;
  }
}
