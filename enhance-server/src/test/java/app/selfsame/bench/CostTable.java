package app.selfsame.bench;

import java.util.Locale;
import java.util.Map;

/** Milliseconds by measure. */
final class CostTable {
  private CostTable() {}

  static void print(String title, Map<String, Samples> jvm) {
    MarkdownTable table = new MarkdownTable(System.out, title + ", ms, median (least to most)", "measure", "JVM");
    double own = 0;
    for (Map.Entry<String, Samples> step : jvm.entrySet()) {
      if (!step.getKey().equals(CostBenchmark.ALL)) {
        table.row(step.getKey(), step.getValue());
        own += step.getValue().median();
      }
    }
    table.row("shared planes", String.format(Locale.ROOT, "%.1f", jvm.get(CostBenchmark.ALL).median() - own));
    table.row(CostBenchmark.ALL, jvm.get(CostBenchmark.ALL));
  }
}
