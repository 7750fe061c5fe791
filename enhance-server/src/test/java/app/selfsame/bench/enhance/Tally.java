package app.selfsame.bench.enhance;

import java.util.Map;
import java.util.TreeMap;

/** How often something came. */
public final class Tally {
  private final Map<String, Integer> counts = new TreeMap<>();

  public synchronized void add(Object what) {
    counts.merge(String.valueOf(what), 1, Integer::sum);
  }

  public synchronized int sum() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Such as {@code 200 enhanced: 49, 503 busy: 1}. */
  @Override
  public synchronized String toString() {
    StringBuilder line = new StringBuilder();
    counts.forEach((what, count) -> line.append(line.isEmpty() ? "" : ", ").append(what).append(": ").append(count));
    return line.toString();
  }
}
