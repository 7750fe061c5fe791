package app.selfsame.bench.matting;

import java.util.Arrays;

/** Spearman's rank correlation. */
final class Ranks {
  private Ranks() {}

  /** -1..1; not a number when one of the two is the same everywhere. */
  static double correlation(double[] first, double[] second) {
    double[] a = ranks(first);
    double[] b = ranks(second);
    double mean = (a.length - 1) / 2.0;
    double both = 0;
    double firstAlone = 0;
    double secondAlone = 0;
    for (int i = 0; i < a.length; i++) {
      both += (a[i] - mean) * (b[i] - mean);
      firstAlone += (a[i] - mean) * (a[i] - mean);
      secondAlone += (b[i] - mean) * (b[i] - mean);
    }
    return both / Math.sqrt(firstAlone * secondAlone);
  }

  /** From 0 on; those that are equal share the mean of their places. */
  private static double[] ranks(double[] values) {
    return Arrays.stream(values)
        .map(value -> {
          long below = Arrays.stream(values).filter(other -> other < value).count();
          long equal = Arrays.stream(values).filter(other -> other == value).count();
          return below + (equal - 1) / 2.0;
        })
        .toArray();
  }
}
