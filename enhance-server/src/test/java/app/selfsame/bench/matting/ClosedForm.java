package app.selfsame.bench.matting;

import app.selfsame.image.RgbaImage;
import app.selfsame.matting.Trimap;

/**
 * Levin, Lischinski and Weiss, "A Closed-Form Solution to Natural Image Matting" (CVPR 2006, PAMI 2008).
 *
 * <p>Conjugate gradients with the diagonal for a preconditioner. Left out are windows that hold known pixels alone:
 * they pull at what is held already.
 *
 * @param alpha 0..1, the trimap's where that knows
 * @param iterations that it took; {@link #MOST_ITERATIONS} when it did not converge
 */
record ClosedForm(Plane alpha, int iterations) {
  static final int MOST_ITERATIONS = 2000;

  /** How firmly known pixels are held. */
  private static final double LAMBDA = 100;

  /** Of what known pixels do to unknown ones. */
  private static final double RESIDUAL = 1e-6;

  static ClosedForm solve(RgbaImage picture, Trimap trimap, Plane start) {
    int count = trimap.labels().length;
    boolean[] unknown = new boolean[count];
    double[] held = new double[count];
    double[] target = new double[count];
    double[] alpha = new double[count];
    for (int i = 0; i < count; i++) {
      byte label = trimap.labels()[i];
      unknown[i] = label == Trimap.UNKNOWN;
      held[i] = unknown[i] ? 0 : LAMBDA;
      target[i] = label == Trimap.FOREGROUND ? LAMBDA : 0;
      alpha[i] = unknown[i] ? start.values()[i] : label == Trimap.FOREGROUND ? 1 : 0;
    }
    int iterations = descend(MattingLaplacian.of(picture, unknown), held, target, alpha);
    Plane result = new Plane(trimap.width(), trimap.height());
    for (int i = 0; i < count; i++) {
      result.values()[i] = (float) Math.max(0, Math.min(1, unknown[i] ? alpha[i] : target[i] / LAMBDA));
    }
    return new ClosedForm(result, iterations);
  }

  /** Solves {@code (L + diag(held)) alpha = target} from where {@code alpha} is. */
  private static int descend(MattingLaplacian laplacian, double[] held, double[] target, double[] alpha) {
    int count = alpha.length;
    double[] residual = new double[count];
    double[] direction = new double[count];
    double[] product = new double[count];
    double least = RESIDUAL * RESIDUAL * pullOfTheKnown(laplacian, held, target);
    laplacian.multiply(alpha, product);
    double energy = 0;
    for (int i = 0; i < count; i++) {
      residual[i] = target[i] - product[i] - held[i] * alpha[i];
      direction[i] = residual[i] / (laplacian.diagonal(i) + held[i]);
      energy += residual[i] * direction[i];
    }
    for (int iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
      laplacian.multiply(direction, product);
      double curvature = 0;
      for (int i = 0; i < count; i++) {
        product[i] += held[i] * direction[i];
        curvature += direction[i] * product[i];
      }
      double step = energy / curvature;
      double norm = 0;
      double next = 0;
      for (int i = 0; i < count; i++) {
        alpha[i] += step * direction[i];
        residual[i] -= step * product[i];
        norm += residual[i] * residual[i];
        next += residual[i] * residual[i] / (laplacian.diagonal(i) + held[i]);
      }
      if (norm <= least) {
        return iteration;
      }
      double keep = next / energy;
      energy = next;
      for (int i = 0; i < count; i++) {
        direction[i] = residual[i] / (laplacian.diagonal(i) + held[i]) + keep * direction[i];
      }
    }
    return MOST_ITERATIONS;
  }

  /** The squared length of what known pixels do to unknown ones: the right side that remains once they are put in. */
  private static double pullOfTheKnown(MattingLaplacian laplacian, double[] held, double[] target) {
    double[] known = new double[held.length];
    for (int i = 0; i < known.length; i++) {
      known[i] = target[i] / LAMBDA;
    }
    double[] pull = new double[known.length];
    laplacian.multiply(known, pull);
    double sum = 0;
    for (int i = 0; i < pull.length; i++) {
      sum += held[i] == 0 ? pull[i] * pull[i] : 0;
    }
    return sum;
  }
}
