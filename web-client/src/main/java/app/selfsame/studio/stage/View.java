package app.selfsame.studio.stage;

import app.selfsame.crop.Crop;
import app.selfsame.geometry.PointPx;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/**
 * How the upright photo lies on the stage, whose unit is the CSS pixel: turned, scaled, then moved.
 *
 * @param scale CSS pixels to one pixel of the photo
 * @param cos cosine of the angle by which the photo is turned anticlockwise
 * @param sin its sine
 * @param left where the photo's upper left corner comes to lie
 * @param top where the photo's upper left corner comes to lie
 */
record View(double scale, double cos, double sin, double left, double top) {

  /** The whole photo in the middle of the stage. */
  static View ofWholePhoto(double photoWidth, double photoHeight, double stageWidth, double stageHeight) {
    double scale = Math.min(stageWidth / photoWidth, stageHeight / photoHeight);
    return new View(
        scale, 1, 0, (stageWidth - photoWidth * scale) / 2, (stageHeight - photoHeight * scale) / 2);
  }

  /** The photo under an upright frame: the frame's corners come to lie on those of the frame on the stage. */
  static View underFrame(Crop crop, ScreenFrame frame) {
    PointPx upperLeft = crop.corners().get(0);
    PointPx upperRight = crop.corners().get(1);
    double left = upperLeft.x();
    double top = upperLeft.y();
    double across = upperRight.x() - left;
    double down = upperRight.y() - top;
    double length = Math.hypot(across, down);
    View turned = new View(frame.width() / length, across / length, down / length, 0, 0);
    return new View(
        turned.scale, turned.cos, turned.sin, frame.left() - turned.x(left, top), frame.top() - turned.y(left, top));
  }

  double x(double photoX, double photoY) {
    return left + scale * (cos * photoX + sin * photoY);
  }

  double y(double photoX, double photoY) {
    return top + scale * (cos * photoY - sin * photoX);
  }

  /** How far below the stage's upper edge a point of the photo comes to lie. */
  double y(PointPx point) {
    return y(point.x(), point.y());
  }

  /** Makes the context draw in pixels of the photo. */
  void apply(CanvasRenderingContext2D context) {
    context.transform(scale * cos, -scale * sin, scale * sin, scale * cos, left, top);
  }
}
