package app.selfsame.bench.likeness;

import java.util.Arrays;
import java.util.function.DoublePredicate;

/**
 * How well distances tell one person from two.
 *
 * @param genuine of two photos of one person
 * @param impostor of photos of two people
 */
record Trials(double[] genuine, double[] impostor) {
  Trials {
    genuine = genuine.clone();
    impostor = impostor.clone();
    Arrays.sort(genuine);
    Arrays.sort(impostor);
  }

  /** The chance that a pair of one person is nearer than a pair of two; ties count half. */
  double areaUnderCurve() {
    double nearer = 0;
    for (double distance : genuine) {
      nearer += share(impostor, other -> other > distance) + share(impostor, other -> other == distance) / 2;
    }
    return nearer / genuine.length;
  }

  /** Where as large a share of pairs of one person lies beyond as of two people within. */
  double equalErrorRate() {
    double best = 1;
    for (double limit : genuine) {
      best = Math.min(best, Math.max(missed(limit), falseMatches(limit)));
    }
    for (double limit : impostor) {
      best = Math.min(best, Math.max(missed(limit), falseMatches(limit)));
    }
    return best;
  }

  /** The largest limit within which at most such a share of pairs of two people lies. */
  double limitFor(double falseMatchRate) {
    int allowed = (int) Math.floor(falseMatchRate * impostor.length);
    return Math.nextDown(impostor[Math.min(allowed, impostor.length - 1)]);
  }

  double matches(double limit) {
    return 1 - missed(limit);
  }

  double falseMatches(double limit) {
    return share(impostor, distance -> distance <= limit);
  }

  private double missed(double limit) {
    return share(genuine, distance -> distance > limit);
  }

  private static double share(double[] values, DoublePredicate counted) {
    return values.length == 0 ? Double.NaN : (double) Arrays.stream(values).filter(counted).count() / values.length;
  }
}
