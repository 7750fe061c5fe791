package app.selfsame.portrait;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;

/**
 * The line through the midpoint of the eyes, square to the eye line: the head's own "up" in the image.
 *
 * @param eyeMidpoint midpoint of the eye centres
 * @param rollRadians of the eye line against the image's x axis, positive clockwise
 * @param eyeToChinPx distance from the eye line to the chin, square to the eye line
 */
record HeadAxis(PointPx eyeMidpoint, double rollRadians, double eyeToChinPx) {

  static HeadAxis of(FaceMesh mesh) {
    PointPx left = mesh.imageLeftEyeCentre();
    PointPx right = mesh.imageRightEyeCentre();
    PointPx middle = mesh.eyeMidpoint();
    double roll = Math.atan2(right.y() - left.y(), right.x() - left.x());
    PointPx chin = mesh.point(FaceMesh.CHIN);
    double down = -Math.sin(roll) * (chin.x() - middle.x()) + Math.cos(roll) * (chin.y() - middle.y());
    return new HeadAxis(middle, roll, down);
  }

  /** The point of the axis a distance above the eye line. */
  PointPx above(double px) {
    return at(0, px);
  }

  /** The point beside the axis (positive to the image's right of an upright head) and above the eye line. */
  PointPx at(double besidePx, double abovePx) {
    double cos = Math.cos(rollRadians);
    double sin = Math.sin(rollRadians);
    return eyeMidpoint.plus(besidePx * cos + abovePx * sin, besidePx * sin - abovePx * cos);
  }
}
