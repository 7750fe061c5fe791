package app.selfsame.matting;

import java.util.Optional;

/**
 * Which alpha each unknown pixel is drawn to before the Laplacian has its say, and how strongly: what the colour pairs
 * say, and where these disagree among themselves or the background is busy, what the person's mask lets expect. Before a
 * plain wall whose colour is known and not the person's, the pairs count for more and the mask for less.
 *
 * @param alpha 0..1
 * @param weight against one row of the matting Laplacian
 */
record Evidence(float[] alpha, float[] weight) {
  /** Weight of the pairs at unit variance: small, or fur loses to chance likenesses. */
  private static final float PAIRS = 3e-5f;

  /** Added to the pairs' variance: what they cannot know. */
  private static final float LEAST_VARIANCE = 0.01f;

  /** The same of the mask. */
  private static final float LEAST_MASK_VARIANCE = 0.02f;

  /** Weight of the mask at unit variance, against that of the pairs: everywhere, */
  private static final float MASK = 3;

  /** further where the pairs disagree, */
  private static final float MASK_IN_DOUBT = 10;

  /** and further before a busy background. */
  private static final float MASK_BEFORE_BUSY = 5;

  /** Variance of the pairs at which half of the further weight counts. */
  private static final float DISAGREEMENT = 0.1f;

  /** What the pairs' weight is multiplied with before a plain wall of another colour, */
  private static final float PAIRS_BEFORE_WALL = 3;

  /** and the mask's. */
  private static final float MASK_BEFORE_WALL = 0.3f;

  /** Distance of person and wall, in sRGB steps, at which half of that counts. */
  private static final float ANOTHER = 100;

  static Evidence of(MattingLevel level, ColourPairs colours, PairVote vote) {
    Optional<MaskHint> hint = level.mask();
    int[] walls = level.walls();
    int count = level.unknown().length;
    float[] alpha = new float[count];
    float[] weight = new float[count];
    for (int n = 0; n < count; n++) {
      float variance = vote.variance()[n];
      float pairs = PAIRS / (variance + LEAST_VARIANCE);
      float mask = 0;
      float expected = 0;
      if (hint.isPresent()) {
        int pixel = level.unknown()[n];
        expected = hint.get().expectedAt(pixel) / 255f;
        float trust =
            MASK
                + MASK_IN_DOUBT * variance / (variance + DISAGREEMENT)
                + MASK_BEFORE_BUSY * hint.get().trustAt(pixel) / 255f;
        mask = PAIRS * trust / (LEAST_MASK_VARIANCE + expected * (1 - expected));
      }
      if (walls[n] != 0) {
        float stands = standsOut(colours.foreground()[n], walls[n]);
        pairs *= 1 + (PAIRS_BEFORE_WALL - 1) * stands;
        mask *= 1 + (MASK_BEFORE_WALL - 1) * stands;
      }
      weight[n] = pairs + mask;
      alpha[n] = (pairs * vote.alpha()[n] + mask * expected) / weight[n];
    }
    return new Evidence(alpha, weight);
  }

  /** How clearly a colour is not the wall's, 0..1. */
  private static float standsOut(int colour, int wall) {
    float apart = ColourPairs.squaredDistance(colour, wall) / (ANOTHER * ANOTHER);
    return apart * apart / (1 + apart * apart);
  }
}
