package app.selfsame.hand;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;

/**
 * A place where the detector sees a palm.
 *
 * @param score 0..1
 * @param box around the palm, without the fingers
 * @param wrist about its middle
 * @param middleKnuckle where the middle finger begins
 */
record Palm(double score, BoxPx box, PointPx wrist, PointPx middleKnuckle) {
  /** The square around the whole hand, to the palm's longer side: MediaPipe's own. */
  private static final double HAND = 2.6;

  /** How far the middle of the hand lies from that of the palm towards the fingers, to the palm's height. */
  private static final double TOWARDS_FINGERS = 0.5;

  /** The square around palm and fingers, turned so that the middle finger begins straight above the wrist. */
  OrientedBoxPx handBox() {
    double turn = uprightTurn(wrist, middleKnuckle);
    double shift = TOWARDS_FINGERS * box.height();
    PointPx centre = box.centre().plus(shift * Math.sin(turn), -shift * Math.cos(turn));
    double side = HAND * Math.max(box.width(), box.height());
    return new OrientedBoxPx(centre.x(), centre.y(), side, side, turn);
  }

  /** How far a box must be turned, in radians clockwise, for one point to lie straight above the other in it. */
  static double uprightTurn(PointPx lower, PointPx upper) {
    return Math.atan2(upper.x() - lower.x(), lower.y() - upper.y());
  }
}
