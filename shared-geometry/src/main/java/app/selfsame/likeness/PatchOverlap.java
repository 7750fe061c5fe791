package app.selfsame.likeness;

/**
 * Two patches one over the other, under one map: how alike they are, and which small change of the map makes them more so.
 *
 * <p>A place (x, y) of the fixed patch lies on (x + h (w0 + w1 u + w2 v), y + h (w3 + w4 u + w5 v)) of the moving one, where h
 * is half the side and u, v run from -1 to 1 across the patch.
 */
final class PatchOverlap {
  static final int PARAMETERS = 6;

  /** Of the smaller one: where the patches share less, little is left that would tell them apart. */
  private static final double LEAST_SHARED = 0.7;

  private double similarity;
  private int count;
  private double fixedSum;
  private double movingSum;
  private double fixedSquares;
  private double movingSquares;
  private double products;
  private final double[] slopes = new double[PARAMETERS];
  private final double[] slopesByFixed = new double[PARAMETERS];
  private final double[] slopesByMoving = new double[PARAMETERS];
  private final double[][] slopesBySlopes = new double[PARAMETERS][PARAMETERS];

  private PatchOverlap() {}

  PatchOverlap(FacePatch fixed, FacePatch moving, double[] warp) {
    double half = fixed.side() / 2.0;
    for (int y = 0; y < fixed.side(); y++) {
      new Row(warp, y, half).add(fixed, moving);
    }
    similarity = similarity(fixed, moving);
  }

  /** The similarity of two patches of one size as they lie, without asking for a way to better it. */
  static double similarityUnmoved(FacePatch a, FacePatch b) {
    PatchOverlap overlap = new PatchOverlap();
    for (int i = 0; i < a.values().length; i++) {
      if (a.inside()[i] && b.inside()[i]) {
        overlap.addValues(a.values()[i], b.values()[i]);
      }
    }
    return overlap.similarity(a, b);
  }

  private void addValues(double fixedValue, double movingValue) {
    count++;
    fixedSum += fixedValue;
    movingSum += movingValue;
    fixedSquares += fixedValue * fixedValue;
    movingSquares += movingValue * movingValue;
    products += fixedValue * movingValue;
  }

  private double similarity(FacePatch fixed, FacePatch moving) {
    double least = Math.max(PARAMETERS, LEAST_SHARED * Math.min(fixed.count(), moving.count()));
    return count < least ? -1 : correlation();
  }

  private double correlation() {
    double variances = centred(fixedSquares, fixedSum, fixedSum) * centred(movingSquares, movingSum, movingSum);
    return variances > 0 ? centred(products, fixedSum, movingSum) / Math.sqrt(variances) : -1;
  }

  /** -1..1; -1 also where too little is shared. */
  double similarity() {
    return similarity;
  }

  /**
   * Moves a map towards more similarity.
   *
   * @return whether there is such a way; else the map stays as it is
   */
  boolean addStepTo(double[] warp) {
    double[][] matrix = new double[PARAMETERS][PARAMETERS];
    double[] byFixed = new double[PARAMETERS];
    double[] byMoving = new double[PARAMETERS];
    for (int i = 0; i < PARAMETERS; i++) {
      byFixed[i] = centred(slopesByFixed[i], slopes[i], fixedSum);
      byMoving[i] = centred(slopesByMoving[i], slopes[i], movingSum);
      for (int j = 0; j <= i; j++) {
        matrix[i][j] = centred(slopesBySlopes[i][j], slopes[i], slopes[j]);
      }
    }
    if (!Cholesky.factor(matrix)) {
      return false;
    }
    double[] towardsFixed = Cholesky.solve(matrix, byFixed);
    double[] towardsMoving = Cholesky.solve(matrix, byMoving);
    double remaining = centred(movingSquares, movingSum, movingSum) - dot(byMoving, towardsMoving);
    double common = centred(products, fixedSum, movingSum) - dot(byFixed, towardsMoving);
    if (!(common > 0)) {
      return false;
    }
    for (int i = 0; i < PARAMETERS; i++) {
      warp[i] += remaining / common * towardsFixed[i] - towardsMoving[i];
    }
    return true;
  }

  /** A sum of products less what their means make of it. */
  private double centred(double sum, double a, double b) {
    return sum - a * b / count;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** One row of the fixed patch, whose v is the same all along: what it adds to the sums is put together at its end. */
  private final class Row {
    private final double[] warp;
    private final int y;
    private final double half;
    private final double v;
    private final Moments slopeX = new Moments();
    private final Moments slopeY = new Moments();
    private final Moments slopeXByFixed = new Moments();
    private final Moments slopeYByFixed = new Moments();
    private final Moments slopeXByMoving = new Moments();
    private final Moments slopeYByMoving = new Moments();
    private final Moments slopeXX = new Moments();
    private final Moments slopeXY = new Moments();
    private final Moments slopeYY = new Moments();

    Row(double[] warp, int y, double half) {
      this.warp = warp;
      this.y = y;
      this.half = half;
      this.v = (y + 0.5 - half) / half;
    }

    void add(FacePatch fixed, FacePatch moving) {
      int side = fixed.side();
      float[] under = moving.values();
      double startX = half * (warp[0] + warp[2] * v);
      double startY = y + half * (warp[3] + warp[5] * v);
      boolean[] cells = moving.cells();
      boolean[] inside = fixed.inside();
      float[] values = fixed.values();
      for (int x = 0; x < side; x++) {
        if (!inside[y * side + x]) {
          continue;
        }
        double u = (x + 0.5 - half) / half;
        double toX = x + startX + half * warp[1] * u;
        double toY = startY + half * warp[4] * u;
        int left = (int) toX;
        int top = (int) toY;
        if (!(toX >= 0 && toY >= 0 && left < side && top < side) || !cells[top * side + left]) {
          continue;
        }
        int at = top * side + left;
        double fx = toX - left;
        double fy = toY - top;
        double upper = under[at + 1] - under[at];
        double lower = under[at + side + 1] - under[at + side];
        double atLeft = under[at] + fy * (under[at + side] - under[at]);
        double gx = half * (upper + fy * (lower - upper));
        double gy = half * (under[at + side] - under[at] + fx * (lower - upper));
        add(u, values[y * side + x], atLeft + fx * (upper + fy * (lower - upper)), gx, gy);
      }
      finish();
    }

    private void add(double u, double fixedValue, double movingValue, double gx, double gy) {
      addValues(fixedValue, movingValue);
      slopeX.add(gx, u);
      slopeY.add(gy, u);
      slopeXByFixed.add(gx * fixedValue, u);
      slopeYByFixed.add(gy * fixedValue, u);
      slopeXByMoving.add(gx * movingValue, u);
      slopeYByMoving.add(gy * movingValue, u);
      slopeXX.add(gx * gx, u);
      slopeXY.add(gx * gy, u);
      slopeYY.add(gy * gy, u);
    }

    private void finish() {
      slopeX.addTo(slopes, 0, v);
      slopeY.addTo(slopes, 3, v);
      slopeXByFixed.addTo(slopesByFixed, 0, v);
      slopeYByFixed.addTo(slopesByFixed, 3, v);
      slopeXByMoving.addTo(slopesByMoving, 0, v);
      slopeYByMoving.addTo(slopesByMoving, 3, v);
      slopeXX.addTo(slopesBySlopes, 0, 0, v);
      slopeXY.addTo(slopesBySlopes, 3, 0, v);
      slopeYY.addTo(slopesBySlopes, 3, 3, v);
    }
  }

  /** Sums of a quantity along a row, plain, by u and by u squared. */
  private static final class Moments {
    private double plain;
    private double byU;
    private double byUu;

    void add(double quantity, double u) {
      plain += quantity;
      byU += quantity * u;
      byUu += quantity * u * u;
    }

    /** The quantity by 1, u and v. */
    void addTo(double[] sums, int from, double v) {
      sums[from] += plain;
      sums[from + 1] += byU;
      sums[from + 2] += plain * v;
    }

    /** The quantity by the products of 1, u and v with each other. */
    void addTo(double[][] sums, int fromRow, int fromColumn, double v) {
      double[][] products = {{plain, byU, plain * v}, {byU, byUu, byU * v}, {plain * v, byU * v, plain * v * v}};
      for (int row = 0; row < products.length; row++) {
        for (int column = 0; column < products.length; column++) {
          sums[fromRow + row][fromColumn + column] += products[row][column];
        }
      }
    }
  }
}
