package app.selfsame.matting;

/**
 * What the colour pairs of a pixel and of its neighbours say of it.
 *
 * @param alpha mean over the pairs that fit, 0..1
 * @param variance how far these disagree, the picture's noise counted in
 */
record PairVote(float[] alpha, float[] variance) {
  /** What a photograph's noise and compression do to a sample, in sRGB steps. */
  private static final float NOISE = 4;

  /** Weight of a pair that does not fit at all, so that there is always one. */
  private static final float HOPELESS = 1e-6f;

  /** Variance of a pixel that no pair explains, for a misfit of 255 steps, squared. */
  private static final float UNEXPLAINED = 10;

  static PairVote of(MattingLevel level, ColourPairs pairs) {
    PairVote vote = new PairVote(new float[level.unknown().length], new float[level.unknown().length]);
    int[] rows = level.rows();
    for (int row = 0; row < level.unknown().length; row++) {
      vote.count(level, pairs, rows, row);
    }
    return vote;
  }

  private void count(MattingLevel level, ColourPairs pairs, int[] rows, int row) {
    int pixel = level.unknown()[row];
    int width = level.width();
    int colour = level.picture().pixels()[pixel];
    int x = pixel % width;
    int y = pixel / width;
    float weights = 0;
    float sum = 0;
    float squares = 0;
    for (int ny = Math.max(0, y - 1); ny <= Math.min(level.height() - 1, y + 1); ny++) {
      for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        int neighbour = rows[ny * width + nx];
        if (neighbour >= 0) {
          int foreground = pairs.foreground()[neighbour];
          int background = pairs.background()[neighbour];
          float fit = ColourPairs.squaredMisfit(colour, foreground, background) / (NOISE * NOISE);
          float apart = ColourPairs.squaredDistance(foreground, background) / (NOISE * NOISE);
          float weight = 1 / (1 + fit * fit) + HOPELESS;
          float said = ColourPairs.alpha(colour, foreground, background);
          weights += weight;
          sum += weight * said;
          // Noise alone moves the alpha by this much.
          squares += weight * (said * said + 1 / (1 + apart));
        }
      }
    }
    float misfit = ColourPairs.squaredMisfit(colour, pairs.foreground()[row], pairs.background()[row]);
    alpha[row] = sum / weights;
    variance[row] =
        Math.max(0, squares / weights - alpha[row] * alpha[row]) + UNEXPLAINED * misfit / (255 * 255);
  }
}
