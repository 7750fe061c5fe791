package app.selfsame.bench;

import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.io.PrintStream;
import java.util.List;

/** What every check says of photos that a person took for good candidates: its fails there are false. */
final class GoodCandidateTable {
  private GoodCandidateTable() {}

  static void print(List<LabelledPhoto> photos, PrintStream out) {
    List<LabelledPhoto> good =
        photos.stream().filter(photo -> photo.label("good_candidate_for_passport").equals("y")).toList();
    MarkdownTable table =
        new MarkdownTable(
            out, "Good candidates (" + good.size() + " photos)", "check", "fail", "warn", "can't tell", "fail share",
            "files failed");
    for (CheckId check : CheckId.values()) {
      List<LabelledPhoto> failed = with(good, check, Outcome.FAIL);
      int warned = with(good, check, Outcome.WARN).size();
      int unknown = with(good, check, Outcome.UNKNOWN).size();
      if (failed.size() + warned + unknown > 0) {
        table.row(
            check.word(),
            failed.size(),
            warned,
            unknown,
            DefectTables.percent(failed.size(), good.size()),
            DefectTables.files(failed));
      }
    }
    long clean = good.stream().filter(photo -> !photo.outcomes().containsValue(Outcome.FAIL)).count();
    out.println();
    out.println(clean + " of " + good.size() + " good candidates have no failed check at all.");
  }

  private static List<LabelledPhoto> with(List<LabelledPhoto> photos, CheckId check, Outcome outcome) {
    return photos.stream().filter(photo -> photo.outcomes().get(check) == outcome).toList();
  }
}
