package app.selfsame.measure.cover;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.CieLab;
import app.selfsame.measure.Portrait;
import java.util.Arrays;

/**
 * The colour of the face at every point of the mesh: the mean of a square of {@value #SIDE_PX} px of the aligned frame
 * around it (an eleventh of the distance between the eyes), so that pores, noise and single hairs do not count. Mesh
 * points follow the pose, so the same index is the same place on every face.
 */
final class FaceColours {
  private static final int SIDE_PX = 10;

  private final double[] x;
  private final double[] y;
  private final CieLab[] colours;

  /**
   * The colours of points.
   *
   * @param x of each point in the aligned frame
   * @param y of each point in the aligned frame
   * @param colours of each point
   */
  FaceColours(double[] x, double[] y, CieLab[] colours) {
    this.x = x;
    this.y = y;
    this.colours = colours;
  }

  static FaceColours of(Portrait portrait) {
    return portrait.once(FaceColours.class, FaceColours::sample);
  }

  private static FaceColours sample(Portrait portrait) {
    double[] x = new double[FaceMesh.POINTS];
    double[] y = new double[FaceMesh.POINTS];
    CieLab[] colours = new CieLab[FaceMesh.POINTS];
    for (int i = 0; i < FaceMesh.POINTS; i++) {
      PointPx point = portrait.aligned().toFrame(portrait.face().mesh().point(i));
      x[i] = point.x();
      y[i] = point.y();
      colours[i] = mean(portrait.colour(), point);
    }
    return new FaceColours(x, y, colours);
  }

  private static CieLab mean(float[] frame, PointPx point) {
    int last = AlignedFace.SIDE_PX - SIDE_PX;
    int left = (int) Math.max(0, Math.min(last, point.x() - SIDE_PX / 2.0));
    int top = (int) Math.max(0, Math.min(last, point.y() - SIDE_PX / 2.0));
    float red = 0;
    float green = 0;
    float blue = 0;
    for (int row = top; row < top + SIDE_PX; row++) {
      int at = 3 * (row * AlignedFace.SIDE_PX + left);
      for (int i = 0; i < SIDE_PX; i++, at += 3) {
        red += frame[at];
        green += frame[at + 1];
        blue += frame[at + 2];
      }
    }
    int count = SIDE_PX * SIDE_PX;
    return CieLab.of(red / count, green / count, blue / count);
  }

  double x(int point) {
    return x[point];
  }

  double y(int point) {
    return y[point];
  }

  CieLab at(int point) {
    return colours[point];
  }

  /** The middle colour of points: each coordinate's median, which a few points that lie on hair do not move. */
  CieLab median(int... points) {
    return new CieLab(
        share(0.5, lightness(points)), share(0.5, coordinate(points, 1)), share(0.5, coordinate(points, 2)));
  }

  /** The lightness of points. */
  double[] lightness(int... points) {
    return coordinate(points, 0);
  }

  private double[] coordinate(int[] points, int which) {
    double[] values = new double[points.length];
    for (int i = 0; i < points.length; i++) {
      CieLab colour = colours[points[i]];
      values[i] = which == 0 ? colour.lightness() : which == 1 ? colour.a() : colour.b();
    }
    return values;
  }

  /** The value that a share of values stays below, between neighbours in proportion. */
  static double share(double share, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double at = share * (sorted.length - 1);
    int below = Math.min((int) at, sorted.length - 2);
    return below < 0 ? sorted[0] : sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]);
  }
}
