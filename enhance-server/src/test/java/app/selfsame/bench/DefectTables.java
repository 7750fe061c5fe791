package app.selfsame.bench;

import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How many of the photos with a defect the checks for it catch, and what they say of photos without it. */
final class DefectTables {
  private DefectTables() {}

  static void print(List<LabelledPhoto> photos, PrintStream out) {
    MarkdownTable table =
        new MarkdownTable(out, "Defects caught", "label", "checks", "of", "fail", "warn", "can't tell", "missed",
            "caught", "aim", "without the label", "fail there", "warn there");
    for (Defect defect : Defect.ALL) {
      List<LabelledPhoto> with = defect.with(photos);
      List<LabelledPhoto> without = defect.without(photos);
      long caught = count(defect, with, Outcome.FAIL) + count(defect, with, Outcome.WARN);
      table.row(
          defect.name(),
          words(defect),
          with.size(),
          count(defect, with, Outcome.FAIL),
          count(defect, with, Outcome.WARN),
          count(defect, with, Outcome.UNKNOWN),
          count(defect, with, Outcome.PASS),
          percent(caught, with.size()),
          percent(defect.aim()),
          without.size(),
          count(defect, without, Outcome.FAIL),
          count(defect, without, Outcome.WARN));
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
                  .filter(photo -> defect.severest(photo) != Outcome.FAIL && defect.severest(photo) != Outcome.WARN)
                  .toList()),
          files(
              defect.without(photos).stream().filter(photo -> defect.severest(photo) == Outcome.FAIL).toList()));
    }
  }

  private static String words(Defect defect) {
    return defect.checks().stream().sorted().map(CheckId::word).collect(Collectors.joining(", "));
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

  private static long count(Defect defect, List<LabelledPhoto> photos, Outcome outcome) {
    return photos.stream().filter(photo -> defect.severest(photo) == outcome).count();
  }
}
