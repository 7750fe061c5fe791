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
    double[] known = new double[count];
    double[] alpha = new double[count];
    for (int i = 0; i < count; i++) {
      unknown[i] = trimap.labels()[i] == Trimap.UNKNOWN;
      known[i] = trimap.labels()[i] == Trimap.FOREGROUND ? 1 : 0;
      alpha[i] = unknown[i] ? start.values()[i] : known[i];
    }
    int iterations = new Descent(MattingLaplacian.of(picture, unknown), unknown, known).run(alpha);
    Plane result = new Plane(trimap.width(), trimap.height());
    for (int i = 0; i < count; i++) {
      result.values()[i] = (float) Math.max(0, Math.min(1, unknown[i] ? alpha[i] : known[i]));
    }
    return new ClosedForm(result, iterations);
  }

  /** Solves {@code (L + lambda D) alpha = lambda D known}, where D holds the known pixels. */
  private record Descent(MattingLaplacian laplacian, boolean[] unknown, double[] known) {
    int run(double[] alpha) {
      int[] pixels = laplacian.touched();
      double[] residual = new double[alpha.length];
      double[] direction = new double[alpha.length];
      double[] product = new double[alpha.length];
      double least = RESIDUAL * RESIDUAL * pullOfTheKnown(product);
      multiply(alpha, product);
      double energy = 0;
      for (int i : pixels) {
        residual[i] = held(i) * known[i] - product[i];
        direction[i] = residual[i] / diagonal(i);
        energy += residual[i] * direction[i];
      }
      for (int iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
        multiply(direction, product);
        double curvature = 0;
        for (int i : pixels) {
          curvature += direction[i] * product[i];
        }
        double step = energy / curvature;
        double norm = 0;
        double next = 0;
        for (int i : pixels) {
          alpha[i] += step * direction[i];
          residual[i] -= step * product[i];
          norm += residual[i] * residual[i];
          next += residual[i] * residual[i] / diagonal(i);
        }
        if (norm <= least) {
          return iteration;
        }
        double keep = next / energy;
        energy = next;
        for (int i : pixels) {
          direction[i] = residual[i] / diagonal(i) + keep * direction[i];
        }
      }
      return MOST_ITERATIONS;
    }

    private double held(int pixel) {
      return unknown[pixel] ? 0 : LAMBDA;
    }

    private double diagonal(int pixel) {
      return laplacian.diagonal(pixel) + held(pixel);
    }

    private void multiply(double[] vector, double[] product) {
      laplacian.multiply(vector, product);
      for (int i : laplacian.touched()) {
        product[i] += held(i) * vector[i];
      }
    }

    /** The squared length of the right side that remains once known pixels are put in. */
    private double pullOfTheKnown(double[] product) {
      laplacian.multiply(known, product);
      double sum = 0;
      for (int i : laplacian.touched()) {
        sum += unknown[i] ? product[i] * product[i] : 0;
      }
      return sum;
    }
  }
}
