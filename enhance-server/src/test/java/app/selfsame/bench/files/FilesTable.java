package app.selfsame.bench.files;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.decode.ChromiumPictures;
import app.selfsame.image.ImageFormat;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Counts of a set of files by format, and each that is not the same on both sides. */
final class FilesTable {
  private final String title;
  private final List<Sample> samples;
  private final ChromiumPictures browser;

  FilesTable(String title, List<Sample> samples, ChromiumPictures browser) {
    this.title = title;
    this.samples = samples;
    this.browser = browser;
  }

  void print(PrintStream out) {
    Map<ImageFormat, List<Comparison>> byFormat = new TreeMap<>();
    for (Sample sample : samples) {
      byFormat.computeIfAbsent(sample.format(), format -> new ArrayList<>()).add(Comparison.of(sample, browser));
    }
    List<Object> head = new ArrayList<>(List.of("format", "files"));
    head.addAll(List.of(Outcome.values()));
    head.add("from Chromium");
    head.add("from littleCMS");
    MarkdownTable counts = new MarkdownTable(out, title, head.stream().map(Object::toString).toArray(String[]::new));
    byFormat.forEach((format, files) -> counts.row(row(format, files)));
    printDisagreements(out, byFormat.values().stream().flatMap(List::stream).toList());
  }

  private static Object[] row(ImageFormat format, List<Comparison> files) {
    List<Object> row = new ArrayList<>(List.of(format.label(), files.size()));
    for (Outcome outcome : Outcome.values()) {
      long count = files.stream().filter(file -> file.outcome() == outcome).count();
      row.add(format == ImageFormat.TIFF ? "" : count);
    }
    row.add(most(files.stream().filter(file -> file.outcome() == Outcome.ALIKE).toList(), Comparison::fromBrowser));
    row.add(most(files, Comparison::fromCms));
    return row.toArray();
  }

  private static String most(List<Comparison> files, ToDoubleFunction<Comparison> distance) {
    return files.stream().mapToDouble(distance).filter(value -> !Double.isNaN(value)).max().stream()
        .mapToObj(FilesTable::number)
        .findFirst()
        .orElse("");
  }

  private static String number(double distance) {
    return Double.isNaN(distance) ? "" : String.format(Locale.ROOT, "%.2f", distance);
  }

  private static void printDisagreements(PrintStream out, List<Comparison> files) {
    MarkdownTable table = new MarkdownTable(out, "Not the same", "file", "", "from Chromium", "from littleCMS", "refusal");
    for (Comparison file : files) {
      boolean isSame = file.outcome() == null || file.outcome() == Outcome.ALIKE || file.outcome() == Outcome.REFUSED;
      if (!isSame || file.isOff()) {
        table.row(
            file.sample().name(),
            file.outcome() == null ? "" : file.outcome(),
            number(file.fromBrowser()),
            number(file.fromCms()),
            file.refusal() == null ? "" : file.refusal());
      }
    }
  }
}
