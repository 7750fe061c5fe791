package app.selfsame.measure.detail;

/**
 * How wide the strongest edges of a plane are, in the direction in which they are widest.
 *
 * <p>A step that a Gaussian of deviation w has blurred has, at its middle, a gradient at scale 1 that is
 * {@code sqrt((w^2 + 4) / (w^2 + 1))} times that at scale 2 (Zhuo and Sim, "Defocus map estimation from a single
 * image", Pattern Recognition 2011). Of six directions each takes the strongest fiftieth of the face's gradients at
 * scale 1 that point its way, and the slope of a line through zero that gives these from those at scale 2. Contrast
 * cancels out, and places without edges do not count. The smallest slope is taken: motion blurs across one direction
 * only (Marziliano et al., "A no-reference perceptual blur metric", ICIP 2002, compare widths in the same way).
 *
 * @param sigmaPx the deviation of the Gaussian that makes a step as wide, in the plane's pixels
 * @param noise the share of noise in the strongest gradients, at the direction that has most; pure noise has 0.13
 */
record EdgeWidth(double sigmaPx, double noise) {
  private static final int DIRECTIONS = 6;

  /** The share of the face's pixels that counts: eyelids, lashes, irises, brows, nostrils and lips have more. */
  private static final double STRONGEST = 0.02;

  /**
   * The share of all gradients among which those that count are looked for first, so that most need not be looked at six
   * times: where the weakest that counts is as strong as these, no other counts.
   */
  private static final double CANDIDATES = 0.25;

  /** The squared cosine of the angle to a direction within which a gradient points its way. */
  private static final float SAME_WAY = 0.64f;

  /** The strongest gradients of pure noise have seven times its energy, some less when there are edges as well. */
  private static final double CHOSEN_NOISE = 5;

  private static final int BINS = 1024;

  /** A central difference smooths like a Gaussian of this variance, in squared pixels. */
  private static final double DIFFERENCE = 1 / 3.0;

  /** Of a face that has pixels; without edges neither is a number. */
  static EdgeWidth of(FacePlane face) {
    float[] once = Gradients.smoothed(face.lightness(), face.width(), face.height(), Math.sqrt(1 - DIFFERENCE));
    float[] twice = Gradients.smoothed(once, face.width(), face.height(), Math.sqrt(3));
    int[] places = face.places();
    Gradients fine = Gradients.of(once, face.width(), places);
    Gradients coarse = Gradients.of(twice, face.width(), places);
    GradientNoise noise = GradientNoise.of(fine, coarse);
    double wanted = STRONGEST * places.length;
    float leastStrong = fine.exceededBy(CANDIDATES);
    int[] strong = fine.atLeast(leastStrong);
    Gradients strongFine = fine.only(strong);
    Gradients strongCoarse = coarse.only(strong);
    double least = Double.POSITIVE_INFINITY;
    double share = 0;
    for (int i = 0; i < DIRECTIONS; i++) {
      float x = (float) Math.cos(Math.PI * i / DIRECTIONS);
      float y = (float) Math.sin(Math.PI * i / DIRECTIONS);
      Chosen chosen = Chosen.along(strongFine, strongCoarse, x, y, wanted);
      if (!(chosen.weakest() >= leastStrong)) {
        chosen = Chosen.along(fine, coarse, x, y, wanted);
      }
      if (chosen.count() > 0) {
        double energy = chosen.count() * CHOSEN_NOISE;
        least =
            Math.min(least, (chosen.product() - energy * noise.shared()) / (chosen.square() - energy * noise.coarse()));
        share = Math.max(share, chosen.count() * noise.shared() / chosen.product());
      }
    }
    return least == Double.POSITIVE_INFINITY
        ? new EdgeWidth(Double.NaN, Double.NaN)
        : new EdgeWidth(sigmaPx(least), share);
  }

  /** The width whose slope is given; infinite where nothing fades from scale to scale. */
  static double sigmaPx(double slope) {
    double square = slope * slope;
    return !(slope > 1) ? Double.POSITIVE_INFINITY : Math.sqrt(Math.max(0, (4 - square) / (square - 1)));
  }

  /**
   * The strongest gradients that point one way.
   *
   * @param weakest the strength from which they are counted
   * @param count how many
   * @param product the sum of their strengths at scale 1 times those at scale 2
   * @param square the sum of the squares of those at scale 2
   */
  private record Chosen(float weakest, int count, double product, double square) {
    /** Of some places; at least so many as are wanted, if so many point the way. */
    static Chosen along(Gradients fine, Gradients coarse, float x, float y, double wanted) {
      float[] strengths = new float[fine.x().length];
      float weakest = weakest(fine, x, y, strengths, wanted);
      double product = 0;
      double square = 0;
      int count = 0;
      for (int at = 0; at < strengths.length; at++) {
        if (strengths[at] >= weakest && strengths[at] > 0) {
          double here = x * coarse.x()[at] + y * coarse.y()[at];
          product += here * (x * fine.x()[at] + y * fine.y()[at]);
          square += here * here;
          count++;
        }
      }
      return new Chosen(weakest, count, product, square);
    }

    /**
     * The strength from which gradients that point a way are among the strongest.
     *
     * @param strengths written, one a place: how strong each is along the way, 0 for those that point elsewhere
     */
    private static float weakest(Gradients fine, float x, float y, float[] strengths, double wanted) {
      float most = 0;
      for (int i = 0; i < strengths.length; i++) {
        float gx = fine.x()[i];
        float gy = fine.y()[i];
        float along = x * gx + y * gy;
        strengths[i] = along * along >= SAME_WAY * (gx * gx + gy * gy) ? Math.abs(along) : 0;
        most = Math.max(most, strengths[i]);
      }
      int[] histogram = new int[BINS + 1];
      float scale = most == 0 ? 0 : BINS / most;
      for (float strength : strengths) {
        histogram[Math.min(BINS, (int) (strength * scale))]++;
      }
      int bin = BINS;
      int count = histogram[BINS];
      while (count < wanted && bin > 1) {
        count += histogram[--bin];
      }
      return most * bin / BINS;
    }
  }
}
