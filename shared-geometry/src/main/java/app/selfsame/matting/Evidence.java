package app.selfsame.matting;

/**
 * Which alpha each unknown pixel is drawn to before the Laplacian has its say, and how strongly: what the colour pairs
 * say, and where these disagree among themselves or the background is busy, what the person's mask lets expect.
 *
 * @param alpha 0..1
 * @param weight against one row of the matting Laplacian
 */
record Evidence(float[] alpha, float[] weight) {
  /** Weight of the pairs at unit variance: small, or fur loses to chance likenesses. */
  private static final float PAIRS = 3e-5f;

  /** Added to the pairs' variance: what they cannot know. */
  private static final float LEAST_VARIANCE = 0.01f;

  /** Weight of the mask at unit variance. */
  private static final float MASK = PAIRS * Float.parseFloat(System.getProperty("prior", "10"));

  private static final float LEAST_MASK_VARIANCE = Float.parseFloat(System.getProperty("mv", "0.02"));

  /** Variance of the pairs at which half of the mask's weight counts. */
  private static final float DISAGREEMENT = Float.parseFloat(System.getProperty("doubt", "0.1"));

  static Evidence of(MattingLevel level, PairVote vote) {
    int count = level.unknown().length;
    float[] alpha = new float[count];
    float[] weight = new float[count];
    for (int n = 0; n < count; n++) {
      float variance = vote.variance()[n];
      float pairs = PAIRS / (variance + LEAST_VARIANCE);
      float mask = 0;
      float expected = 0;
      if (level.expected() != null) {
        int pixel = level.unknown()[n];
        expected = (level.expected()[pixel] & 0xff) / 255f;
        float trust = variance / (variance + DISAGREEMENT) + (level.trust()[pixel] & 0xff) / 255f;
        mask = MASK * trust / (LEAST_MASK_VARIANCE + expected * (1 - expected));
      }
      weight[n] = pairs + mask;
      alpha[n] = (pairs * vote.alpha()[n] + mask * expected) / weight[n];
    }
    return new Evidence(alpha, weight);
  }
}
