package app.selfsame.measure;

/**
 * The map from a native value to a quality component 0..100 that most measures of ISO/IEC 29794-5 share:
 * {@code round(height (offset + slope sigmoid((x - centre) / width)))}, clamped.
 *
 * @param height of the curve
 * @param offset added to the sigmoid
 * @param slope of the sigmoid: 1 when larger is better, -1 when smaller is better
 * @param centre native value at which the sigmoid is one half
 * @param width of the sigmoid, in native units
 */
public record ScalarMap(double height, double offset, double slope, double centre, double width) {

  /** Larger is better. */
  public static ScalarMap rising(double height, double centre, double width) {
    return new ScalarMap(height, 0, 1, centre, width);
  }

  /** Smaller is better. */
  public static ScalarMap falling(double height, double centre, double width) {
    return new ScalarMap(height, 1, -1, centre, width);
  }

  /** The quality component. */
  public int scalar(double value) {
    return clamp(height * (offset + slope / (1 + Math.exp((centre - value) / width))));
  }

  /** The nearest of 0..100. */
  public static int clamp(double quality) {
    return (int) Math.max(0, Math.min(100, Math.round(quality)));
  }
}
