package app.selfsame.studio.stage;

import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.studio.parts.Extent;
import java.util.ArrayList;
import java.util.List;

/** Draws evidence over the photo: outlines light on dark, so that they show on any picture, with their number. */
final class EvidencePen {
  private static final String COLOUR = "#ffe04d";
  /** An outline smaller than this would hide what it points at. */
  private static final double SMALL_PX = 22;

  private static final double BADGE_PX = 20;
  /** So near to the same number, another would only hide more of the photo. */
  private static final double NEAR_PX = 120;
  /** More small places than this are cells of one: circles around each would hide all of it. */
  private static final int FEW = 3;

  private final Pen pen;
  private final View view;
  private final double stageWidth;
  private final double stageHeight;

  EvidencePen(Pen pen, View view, double stageWidth, double stageHeight) {
    this.pen = pen;
    this.view = view;
    this.stageWidth = stageWidth;
    this.stageHeight = stageHeight;
  }

  /** Whether all of it lies on the stage. */
  boolean shows(Evidence evidence) {
    for (RegionPx region : evidence.regions()) {
      Extent extent = Extent.of(List.of(region));
      double x = view.x(extent.middleX(), extent.middleY());
      double y = view.y(extent.middleX(), extent.middleY());
      if (x < 0 || y < 0 || x > stageWidth || y > stageHeight) {
        return false;
      }
    }
    return true;
  }

  void draw(Evidence evidence) {
    List<double[]> numbered = new ArrayList<>();
    for (RegionPx region : evidence.regions()) {
      double[] place = draw(region, evidence.regions().size() <= FEW);
      if (numbered.stream().noneMatch(other -> Math.hypot(other[0] - place[0], other[1] - place[1]) < NEAR_PX)) {
        numbered.add(place);
      }
    }
    numbered.forEach(place -> badge(String.valueOf(evidence.number()), place[0], place[1]));
  }

  /** Draws the outline and returns where its number belongs. */
  private double[] draw(RegionPx region, boolean ringed) {
    double[] xs = new double[region.outline().size()];
    double[] ys = new double[xs.length];
    double right = Double.NEGATIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    for (int i = 0; i < xs.length; i++) {
      PointPx corner = region.outline().get(i);
      xs[i] = view.x(corner.x(), corner.y());
      ys[i] = view.y(corner.x(), corner.y());
      right = Math.max(right, xs[i]);
      top = Math.min(top, ys[i]);
    }
    Extent extent = Extent.of(List.of(region));
    if (ringed && Math.max(extent.width(), extent.height()) * view.scale() < SMALL_PX) {
      double x = view.x(extent.middleX(), extent.middleY());
      double y = view.y(extent.middleX(), extent.middleY());
      pen.ring(x, y, SMALL_PX / 2, COLOUR);
      return new double[] {x + SMALL_PX / 2, y - SMALL_PX / 2};
    }
    pen.outline(xs, ys, COLOUR);
    return new double[] {right, top};
  }

  private void badge(String number, double x, double y) {
    double half = BADGE_PX / 2 + 1;
    double middleX = Math.max(half, Math.min(stageWidth - half, x));
    double middleY = Math.max(half, Math.min(stageHeight - half, y));
    pen.badge(number, middleX, middleY, BADGE_PX / 2, COLOUR);
  }
}
