package app.selfsame.metrics;

import java.util.Map;

/** How many times were how long. */
final class TimeHistogram {
  /** Upper bounds in seconds. */
  private static final double[] BOUNDS = {0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30};

  /** Those above the bound before and not above this one; the last has the rest. */
  private final long[] counts = new long[BOUNDS.length + 1];
  private double sum;

  synchronized void add(double seconds) {
    int bucket = 0;
    while (bucket < BOUNDS.length && seconds > BOUNDS[bucket]) {
      bucket++;
    }
    counts[bucket]++;
    sum += seconds;
  }

  /** Buckets as Prometheus wants them: each counts those of the smaller ones too. */
  synchronized void write(ExpositionText text, String name, String help) {
    text.family(name, "histogram", help);
    long total = 0;
    for (int i = 0; i < counts.length; i++) {
      total += counts[i];
      String bound = i < BOUNDS.length ? ExpositionText.number(BOUNDS[i]) : "+Inf";
      text.sample(name + "_bucket", Map.of("le", bound), total);
    }
    text.sample(name + "_sum", Map.of(), sum);
    text.sample(name + "_count", Map.of(), total);
  }
}
