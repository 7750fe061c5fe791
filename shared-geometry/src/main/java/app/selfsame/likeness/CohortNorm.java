package app.selfsame.likeness;

import java.util.Arrays;

/**
 * Distances of the faces of a batch, each in the measure of how near others come to either face: some faces, and faces of some
 * origins, are near to many others by the network's fault, and this takes most of that away.
 *
 * <p>Source: Matejka et al., "Analysis of score normalization in multilingual speaker recognition", Interspeech 2017, adaptive
 * symmetric normalisation, with the batch as its own cohort. The nearest are left out of the cohort: they may be the same
 * person, who may be there many times.
 */
final class CohortNorm {
  /** With fewer faces a cohort says little. */
  static final int LEAST_FACES = 30;

  private static final int LEAST_LEFT_OUT = 2;
  private static final int MOST_LEFT_OUT = 10;
  /** What is as near as this may be the same person. */
  private static final double NEAR = 0.45;

  private static final int COHORT = 8;
  /** Where the cohort lies all at one distance, as faces never do. */
  private static final double LEAST_SPREAD = 0.01;

  private final double[][] distances;
  private final double[] means;
  private final double[] spreads;

  /**
   * The norm of a batch.
   *
   * @param distances of each to each, symmetric; at least {@link #LEAST_FACES}
   */
  CohortNorm(double[][] distances) {
    if (distances.length < LEAST_FACES) {
      throw new IllegalArgumentException(distances.length + " faces are no cohort");
    }
    this.distances = distances;
    means = new double[distances.length];
    spreads = new double[distances.length];
    for (int face = 0; face < distances.length; face++) {
      measure(face);
    }
  }

  private void measure(int face) {
    double[] others = new double[distances.length - 1];
    for (int other = 0, at = 0; other < distances.length; other++) {
      if (other != face) {
        others[at++] = distances[face][other];
      }
    }
    Arrays.sort(others);
    int leftOut = LEAST_LEFT_OUT;
    while (leftOut < MOST_LEFT_OUT && others[leftOut] <= NEAR) {
      leftOut++;
    }
    double sum = 0;
    double squares = 0;
    for (int i = leftOut; i < leftOut + COHORT; i++) {
      sum += others[i];
      squares += others[i] * others[i];
    }
    means[face] = sum / COHORT;
    spreads[face] = Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, squares / COHORT - means[face] * means[face])));
  }

  /** In spreads of the cohorts' distances: below 0 they are nearer to each other than others are to them. */
  double of(int one, int other) {
    double distance = distances[one][other];
    return ((distance - means[one]) / spreads[one] + (distance - means[other]) / spreads[other]) / 2;
  }
}
