package app.selfsame.portrait;

import app.selfsame.geometry.PointPx;

/**
 * The share of person anywhere in a photo: from the fine mask around the head, and beyond it from a coarse one of the
 * whole photo.
 *
 * @param head around head and shoulders
 * @param whole of the whole photo; the same as {@code head} where nobody looks beyond it
 */
public record PersonShares(PersonMask head, PersonMask whole) {
  /** On the outermost of the fine mask the two are mixed, so that no seam shows: a share of its side. */
  private static final double SEAM = 0.05;

  /** The share 0..1 at a point of the photo. */
  public float at(PointPx point) {
    double x = head.region().xShareOf(point);
    double y = head.region().yShareOf(point);
    double depth = Math.min(Math.min(x, 1 - x), Math.min(y, 1 - y)) / SEAM;
    if (depth >= 1 || head == whole) {
      return head.at(point);
    }
    if (depth <= 0) {
      return whole.at(point);
    }
    return (float) (depth * head.at(point) + (1 - depth) * whole.at(point));
  }

  /** Whether the fine mask covers a point. */
  public static boolean covers(PersonMask head, PointPx point) {
    double x = head.region().xShareOf(point);
    double y = head.region().yShareOf(point);
    return x >= 0 && x <= 1 && y >= 0 && y <= 1;
  }

  /** Photo pixels to an edge of a cell of the fine mask. */
  public double cellPx() {
    return head.region().width() / head.side();
  }
}
