package app.selfsame.crop;

import java.util.ArrayList;
import java.util.List;

/**
 * Maximises a linear objective over a few variables under linear limits.
 *
 * <p>Incremental method of R. Seidel, "Small-dimensional linear programming and convex hulls made easy", Discrete &amp;
 * Computational Geometry 6 (1991), 423-434: the limits are taken one by one; one that the best point so far violates
 * must be tight at the new best point, which removes one variable. Its expected cost grows linearly with the number of
 * limits when their order is random; here the order is mixed by a fixed rule, so that equal input gives equal output.
 */
final class LinearProgram {
  /** Every variable lies within plus and minus this, which keeps an objective without a limit finite. */
  static final double BOX = 1e4;

  private static final double TOLERANCE = 1e-9;

  /** A coefficient below this is rounding left over from removing a variable. */
  private static final double FLAT = 1e-10;

  private LinearProgram() {}

  /** {@code coefficients * x <= bound}. */
  record Limit(double[] coefficients, double bound) {}

  /** The best point; null when no point meets all limits. */
  static double[] maximise(double[] objective, List<Limit> limits) {
    List<Limit> mixed = new ArrayList<>(limits.size());
    // 7919 is prime: its multiples modulo a smaller count that it does not divide visit every index once.
    for (int i = 0; i < limits.size(); i++) {
      mixed.add(limits.get((int) ((i * 7919L + 17) % limits.size())));
    }
    return solve(objective, mixed);
  }

  private static double[] solve(double[] objective, List<Limit> limits) {
    if (objective.length == 1) {
      return solveOnLine(objective[0], limits);
    }
    double[] best = new double[objective.length];
    for (int i = 0; i < best.length; i++) {
      best[i] = objective[i] >= 0 ? BOX : -BOX;
    }
    for (int i = 0; i < limits.size(); i++) {
      if (excess(limits.get(i), best) > TOLERANCE) {
        best = solveOn(limits.get(i), objective, limits.subList(0, i));
        if (best == null) {
          return null;
        }
      }
    }
    return best;
  }

  private static double excess(Limit limit, double[] x) {
    double sum = -limit.bound();
    for (int i = 0; i < x.length; i++) {
      sum += limit.coefficients()[i] * x[i];
    }
    return sum;
  }

  /** The best point with one limit tight: its variable of the largest coefficient follows from the others. */
  private static double[] solveOn(Limit tight, double[] objective, List<Limit> earlier) {
    double[] a = tight.coefficients();
    int out = 0;
    for (int i = 1; i < a.length; i++) {
      if (Math.abs(a[i]) > Math.abs(a[out])) {
        out = i;
      }
    }
    if (Math.abs(a[out]) < FLAT) {
      return null;
    }
    List<Limit> reduced = new ArrayList<>(earlier.size() + 2);
    for (Limit limit : earlier) {
      double factor = limit.coefficients()[out] / a[out];
      reduced.add(new Limit(without(out, limit.coefficients(), factor, a), limit.bound() - factor * tight.bound()));
    }
    double[] zero = new double[a.length];
    reduced.add(new Limit(without(out, zero, 1 / a[out], a), BOX - tight.bound() / a[out]));
    reduced.add(new Limit(without(out, zero, -1 / a[out], a), BOX + tight.bound() / a[out]));
    double[] others = solve(without(out, objective, objective[out] / a[out], a), reduced);
    if (others == null) {
      return null;
    }
    double[] best = new double[a.length];
    double rest = tight.bound();
    for (int i = 0, j = 0; i < a.length; i++) {
      if (i != out) {
        best[i] = others[j++];
        rest -= a[i] * best[i];
      }
    }
    best[out] = rest / a[out];
    return best;
  }

  private static double[] without(int out, double[] row, double factor, double[] tight) {
    double[] reduced = new double[row.length - 1];
    for (int i = 0, j = 0; i < row.length; i++) {
      if (i != out) {
        reduced[j++] = row[i] - factor * tight[i];
      }
    }
    return reduced;
  }

  private static double[] solveOnLine(double objective, List<Limit> limits) {
    double low = -BOX;
    double high = BOX;
    for (Limit limit : limits) {
      double a = limit.coefficients()[0];
      if (Math.abs(a) < FLAT) {
        if (limit.bound() < -TOLERANCE) {
          return null;
        }
      } else if (a > 0) {
        high = Math.min(high, limit.bound() / a);
      } else {
        low = Math.max(low, limit.bound() / a);
      }
    }
    if (low > high + TOLERANCE) {
      return null;
    }
    return new double[] {objective >= 0 ? Math.max(low, high) : Math.min(low, high)};
  }
}
