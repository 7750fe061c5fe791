package app.selfsame.mrz;

import app.selfsame.geometry.PointPx;
import java.util.Arrays;

/**
 * A line of cells, one character each, in the pixels of the photo: the cells' centres lie on a curve (a cubic, which follows
 * perspective and the bend of a page), and "down" is a quarter turn clockwise from the way in which it is read.
 *
 * <p>Places along it are counted in cells: 0 is the centre of the first, {@code cells - 1} of the last. Immutable.
 */
public final class CellLine {
  /** How far the ink of the first character begins behind the edge of its cell, in cells. */
  private static final double LEAD = 0.12;

  private static final double LEAST_WEIGHT = 1e-3;
  /** Below so much confidence in all the line's characters there is too little to bend it by. */
  private static final double LEAST_WEIGHT_FOR_BEND = 10;

  private final int cells;
  /** Coefficients of 1, t, t², t³ for t from -1 at the first centre to 1 at the last. */
  private final double[] xs;

  private final double[] ys;
  private final double pitchPx;

  private CellLine(double[] xs, double[] ys, int cells) {
    this.cells = cells;
    this.xs = xs;
    this.ys = ys;
    double sum = 0;
    for (int cell = 0; cell < cells; cell++) {
      sum += Math.hypot(alongX(cell), alongY(cell));
    }
    this.pitchPx = sum / cells;
  }

  /** A straight line whose ink lies between two places. */
  static CellLine between(PointPx from, PointPx to, int cells) {
    double pitches = cells - 2 * LEAD;
    double stepX = (to.x() - from.x()) / pitches;
    double stepY = (to.y() - from.y()) / pitches;
    double[] centreXs = new double[cells];
    double[] centreYs = new double[cells];
    for (int cell = 0; cell < cells; cell++) {
      centreXs[cell] = from.x() + stepX * (cell + 0.5 - LEAD);
      centreYs[cell] = from.y() + stepY * (cell + 0.5 - LEAD);
    }
    return through(centreXs, centreYs);
  }

  /** The line that comes closest to some centres. */
  static CellLine through(double[] centreXs, double[] centreYs) {
    return new CellLine(cubic(centreXs), cubic(centreYs), centreXs.length);
  }

  /** Least squares; even and odd powers do not touch each other at places that lie evenly about 0. */
  private static double[] cubic(double[] values) {
    int n = values.length;
    double s2 = 0;
    double s4 = 0;
    double s6 = 0;
    double[] moments = new double[4];
    for (int i = 0; i < n; i++) {
      double t = 2.0 * i / (n - 1) - 1;
      double t2 = t * t;
      s2 += t2;
      s4 += t2 * t2;
      s6 += t2 * t2 * t2;
      moments[0] += values[i];
      moments[1] += values[i] * t;
      moments[2] += values[i] * t2;
      moments[3] += values[i] * t2 * t;
    }
    double even = n * s4 - s2 * s2;
    double odd = s2 * s6 - s4 * s4;
    return new double[] {
      (moments[0] * s4 - moments[2] * s2) / even,
      (moments[1] * s6 - moments[3] * s4) / odd,
      (n * moments[2] - s2 * moments[0]) / even,
      (s2 * moments[3] - s4 * moments[1]) / odd
    };
  }

  /** Number of cells. */
  public int cells() {
    return cells;
  }

  /** Mean width of a cell, in px of the photo. */
  public double pitchPx() {
    return pitchPx;
  }

  double x(double cell) {
    return value(xs, t(cell));
  }

  double y(double cell) {
    return value(ys, t(cell));
  }

  /** How far a cell reaches along the line, in px. */
  double alongX(double cell) {
    return slope(xs, t(cell)) * 2 / (cells - 1);
  }

  double alongY(double cell) {
    return slope(ys, t(cell)) * 2 / (cells - 1);
  }

  private double t(double cell) {
    return 2 * cell / (cells - 1) - 1;
  }

  private static double value(double[] c, double t) {
    return c[0] + t * (c[1] + t * (c[2] + t * c[3]));
  }

  private static double slope(double[] c, double t) {
    return c[1] + t * (2 * c[2] + t * 3 * c[3]);
  }

  /** The place of the photo so many cells along, and so many cells below the line. */
  public PointPx place(double cell, double downCells) {
    return new PointPx(x(cell) - downCells * alongY(cell), y(cell) + downCells * alongX(cell));
  }

  /** The same line read from its other end, upside down. */
  CellLine flipped() {
    return new CellLine(
        new double[] {xs[0], -xs[1], xs[2], -xs[3]}, new double[] {ys[0], -ys[1], ys[2], -ys[3]}, cells);
  }

  CellLine shifted(double alongCells, double downCells) {
    double[] dx = new double[cells];
    double[] dy = new double[cells];
    Arrays.fill(dx, alongCells);
    Arrays.fill(dy, downCells);
    return moved(dx, dy);
  }

  /**
   * The same curve with other cells on it.
   *
   * @param firstCells by how many cells the first moves along
   * @param lastCells by how many the last moves
   * @param middleCells by how many the middle moves besides
   */
  CellLine stretched(double firstCells, double lastCells, double middleCells) {
    double[] centreXs = new double[cells];
    double[] centreYs = new double[cells];
    for (int cell = 0; cell < cells; cell++) {
      double t = t(cell);
      double share = (t + 1) / 2;
      double place = cell + firstCells * (1 - share) + lastCells * share + middleCells * (1 - t * t);
      centreXs[cell] = x(place);
      centreYs[cell] = y(place);
    }
    return through(centreXs, centreYs);
  }

  /** The same cells, and others behind the last where the curve goes on. */
  CellLine withMore(int cellsMore) {
    double[] centreXs = new double[cells + cellsMore];
    double[] centreYs = new double[cells + cellsMore];
    for (int cell = 0; cell < centreXs.length; cell++) {
      centreXs[cell] = x(cell);
      centreYs[cell] = y(cell);
    }
    return through(centreXs, centreYs);
  }

  /**
   * The line moved to where its characters were seen: along and down each by the parabola that comes closest to what was
   * seen of all.
   *
   * @param seenAlong of each cell's character from the cell's centre, in cells
   * @param seenDown likewise
   * @param weights of each cell, 0..1
   */
  CellLine refined(float[] seenAlong, float[] seenDown, float[] weights) {
    double total = 0;
    for (float weight : weights) {
      total += weight;
    }
    boolean isBent = total > LEAST_WEIGHT_FOR_BEND;
    return moved(parabola(seenAlong, weights, isBent), parabola(seenDown, weights, isBent));
  }

  private double[] parabola(float[] seen, float[] weights, boolean isBent) {
    double[] s = new double[5];
    double[] m = new double[3];
    for (int cell = 0; cell < cells; cell++) {
      double t = t(cell);
      double power = weights[cell] + LEAST_WEIGHT;
      for (int i = 0; i < s.length; i++) {
        s[i] += power;
        if (i < m.length) {
          m[i] += power * seen[cell];
        }
        power *= t;
      }
    }
    double a;
    double b;
    double c;
    if (isBent) {
      // Cramer's rule for the normal equations.
      double p = s[2] * s[4] - s[3] * s[3];
      double q = s[1] * s[4] - s[2] * s[3];
      double r = s[1] * s[3] - s[2] * s[2];
      double determinant = s[0] * p - s[1] * q + s[2] * r;
      a = (m[0] * p - m[1] * q + m[2] * r) / determinant;
      b = (-m[0] * q + m[1] * (s[0] * s[4] - s[2] * s[2]) - m[2] * (s[0] * s[3] - s[1] * s[2])) / determinant;
      c = (m[0] * r - m[1] * (s[0] * s[3] - s[1] * s[2]) + m[2] * (s[0] * s[2] - s[1] * s[1])) / determinant;
    } else {
      double determinant = s[0] * s[2] - s[1] * s[1];
      a = (m[0] * s[2] - m[1] * s[1]) / determinant;
      b = (s[0] * m[1] - s[1] * m[0]) / determinant;
      c = 0;
    }
    double[] fitted = new double[cells];
    for (int cell = 0; cell < cells; cell++) {
      double t = t(cell);
      fitted[cell] = a + t * (b + t * c);
    }
    return fitted;
  }

  private CellLine moved(double[] alongCells, double[] downCells) {
    double[] centreXs = new double[cells];
    double[] centreYs = new double[cells];
    for (int cell = 0; cell < cells; cell++) {
      double alongX = alongX(cell);
      double alongY = alongY(cell);
      centreXs[cell] = x(cell) + alongCells[cell] * alongX - downCells[cell] * alongY;
      centreYs[cell] = y(cell) + alongCells[cell] * alongY + downCells[cell] * alongX;
    }
    return through(centreXs, centreYs);
  }

  /** How many cells another line lies below this one, in the middle of both. */
  double downTo(CellLine other) {
    double middle = (cells - 1) / 2.0;
    return componentTo(other, -alongY(middle), alongX(middle));
  }

  /** How many cells another line's middle lies along this one. */
  double alongTo(CellLine other) {
    double middle = (cells - 1) / 2.0;
    return componentTo(other, alongX(middle), alongY(middle));
  }

  /** How far another line's middle lies from this one's in the direction of a vector, in lengths of it. */
  private double componentTo(CellLine other, double directionX, double directionY) {
    double middle = (cells - 1) / 2.0;
    double otherMiddle = (other.cells - 1) / 2.0;
    double dx = other.x(otherMiddle) - x(middle);
    double dy = other.y(otherMiddle) - y(middle);
    return (dx * directionX + dy * directionY) / (directionX * directionX + directionY * directionY);
  }

  /** Whether another line is read in the same way: less than a quarter turn apart. */
  boolean isAlong(CellLine other) {
    double middle = (cells - 1) / 2.0;
    double otherMiddle = (other.cells - 1) / 2.0;
    return alongX(middle) * other.alongX(otherMiddle) + alongY(middle) * other.alongY(otherMiddle) > 0;
  }

  /** How far the two lines' cells lie apart at the most, in cells of this one; both have as many. */
  double mostApart(CellLine other) {
    double most = 0;
    for (int cell = 0; cell < cells; cell++) {
      most = Math.max(most, Math.hypot(other.x(cell) - x(cell), other.y(cell) - y(cell)));
    }
    return most / pitchPx;
  }
}
