package app.selfsame.hand;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.ConvexHull;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import java.util.List;

/**
 * One hand in the photo.
 *
 * @param presence 0..1: how sure the network is that there is a hand
 * @param points the 21 points of MediaPipe's hand topology in photo pixels: the wrist, then four from root to tip of
 *     each finger, the thumb first
 */
public record Hand(double presence, List<PointPx> points) {
  static final int POINTS = 21;
  static final int WRIST = 0;
  static final int INDEX_KNUCKLE = 5;
  static final int MIDDLE_KNUCKLE = 9;
  static final int RING_KNUCKLE = 13;

  /** The hand's outline, as far as a convex one follows it. */
  public RegionPx region() {
    return new RegionPx(ConvexHull.of(points));
  }

  /** The smallest upright box around the points. */
  BoxPx box() {
    return BoxPx.around(points);
  }
}
