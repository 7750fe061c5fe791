package app.selfsame.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A box of an image, turned about its centre. */
public final class OrientedBoxPx {
  private final double centreX;
  private final double centreY;
  private final double width;
  private final double height;
  private final double rotationRadians;
  /** Kept, because masks and frames ask for a hundred thousand points of one box. */
  private final double cos;

  private final double sin;

  /**
   * A box.
   *
   * @param centreX of the box, in pixels
   * @param centreY of the box, in pixels
   * @param width along the box's own x axis, in pixels
   * @param height along the box's own y axis, in pixels
   * @param rotationRadians of the box's x axis against the image's, positive clockwise as seen by the viewer
   */
  public OrientedBoxPx(double centreX, double centreY, double width, double height, double rotationRadians) {
    this.centreX = centreX;
    this.centreY = centreY;
    this.width = width;
    this.height = height;
    this.rotationRadians = rotationRadians;
    this.cos = Math.cos(rotationRadians);
    this.sin = Math.sin(rotationRadians);
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  public double rotationRadians() {
    return rotationRadians;
  }

  /** The point of the image under a point of the box given as shares of its width and height from its upper left. */
  public PointPx toImage(double xShare, double yShare) {
    double u = (xShare - 0.5) * width;
    double v = (yShare - 0.5) * height;
    return new PointPx(centreX + u * cos - v * sin, centreY + u * sin + v * cos);
  }

  /** Where a point of the image lies in the box, as a share of its width from the left. */
  public double xShareOf(PointPx point) {
    return ((point.x() - centreX) * cos + (point.y() - centreY) * sin) / width + 0.5;
  }

  /** Where a point of the image lies in the box, as a share of its height from the top. */
  public double yShareOf(PointPx point) {
    return (-(point.x() - centreX) * sin + (point.y() - centreY) * cos) / height + 0.5;
  }

  /** Whether a point of the image lies inside the box or on its edge. */
  public boolean contains(PointPx point) {
    double x = xShareOf(point);
    double y = yShareOf(point);
    return x >= 0 && x <= 1 && y >= 0 && y <= 1;
  }

  /**
   * What of a region lies inside the box, each side of the box taken in turn (Sutherland and Hodgman, "Reentrant polygon
   * clipping", 1974).
   *
   * @param region convex
   * @return its area in square pixels
   */
  public double areaInside(RegionPx region) {
    List<PointPx> kept = region.outline();
    kept = within(kept, this::xShareOf);
    kept = within(kept, point -> 1 - xShareOf(point));
    kept = within(kept, this::yShareOf);
    kept = within(kept, point -> 1 - yShareOf(point));
    double twice = 0;
    for (int i = 0; i < kept.size(); i++) {
      PointPx from = kept.get(i);
      PointPx to = kept.get((i + 1) % kept.size());
      twice += from.x() * to.y() - to.x() * from.y();
    }
    return Math.abs(twice) / 2;
  }

  /** The part of a polygon on that side of a line where the depth is not negative. */
  private static List<PointPx> within(List<PointPx> polygon, ToDoubleFunction<PointPx> depth) {
    List<PointPx> kept = new ArrayList<>();
    for (int i = 0; i < polygon.size(); i++) {
      PointPx from = polygon.get(i);
      PointPx to = polygon.get((i + 1) % polygon.size());
      double before = depth.applyAsDouble(from);
      double after = depth.applyAsDouble(to);
      if (before >= 0) {
        kept.add(from);
      }
      if (before >= 0 != after >= 0) {
        double share = before / (before - after);
        kept.add(from.plus(share * (to.x() - from.x()), share * (to.y() - from.y())));
      }
    }
    return kept;
  }
}
