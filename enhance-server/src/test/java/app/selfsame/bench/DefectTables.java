package app.selfsame.bench;

import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How many of the photos with a defect the checks for it catch, and what they say of photos without it. */
final class DefectTables {
  private DefectTables() {}

  static void print(List<LabelledPhoto> photos, PrintStream out) {
    MarkdownTable table =
        new MarkdownTable(out, "Defects caught", "label", "check made for it", "of", "fail", "warn", "can't tell",
            "missed", "caught", "aim", "or refused by", "caught or refused", "without the label", "fail there",
            "warn there");
    for (Defect defect : Defect.ALL) {
      List<LabelledPhoto> with = defect.with(photos);
      List<LabelledPhoto> without = defect.without(photos);
      table.row(
          defect.name(),
          words(defect.own()),
          with.size(),
          count(defect.own(), with, Outcome.FAIL),
          count(defect.own(), with, Outcome.WARN),
          count(defect.own(), with, Outcome.UNKNOWN),
          count(defect.own(), with, Outcome.PASS),
          percent(caught(defect.own(), with), with.size()),
          percent(defect.aim()),
          words(defect.also()),
          percent(caught(defect.checks(), with), with.size()),
          without.size(),
          count(defect.own(), without, Outcome.FAIL),
          count(defect.own(), without, Outcome.WARN));
    }
    printFiles(photos, out);
  }

  private static void printFiles(List<LabelledPhoto> photos, PrintStream out) {
    MarkdownTable table = new MarkdownTable(out, "Wrong ones", "label", "not caught", "failed without the label");
    for (Defect defect : Defect.ALL) {
      table.row(
          defect.name(),
          files(
              defect.with(photos).stream()
                  .filter(photo -> caught(defect.own(), List.of(photo)) == 0)
                  .toList()),
          files(
              defect.without(photos).stream()
                  .filter(photo -> Defect.severest(photo, defect.own()) == Outcome.FAIL)
                  .toList()));
    }
  }

  private static String words(Set<CheckId> checks) {
    return checks.stream().sorted().map(CheckId::word).collect(Collectors.joining(", "));
  }

  static String files(List<LabelledPhoto> photos) {
    return photos.stream().map(LabelledPhoto::file).collect(Collectors.joining("; "));
  }

  static String percent(long part, long of) {
    return of == 0 ? "" : percent((double) part / of);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  /** How many of the photos a check fails or warns about. */
  private static long caught(Set<CheckId> checks, List<LabelledPhoto> photos) {
    return count(checks, photos, Outcome.FAIL) + count(checks, photos, Outcome.WARN);
  }

  private static long count(Set<CheckId> checks, List<LabelledPhoto> photos, Outcome outcome) {
    return photos.stream().filter(photo -> Defect.severest(photo, checks) == outcome).count();
  }
}
