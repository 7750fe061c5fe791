package app.selfsame.portrait;

import app.selfsame.geometry.PointPx;
import java.util.ArrayList;
import java.util.List;

/**
 * How far hair, or an ear, reaches to either side of the head's axis.
 *
 * <p>In every row of the mask between the top of the hair and the middle of the face the person is followed outwards
 * from the axis; the widest row counts. A side on which the person goes on for more than {@value #WIDEST} eye-to-chin
 * distances is somebody else's shoulder, a hat or a raised arm, and is left out.
 */
final class HairBeside {
  private static final float PERSON = 0.5f;
  private static final double WIDEST = 1.5;

  /** Down to here below the eyes, in eye-to-chin distances: further down hair joins the shoulders. */
  private static final double BELOW_EYES = 0.4;

  private final PersonMask mask;
  private final HeadAxis axis;

  HairBeside(PersonMask mask, HeadAxis axis) {
    this.mask = mask;
    this.axis = axis;
  }

  /** The outermost point on each side that has one, when the hair's top lies so many photo pixels above the eyes. */
  List<PointPx> points(double hairPx) {
    List<PointPx> points = new ArrayList<>(2);
    addWidest(points, -1, hairPx);
    addWidest(points, 1, hairPx);
    return List.copyOf(points);
  }

  private void addWidest(List<PointPx> points, int step, double hairPx) {
    int side = mask.side();
    double cellPx = mask.region().width() / side;
    double eyeX = mask.cellX(axis.eyeMidpoint());
    double eyeY = mask.cellY(axis.eyeMidpoint());
    int first = (int) Math.max(0, eyeY - hairPx / cellPx);
    int last = (int) Math.min(side - 1, eyeY + BELOW_EYES * axis.eyeToChinPx() / cellPx);
    double widest = 0;
    int widestRow = -1;
    for (int row = first; row <= last; row++) {
      double reach = reach(row, (int) Math.round(eyeX), step);
      if (reach > widest) {
        widest = reach;
        widestRow = row;
      }
    }
    double besidePx = widest * cellPx;
    if (widestRow >= 0 && besidePx <= WIDEST * axis.eyeToChinPx()) {
      points.add(axis.at(step * besidePx, (eyeY - widestRow) * cellPx));
    }
  }

  /** Cells from the axis to where the share falls through one half; infinite when it does not within the mask. */
  private double reach(int row, int centre, int step) {
    float[] share = mask.share();
    int at = row * mask.side();
    if (centre < 0 || centre >= mask.side() || share[at + centre] < PERSON) {
      return 0;
    }
    for (int x = centre + step; x >= 0 && x < mask.side(); x += step) {
      float here = share[at + x];
      if (here < PERSON) {
        float before = share[at + x - step];
        return Math.abs(x - step - centre) + (before - PERSON) / Math.max(1e-6f, before - here);
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
