package app.selfsame.crop;

import app.selfsame.document.Frame;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;

/**
 * The frame's axes on a photo, and its scale and place as three numbers in which every limit is linear: the head's
 * height, and the frame's left and top edge from the midpoint between the eyes, all in heights of the frame.
 */
final class Placement {
  private final Frame frame;
  private final PointPx eyes;
  private final double xAxisX;
  private final double xAxisY;
  private final double headPx;

  private Placement(Frame frame, PointPx eyes, double xAxisX, double xAxisY, PointPx crown, PointPx chin) {
    this.frame = frame;
    this.eyes = eyes;
    this.xAxisX = xAxisX;
    this.xAxisY = xAxisY;
    headPx = down(chin) - down(crown);
    if (!(headPx > 0)) {
      throw new IllegalArgumentException("the crown must lie above the chin, seen upright");
    }
  }

  /** Axes that make the line through the eye centres level and put the chin below it. */
  static Placement level(Frame frame, Head head, PointPx crown) {
    PointPx eyes = head.eyeMidpoint();
    double distance = head.interEyeDistancePx();
    if (!(distance > 0)) {
      throw new IllegalArgumentException("the eyes lie on one point");
    }
    double x = (head.imageRightEye().x() - head.imageLeftEye().x()) / distance;
    double y = (head.imageRightEye().y() - head.imageLeftEye().y()) / distance;
    boolean upright = -y * (head.chin().x() - eyes.x()) + x * (head.chin().y() - eyes.y()) > 0;
    return new Placement(frame, eyes, upright ? x : -x, upright ? y : -y, crown, head.chin());
  }

  /** The axes between the photo's own and these, turned by a share of what these are turned. */
  Placement turned(double share, Head head, PointPx crown) {
    if (share == 1) {
      return this;
    }
    double angle = share * Math.atan2(xAxisY, xAxisX);
    return new Placement(frame, eyes, Math.cos(angle), Math.sin(angle), crown, head.chin());
  }

  /** Axes that are turned clockwise against the photo's own. */
  static Placement turnedTo(double degrees, Frame frame, Head head, PointPx crown) {
    double angle = degrees * Math.PI / 180;
    return new Placement(frame, head.eyeMidpoint(), Math.cos(angle), Math.sin(angle), crown, head.chin());
  }

  /** The photo's own axes. */
  static Placement unturned(Frame frame, Head head, PointPx crown) {
    return new Placement(frame, head.eyeMidpoint(), 1, 0, crown, head.chin());
  }

  double rotationDegrees() {
    return Math.atan2(xAxisY, xAxisX) * 180 / Math.PI;
  }

  double headPx() {
    return headPx;
  }

  PointPx eyes() {
    return eyes;
  }

  double xAxisX() {
    return xAxisX;
  }

  double xAxisY() {
    return xAxisY;
  }

  /** Pixels along the frame's horizontal axis from the midpoint between the eyes. */
  double right(PointPx point) {
    return xAxisX * (point.x() - eyes.x()) + xAxisY * (point.y() - eyes.y());
  }

  /** Pixels along the frame's vertical axis from the midpoint between the eyes. */
  double down(PointPx point) {
    return -xAxisY * (point.x() - eyes.x()) + xAxisX * (point.y() - eyes.y());
  }

  Crop crop(double[] place) {
    double pxPerHeight = headPx / place[0];
    PointPx origin = eyes.plus(
        (xAxisX * place[1] - xAxisY * place[2]) * pxPerHeight, (xAxisY * place[1] + xAxisX * place[2]) * pxPerHeight);
    return new Crop(frame, origin, rotationDegrees(), pxPerHeight / frame.height());
  }

  double[] place(Crop crop) {
    double pxPerHeight = crop.pxPerUnit() * frame.height();
    return new double[] {headPx / pxPerHeight, right(crop.origin()) / pxPerHeight, down(crop.origin()) / pxPerHeight};
  }
}
