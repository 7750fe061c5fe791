package app.selfsame.geometry;

/** A point of an image in pixels: x to the right, y down, (0, 0) the outer corner of the first pixel. */
public record PointPx(double x, double y) {

  public PointPx plus(double dx, double dy) {
    return new PointPx(x + dx, y + dy);
  }

  public PointPx midpointTo(PointPx other) {
    return new PointPx((x + other.x) / 2, (y + other.y) / 2);
  }

  public double distancePxTo(PointPx other) {
    double dx = other.x - x;
    double dy = other.y - y;
    return Math.sqrt(dx * dx + dy * dy);
  }
}
