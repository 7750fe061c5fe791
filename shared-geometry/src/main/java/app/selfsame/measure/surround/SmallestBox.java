package app.selfsame.measure.surround;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import java.util.List;

/** The box of the smallest area around points, turned by at most ten degrees: prints are laid down nearly straight. */
final class SmallestBox {
  private static final double MOST_DEGREES = 10;
  private static final double STEP_DEGREES = 0.25;

  private SmallestBox() {}

  static OrientedBoxPx around(List<PointPx> points) {
    OrientedBoxPx smallest = null;
    for (double degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += STEP_DEGREES) {
      OrientedBoxPx box = around(points, degrees * Math.PI / 180);
      if (smallest == null || box.width() * box.height() < smallest.width() * smallest.height()) {
        smallest = box;
      }
    }
    return smallest;
  }

  private static OrientedBoxPx around(List<PointPx> points, double radians) {
    double cos = Math.cos(radians);
    double sin = Math.sin(radians);
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (PointPx point : points) {
      double x = cos * point.x() + sin * point.y();
      double y = -sin * point.x() + cos * point.y();
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    double x = (left + right) / 2;
    double y = (top + bottom) / 2;
    return new OrientedBoxPx(cos * x - sin * y, sin * x + cos * y, right - left, bottom - top, radians);
  }
}
