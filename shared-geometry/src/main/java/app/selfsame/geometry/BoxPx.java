package app.selfsame.geometry;

import java.util.List;

/** An axis-parallel box of an image, in pixels; it may reach outside the image. */
public record BoxPx(double left, double top, double width, double height) {
  /** The smallest box around some points, of which there is at least one. */
  public static BoxPx around(List<PointPx> points) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (PointPx point : points) {
      left = Math.min(left, point.x());
      top = Math.min(top, point.y());
      right = Math.max(right, point.x());
      bottom = Math.max(bottom, point.y());
    }
    return new BoxPx(left, top, right - left, bottom - top);
  }

  public double right() {
    return left + width;
  }

  public double bottom() {
    return top + height;
  }

  public PointPx centre() {
    return new PointPx(left + width / 2, top + height / 2);
  }

  /** Whether a point lies inside; the left and upper sides belong to the box, the others do not. */
  public boolean contains(PointPx point) {
    return point.x() >= left && point.y() >= top && point.x() < right() && point.y() < bottom();
  }

  public double areaPx() {
    return width * height;
  }

  /** Area of the overlap over the area of the union, 0..1. */
  public double intersectionOverUnion(BoxPx other) {
    double w = Math.max(0, Math.min(right(), other.right()) - Math.max(left, other.left));
    double h = Math.max(0, Math.min(bottom(), other.bottom()) - Math.max(top, other.top));
    double overlap = w * h;
    double union = areaPx() + other.areaPx() - overlap;
    return union <= 0 ? 0 : overlap / union;
  }
}
