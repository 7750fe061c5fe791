package app.selfsame.studio.parts;

import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import java.util.List;

/** The smallest upright box around regions, in pixels of the upright photo. */
public record Extent(double left, double top, double right, double bottom) {
  public static Extent of(List<RegionPx> regions) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (RegionPx region : regions) {
      for (PointPx corner : region.outline()) {
        left = Math.min(left, corner.x());
        top = Math.min(top, corner.y());
        right = Math.max(right, corner.x());
        bottom = Math.max(bottom, corner.y());
      }
    }
    return new Extent(left, top, right, bottom);
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public double middleX() {
    return (left + right) / 2;
  }

  public double middleY() {
    return (top + bottom) / 2;
  }
}
