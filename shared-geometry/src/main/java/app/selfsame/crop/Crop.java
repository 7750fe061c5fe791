package app.selfsame.crop;

import app.selfsame.document.Frame;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import java.util.List;

/**
 * A document's frame laid on a photo: where its upper left corner lies, how it is turned and how large its unit is.
 *
 * @param frame the picture's shape in its unit
 * @param origin upper left corner of the frame in the photo
 * @param rotationDegrees how far the frame is turned clockwise against the photo
 * @param pxPerUnit photo pixels to one unit of the frame
 */
public record Crop(Frame frame, PointPx origin, double rotationDegrees, double pxPerUnit) {

  /** The point of the photo under a point of the frame, given in the frame's unit from its upper left corner. */
  public PointPx toPhoto(double xUnits, double yUnits) {
    double angle = rotationDegrees * Math.PI / 180;
    double cos = Math.cos(angle) * pxPerUnit;
    double sin = Math.sin(angle) * pxPerUnit;
    return origin.plus(cos * xUnits - sin * yUnits, sin * xUnits + cos * yUnits);
  }

  /** The same frame where the photo's origin lies elsewhere. */
  public Crop movedBy(double dxPx, double dyPx) {
    return new Crop(frame, origin.plus(dxPx, dyPx), rotationDegrees, pxPerUnit);
  }

  /** The frame's corners in the photo, clockwise from its upper left. */
  public List<PointPx> corners() {
    return List.of(
        toPhoto(0, 0), toPhoto(frame.width(), 0), toPhoto(frame.width(), frame.height()), toPhoto(0, frame.height()));
  }

  /** The part of the photo that the frame shows. */
  public OrientedBoxPx box() {
    PointPx middle = toPhoto(frame.width() / 2, frame.height() / 2);
    return new OrientedBoxPx(
        middle.x(), middle.y(), frame.width() * pxPerUnit, frame.height() * pxPerUnit, Math.toRadians(rotationDegrees));
  }

  /** How far a point of the photo lies below the frame's upper edge, in the frame's unit. */
  public double fromTop(PointPx point) {
    double angle = rotationDegrees * Math.PI / 180;
    return (-Math.sin(angle) * (point.x() - origin.x()) + Math.cos(angle) * (point.y() - origin.y())) / pxPerUnit;
  }

  /** How far a point of the photo lies to the right of the frame's left edge, in the frame's unit. */
  public double fromLeft(PointPx point) {
    double angle = rotationDegrees * Math.PI / 180;
    return (Math.cos(angle) * (point.x() - origin.x()) + Math.sin(angle) * (point.y() - origin.y())) / pxPerUnit;
  }
}
