package app.selfsame.document;

/**
 * The values a rule allows, in the unit that the rule's name states; both ends belong to it.
 *
 * @param min the smallest allowed value; {@link Double#NEGATIVE_INFINITY} when the rule names none
 * @param max the largest allowed value; {@link Double#POSITIVE_INFINITY} when the rule names none
 */
public record Limits(double min, double max) {
  public Limits {
    if (!(min <= max)) {
      throw new IllegalArgumentException("limits " + min + " to " + max + " allow nothing");
    }
  }

  public static Limits atLeast(double min) {
    return new Limits(min, Double.POSITIVE_INFINITY);
  }

  public static Limits atMost(double max) {
    return new Limits(Double.NEGATIVE_INFINITY, max);
  }

  public boolean contains(double value) {
    return value >= min && value <= max;
  }

  /** Whether all that others allow is allowed. */
  public boolean contains(Limits others) {
    return others.min >= min && others.max <= max;
  }

  /** How far a value lies outside; 0 inside, also of an open end, and not a number when the value is none. */
  public double distance(double value) {
    // Infinity less infinity is no number: the value is compared before it is subtracted.
    return value < min ? min - value : value > max ? value - max : Double.isNaN(value) ? value : 0;
  }

  /** The limit itself for a value that lies outside by no more than a tolerance; any other value as it is. */
  public double snapped(double value, double tolerance) {
    if (contains(value) || !(distance(value) <= tolerance)) {
      return value;
    }
    return value < min ? min : max;
  }

  /** Whether it allows one value only. */
  public boolean isOneValue() {
    return min == max;
  }

  public boolean hasMin() {
    return min > Double.NEGATIVE_INFINITY;
  }

  public boolean hasMax() {
    return max < Double.POSITIVE_INFINITY;
  }
}
