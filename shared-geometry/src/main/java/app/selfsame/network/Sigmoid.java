package app.selfsame.network;

/** The logistic function: a network's raw score to 0..1. */
public final class Sigmoid {
  /** Beyond this the function is 0 or 1 to the last bit of a float, and {@code exp} could overflow. */
  private static final double SATURATION = 80;

  private Sigmoid() {}

  public static double of(double score) {
    return 1 / (1 + Math.exp(-Math.max(-SATURATION, Math.min(SATURATION, score))));
  }

  /** The raw score of a certainty; infinite where it is 0 or 1. */
  public static double inverse(double certainty) {
    return Math.log(certainty / (1 - certainty));
  }
}
