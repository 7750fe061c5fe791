package app.selfsame.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Repeated measurements of one thing. */
public record Samples(double[] sorted) {
  public static Samples of(Collection<? extends Number> values) {
    return new Samples(values.stream().mapToDouble(Number::doubleValue).sorted().toArray());
  }

  public static Samples of(double[] values) {
    return new Samples(Arrays.stream(values).sorted().toArray());
  }

  public double median() {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  public double least() {
    return sorted[0];
  }

  public double most() {
    return sorted[sorted.length - 1];
  }

  /** Median, least and most, such as {@code 12.3 (11.9 to 15.0)}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f (%.1f to %.1f)", median(), least(), most());
  }
}
