package app.selfsame.metrics;

import java.util.Map;
import java.util.stream.Collectors;

/** Prometheus' text format, version 0.0.4. */
final class ExpositionText {
  private static final double MOST_EXACT = 1L << 53;

  private final StringBuilder text = new StringBuilder();

  void family(String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  void sample(String name, Map<String, String> labels, double value) {
    text.append(name);
    if (!labels.isEmpty()) {
      text.append(
          labels.entrySet().stream()
              .map(label -> label.getKey() + "=\"" + escaped(label.getValue()) + '"')
              .collect(Collectors.joining(",", "{", "}")));
    }
    text.append(' ').append(number(value)).append('\n');
  }

  static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < MOST_EXACT;
    return whole ? String.valueOf((long) value) : String.valueOf(value);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static String escaped(String label) {
    return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
