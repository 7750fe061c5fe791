package app.selfsame.bench;

import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a check speaks against one skin more often than against another: shares of photos of one person, frontal,
 * that a check fails or warns about, of those that do not bear the label of its defect.
 */
final class SkinToneTable {
  private SkinToneTable() {}

  static void print(List<LabelledPhoto> photos, PrintStream out) {
    List<LabelledPhoto> portraits =
        photos.stream()
            .filter(photo -> photo.hasFaceCount() && photo.facesLabelled() == 1)
            .filter(photo -> photo.label("pose").equals("frontal"))
            .toList();
    List<String> columns = new ArrayList<>(List.of("check"));
    for (SkinTone tone : SkinTone.values()) {
      columns.add(tone.title() + ": fail");
      columns.add("warn");
      columns.add("of");
    }
    MarkdownTable table =
        new MarkdownTable(
            out, "By measured skin tone, photos without the check's defect", columns.toArray(String[]::new));
    for (CheckId check : CheckId.values()) {
      printRow(table, check, portraits);
    }
  }

  private static void printRow(MarkdownTable table, CheckId check, List<LabelledPhoto> portraits) {
    List<Object> cells = new ArrayList<>(List.of(check.word()));
    boolean any = false;
    for (SkinTone tone : SkinTone.values()) {
      List<LabelledPhoto> group =
          portraits.stream()
              .filter(photo -> SkinTone.of(photo).equals(Optional.of(tone)))
              .filter(photo -> !hasDefect(photo, check))
              .toList();
      long failed = count(group, check, Outcome.FAIL);
      long warned = count(group, check, Outcome.WARN);
      any |= failed + warned > 0;
      cells.add(failed + " (" + DefectTables.percent(failed, group.size()) + ")");
      cells.add(warned + " (" + DefectTables.percent(warned, group.size()) + ")");
      cells.add(group.size());
    }
    if (any) {
      table.row(cells.toArray());
    }
  }

  private static boolean hasDefect(LabelledPhoto photo, CheckId check) {
    return Defect.ALL.stream()
        .anyMatch(defect -> defect.checks().contains(check) && defect.shown().test(photo));
  }

  private static long count(List<LabelledPhoto> photos, CheckId check, Outcome outcome) {
    return photos.stream().filter(photo -> photo.outcomes().get(check) == outcome).count();
  }
}
