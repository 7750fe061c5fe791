package app.selfsame.bench.enhance;

import java.util.List;
import java.util.Locale;

/** Seconds that requests took, in ascending order. */
record Latencies(List<Double> sorted) {
  Latencies {
    sorted = sorted.stream().sorted().toList();
  }

  /** The least that so many percent do not exceed. */
  String percentile(int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
    return String.format(Locale.ROOT, "%.2f", sorted.get(Math.max(1, rank) - 1));
  }
}
