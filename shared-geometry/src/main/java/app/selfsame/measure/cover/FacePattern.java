package app.selfsame.measure.cover;

/**
 * How light and dark are laid out over a part of every bare face, and how much of it a face shows.
 *
 * <p>The lightness of the mesh points is freed of its mean and of its slope in x and y (skin tone, exposure and a lamp
 * at one side), and correlated with the layout that people share: -1..1, about 0.7 on a bare face, near 0 where
 * something else lies there. The layouts are means over some 590 photographs of bare faces, made equal left and
 * right. Two halves of them give layouts that correlate by 0.999; near-copies of one picture lie in both halves, so
 * that this shows a settled mean and not how well it fits other people.
 */
final class FacePattern {
  /** Lightness, root mean square, that counts as flat: what is even more flat shows no pattern, whatever its noise. */
  private static final double FLAT = 0.5;

  private final int[] points;
  private final double[] layout;

  /**
   * A layout.
   *
   * @param points of the mesh
   * @param layout how much lighter than its surroundings each is, in any unit
   */
  FacePattern(int[] points, int[] layout) {
    this.points = points;
    double square = 0;
    for (int value : layout) {
      square += (double) value * value;
    }
    this.layout = new double[layout.length];
    for (int i = 0; i < layout.length; i++) {
      this.layout[i] = layout[i] / Math.sqrt(square);
    }
  }

  /** The correlation with the face's lightness. */
  double correlation(FaceColours face) {
    double[] x = new double[points.length];
    double[] y = new double[points.length];
    for (int i = 0; i < points.length; i++) {
      x[i] = face.x(points[i]);
      y[i] = face.y(points[i]);
    }
    double[] rest = face.lightness(points);
    removeMean(x);
    removeMean(y);
    removeMean(rest);
    removeAlong(x, y);
    removeAlong(x, rest);
    removeAlong(y, rest);
    double length = Math.sqrt(dot(rest, rest)) + FLAT * Math.sqrt(points.length);
    return dot(rest, layout) / length;
  }

  private static void removeMean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] -= sum / values.length;
    }
  }

  /** Gram and Schmidt's step: what is left of values has nothing in common with the axis. */
  private static void removeAlong(double[] axis, double[] values) {
    double square = dot(axis, axis);
    if (square > 0) {
      double slope = dot(axis, values) / square;
      for (int i = 0; i < values.length; i++) {
        values[i] -= slope * axis[i];
      }
    }
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
