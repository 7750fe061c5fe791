package app.selfsame.measure.detail;

import app.selfsame.measure.Portrait;

/**
 * The mean absolute steps of luma from each line of a face to the next.
 *
 * @param columns from each column to the next: one fewer than the face has
 * @param rows from each row to the next: one fewer than the face has
 */
record LineSteps(double[] columns, double[] rows) {
  static LineSteps of(Portrait portrait) {
    return portrait.once(LineSteps.class, asked -> of(NativeFace.of(asked)));
  }

  static LineSteps of(NativeFace face) {
    return new LineSteps(ofColumns(face), ofRows(face));
  }

  private static double[] ofColumns(NativeFace face) {
    int[] luma = face.luma();
    int[] sums = new int[face.width() - 1];
    for (int y = 0; y < face.height(); y++) {
      int row = y * face.width();
      for (int x = 0; x < sums.length; x++) {
        sums[x] += Math.abs(luma[row + x + 1] - luma[row + x]);
      }
    }
    return means(sums, face.height());
  }

  private static double[] ofRows(NativeFace face) {
    int[] luma = face.luma();
    int[] sums = new int[face.height() - 1];
    for (int y = 0; y < sums.length; y++) {
      int sum = 0;
      for (int x = 0, at = y * face.width(); x < face.width(); x++, at++) {
        sum += Math.abs(luma[at + face.width()] - luma[at]);
      }
      sums[y] = sum;
    }
    return means(sums, face.width());
  }

  static double[] means(int[] sums, int count) {
    double[] means = new double[sums.length];
    for (int i = 0; i < means.length; i++) {
      means[i] = (double) sums[i] / count;
    }
    return means;
  }
}
