package app.selfsame.geometry;

import java.util.ArrayList;
import java.util.List;

/** The smallest convex polygon around points (Andrew, "Another efficient algorithm for convex hulls", 1979). */
public final class ConvexHull {
  private ConvexHull() {}

  /** The corners in order, none of them on the line between its neighbours. */
  public static List<PointPx> of(List<PointPx> points) {
    List<PointPx> sorted = new ArrayList<>(points);
    sorted.sort((a, b) -> a.x() != b.x() ? Double.compare(a.x(), b.x()) : Double.compare(a.y(), b.y()));
    List<PointPx> hull = new ArrayList<>();
    addChain(hull, sorted);
    List<PointPx> backwards = new ArrayList<>();
    for (int i = sorted.size() - 1; i >= 0; i--) {
      backwards.add(sorted.get(i));
    }
    addChain(hull, backwards);
    return hull;
  }

  /** Whether a point lies inside a hull or on its edge. */
  public static boolean contains(List<PointPx> hull, PointPx point) {
    for (int i = 0; i < hull.size(); i++) {
      if (cross(hull.get(i), hull.get((i + 1) % hull.size()), point) < 0) {
        return false;
      }
    }
    return !hull.isEmpty();
  }

  /** Adds the half of the hull that lies to one side, without its last point, which begins the other half. */
  private static void addChain(List<PointPx> hull, List<PointPx> points) {
    int start = hull.size();
    for (PointPx point : points) {
      while (hull.size() >= start + 2
          && cross(hull.get(hull.size() - 2), hull.get(hull.size() - 1), point) <= 0) {
        hull.remove(hull.size() - 1);
      }
      hull.add(point);
    }
    hull.remove(hull.size() - 1);
  }

  private static double cross(PointPx a, PointPx b, PointPx c) {
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
  }
}
