package app.selfsame.bench;

import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a warning is worth: how often the label for which a check was made agrees with its warnings and its fails. */
final class WarningTable {
  private WarningTable() {}

  static void print(List<LabelledPhoto> photos, PrintStream out) {
    Map<CheckId, List<Defect>> defects = new EnumMap<>(CheckId.class);
    for (Defect defect : Defect.ALL) {
      for (CheckId check : defect.own()) {
        defects.computeIfAbsent(check, any -> new ArrayList<>()).add(defect);
      }
    }
    MarkdownTable table =
        new MarkdownTable(out, "What objections are worth", "check", "warnings", "true", "fails", "true");
    defects.forEach((check, labels) ->
        table.row(
            check.word(),
            count(photos, check, Outcome.WARN),
            truly(photos, check, Outcome.WARN, labels),
            count(photos, check, Outcome.FAIL),
            truly(photos, check, Outcome.FAIL, labels)));
  }

  private static long count(List<LabelledPhoto> photos, CheckId check, Outcome outcome) {
    return photos.stream().filter(photo -> photo.outcomes().get(check) == outcome).count();
  }

  private static long truly(List<LabelledPhoto> photos, CheckId check, Outcome outcome, List<Defect> labels) {
    return photos.stream()
        .filter(photo -> photo.outcomes().get(check) == outcome)
        .filter(photo -> labels.stream().anyMatch(defect -> defect.applies().and(defect.shown()).test(photo)))
        .count();
  }
}
