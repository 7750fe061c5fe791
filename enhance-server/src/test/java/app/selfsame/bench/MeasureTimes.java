package app.selfsame.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Milliseconds of measures.
 *
 * @param all of them on a portrait without planes
 * @param own each on a portrait that has all planes, by the measure's name
 */
record MeasureTimes(Samples all, Map<String, Samples> own) {
  MeasureTimes(Samples all) {
    this(all, new LinkedHashMap<>());
  }

  /** What is left of all for the planes that measures share. */
  private double planes() {
    return all.median() - own.values().stream().mapToDouble(Samples::median).sum();
  }

  static void print(String title, MeasureTimes jvm, String browserName, MeasureTimes browser) {
    MarkdownTable table =
        new MarkdownTable(
            System.out, title + ", ms, median (least to most)", "measure", "JVM, on the core", browserName);
    jvm.own().forEach((name, times) -> table.row(name, text(times), text(browser.own().get(name))));
    table.row("planes that they share", text(jvm.planes()), text(browser.planes()));
    table.row("**all together**", "**" + text(jvm.all()) + "**", "**" + text(browser.all()) + "**");
  }

  private static String text(Samples samples) {
    return text(samples.median()) + " (" + text(samples.least()) + " to " + text(samples.most()) + ")";
  }

  private static String text(double millis) {
    return String.format(Locale.ROOT, "%.2f", millis);
  }
}
