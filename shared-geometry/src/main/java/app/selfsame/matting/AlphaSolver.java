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

  AlphaSolver(MattingLevel level, MattingNodes nodes, MattingLaplacian laplacian, Evidence evidence) {
    this.laplacian = laplacian;
    this.nodes = nodes;
    this.unknown = level.unknown();
    this.said = evidence.alpha();
    this.weight = evidence.weight();
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
    double energy = 0;
    for (int row = 0; row < count; row++) {
      int at = place(row);
      residual[row] = weight[row] * (said[row] - x[at]) - laplacian.times(row, x);
      p[at] = residual[row] / scale(row);
      energy += (double) residual[row] * p[at];
    }
    double enough = DONE * DONE * count;
    for (int step = 0; step < most && energy > enough; step++) {
      double curvature = 0;
      for (int row = 0; row < count; row++) {
        int at = place(row);
        image[row] = laplacian.times(row, p) + weight[row] * p[at];
        curvature += (double) image[row] * p[at];
      }
      if (!(curvature > 0)) {
        // Only rounding bends a sum of squares downwards: there is nothing left to gain.
        break;
      }
      float length = (float) (energy / curvature);
      double next = 0;
      for (int row = 0; row < count; row++) {
        x[place(row)] += length * p[place(row)];
        residual[row] -= length * image[row];
        next += (double) residual[row] * residual[row] / scale(row);
      }
      float keep = (float) (next / energy);
      for (int row = 0; row < count; row++) {
        int at = place(row);
        p[at] = residual[row] / scale(row) + keep * p[at];
      }
      energy = next;
    }
    for (int row = 0; row < count; row++) {
      alpha[unknown[row]] = Math.max(0, Math.min(1, x[place(row)]));
    }
  }

  private int place(int row) {
    return nodes.at(unknown[row]) + MattingNodes.REACH;
  }

  private float scale(int row) {
    return laplacian.diagonal(row) + weight[row];
  }
}
