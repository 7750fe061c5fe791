package app.selfsame.studio;

import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import java.util.List;

/** The smallest upright box around regions, in pixels of the upright photo. */
record Extent(double left, double top, double right, double bottom) {
  static Extent of(List<RegionPx> regions) {
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

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double middleX() {
    return (left + right) / 2;
  }

  double middleY() {
    return (top + bottom) / 2;
  }
}
