package app.selfsame.bench;

import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How many of the photos with a defect the check for it fails, and how many good photos it fails wrongly. */
final class CheckTables {
  private static final double LARGE_ROLL_DEGREES = 8;

  /** A label of a defect, and the check that should catch it. */
  private record Defect(String name, Predicate<LabelledPhoto> shown, CheckId check) {}

  private static final List<Defect> DEFECTS =
      List.of(
          new Defect("eyes closed", photo -> photo.label("eyes_open").equals("closed"), CheckId.EYES_OPEN),
          new Defect("mouth open", photo -> photo.label("mouth_closed").equals("n"), CheckId.MOUTH_CLOSED),
          new Defect("large pose", photo -> photo.label("pose").equals("large"), CheckId.YAW),
          new Defect("roll above 8 degrees", CheckTables::isRolled, CheckId.ROLL),
          new Defect(
              "busy background", photo -> photo.label("background").equals("busy"), CheckId.BACKGROUND_UNIFORMITY),
          new Defect("not sharp", photo -> photo.label("sharp").equals("n"), CheckId.SHARPNESS));

  private CheckTables() {}

  static void print(List<LabelledPhoto> photos, PrintStream out) {
    MarkdownTable recall =
        new MarkdownTable(
            out, "Defects", "label", "check", "fail", "warn", "unknown", "of", "fail without it", "of", "not failed");
    for (Defect defect : DEFECTS) {
      List<LabelledPhoto> with = single(photos, defect, true);
      List<LabelledPhoto> without = single(photos, defect, false);
      recall.row(
          defect.name(),
          defect.check().word(),
          count(with, defect.check(), Outcome.FAIL),
          count(with, defect.check(), Outcome.WARN),
          count(with, defect.check(), Outcome.UNKNOWN),
          with.size(),
          count(without, defect.check(), Outcome.FAIL),
          without.size(),
          with.stream().filter(p -> !p.fails(defect.check())).map(LabelledPhoto::file).collect(Collectors.joining("; ")));
    }
    printFalseFails(photos, out);
  }

  private static void printFalseFails(List<LabelledPhoto> photos, PrintStream out) {
    List<LabelledPhoto> good =
        photos.stream().filter(photo -> photo.label("good_candidate_for_passport").equals("y")).toList();
    MarkdownTable table =
        new MarkdownTable(out, "Good candidates that a check fails", "check", "failed", "of", "files");
    for (CheckId check : CheckId.values()) {
      List<LabelledPhoto> failed = good.stream().filter(photo -> photo.fails(check)).toList();
      if (!failed.isEmpty()) {
        table.row(
            check.word(),
            failed.size(),
            good.size(),
            failed.stream().map(LabelledPhoto::file).collect(Collectors.joining("; ")));
      }
    }
  }

  /** Photos of one labelled face, with the defect or without. */
  private static List<LabelledPhoto> single(List<LabelledPhoto> photos, Defect defect, boolean shown) {
    return photos.stream()
        .filter(photo -> photo.hasFaceCount() && photo.facesLabelled() == 1)
        .filter(photo -> defect.shown().test(photo) == shown)
        .toList();
  }

  private static long count(List<LabelledPhoto> photos, CheckId check, Outcome outcome) {
    return photos.stream().filter(photo -> photo.outcomes().get(check) == outcome).count();
  }

  private static boolean isRolled(LabelledPhoto photo) {
    String roll = photo.label("roll_deg");
    return !roll.isEmpty() && Math.abs(Double.parseDouble(roll)) > LARGE_ROLL_DEGREES;
  }
}
