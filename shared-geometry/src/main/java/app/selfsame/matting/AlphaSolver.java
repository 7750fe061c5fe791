package app.selfsame.matting;

/**
 * Finds the alphas that are the most linear in colour and the nearest to the evidence: the minimum of
 * {@code a' L a + sum of weight (a - evidence)^2}, by conjugate gradients with the diagonal as preconditioner.
 */
final class AlphaSolver {
  private static final double DONE = 1e-4;

  private final MattingLaplacian laplacian;
  private final MattingNodes nodes;
  private final int[] unknown;
  private final float[] said;
  private final float[] weight;

  /** Where each row's own pixel is in a padded vector. */
  private final int[] places;

  /** The diagonal of the system. */
  private final float[] scale;

  AlphaSolver(MattingLevel level, MattingNodes nodes, MattingLaplacian laplacian, Evidence evidence) {
    this.laplacian = laplacian;
    this.nodes = nodes;
    this.unknown = level.unknown();
    this.said = evidence.alpha();
    this.weight = evidence.weight();
    places = new int[unknown.length];
    scale = new float[unknown.length];
    for (int row = 0; row < unknown.length; row++) {
      places[row] = nodes.at(unknown[row]) + MattingNodes.REACH;
      scale[row] = laplacian.diagonal(row) + weight[row];
    }
  }

  /**
   * Improves alphas.
   *
   * @param alpha one a pixel of the level: where to start, the known ones among them; the unknown ones are replaced
   * @param most how many steps to take at most
   */
  void solve(float[] alpha, int most) {
    int count = unknown.length;
    float[] x = new float[nodes.count() + 2 * MattingNodes.REACH];
    for (int node = 0; node < nodes.count(); node++) {
      x[node + MattingNodes.REACH] = alpha[nodes.pixel(node)];
    }
    float[] p = new float[x.length];
    float[] residual = new float[count];
    float[] image = new float[count];
    double energy = start(x, p, residual, image);
    double enough = DONE * DONE * count;
    for (int step = 0; step < most && energy > enough; step++) {
      laplacian.times(p, image);
      double curvature = curvature(p, image);
      if (!(curvature > 0)) {
        // Only rounding bends a sum of squares downwards: there is nothing left to gain.
        break;
      }
      float length = (float) (energy / curvature);
      double next = move(x, p, length, residual, image);
      turn(p, (float) (next / energy), residual);
      energy = next;
    }
    for (int row = 0; row < count; row++) {
      alpha[unknown[row]] = Math.max(0, Math.min(1, x[places[row]]));
    }
  }

  /** The first residual and the way down it; how much is to be gained. */
  private double start(float[] x, float[] p, float[] residual, float[] image) {
    laplacian.times(x, image);
    double energy = 0;
    for (int row = 0; row < image.length; row++) {
      int at = places[row];
      residual[row] = weight[row] * (said[row] - x[at]) - image[row];
      p[at] = residual[row] / scale[row];
      energy += (double) residual[row] * p[at];
    }
    return energy;
  }

  /** Adds the evidence's part to the way's image; how much the two have in common. */
  private double curvature(float[] p, float[] image) {
    double curvature = 0;
    for (int row = 0; row < image.length; row++) {
      float own = p[places[row]];
      float full = image[row] + weight[row] * own;
      image[row] = full;
      curvature += (double) full * own;
    }
    return curvature;
  }

  /** Goes down the way; how much is still to be gained. */
  private double move(float[] x, float[] p, float length, float[] residual, float[] image) {
    double energy = 0;
    for (int row = 0; row < image.length; row++) {
      int at = places[row];
      x[at] += length * p[at];
      float left = residual[row] - length * image[row];
      residual[row] = left;
      energy += (double) left * left / scale[row];
    }
    return energy;
  }

  private void turn(float[] p, float keep, float[] residual) {
    for (int row = 0; row < residual.length; row++) {
      int at = places[row];
      p[at] = residual[row] / scale[row] + keep * p[at];
    }
  }
}
