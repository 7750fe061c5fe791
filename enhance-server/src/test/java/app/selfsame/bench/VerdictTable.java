package app.selfsame.bench;

import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.Verdict;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person concludes: which photos are called ready, and whether the labels would have them accepted. Labels know
 * no crop and no resolution, so that an acceptable photo may rightly be refused for those; the table leaves out photos
 * without a label of the kind.
 */
final class VerdictTable {
  private static final Set<CheckId> NOT_LABELLED =
      Set.of(
          CheckId.FRAMING, CheckId.RESOLUTION, CheckId.INTER_EYE_DISTANCE, CheckId.HEAD_HEIGHT, CheckId.EYE_LINE,
          CheckId.TOP_MARGIN, CheckId.CENTRING, CheckId.FILE);

  private VerdictTable() {}

  static void print(List<LabelledPhoto> photos, PrintStream out) {
    List<LabelledPhoto> labelled =
        photos.stream().filter(photo -> photo.label("good_candidate_for_passport").matches("[yn]")).toList();
    MarkdownTable table =
        new MarkdownTable(out, "The verdict (" + labelled.size() + " photos)", "verdict", "photos", "accepted by labels");
    for (Verdict verdict : Verdict.values()) {
      List<LabelledPhoto> with = with(labelled, verdict);
      table.row(verdict.word(), with.size(), with.stream().filter(VerdictTable::isAcceptable).count());
    }
    out.println();
    for (LabelledPhoto photo : with(labelled, Verdict.READY)) {
      if (!isAcceptable(photo)) {
        out.println("Ready, though labelled otherwise: " + photo.file() + " (" + objections(photo) + ")");
      }
    }
    for (LabelledPhoto photo : with(labelled, Verdict.REFUSED)) {
      if (isAcceptable(photo)) {
        out.println("Acceptable by its labels, and refused: " + photo.file() + " (" + found(photo) + ")");
      }
    }
  }

  private static List<LabelledPhoto> with(List<LabelledPhoto> photos, Verdict verdict) {
    return photos.stream().filter(photo -> photo.verdict().filter(verdict::equals).isPresent()).toList();
  }

  /** Whether nothing that was labelled speaks against a photo. */
  static boolean isAcceptable(LabelledPhoto photo) {
    return photo.label("good_candidate_for_passport").equals("y") && objections(photo).isEmpty();
  }

  private static String objections(LabelledPhoto photo) {
    StringBuilder objections = new StringBuilder();
    if (photo.label("good_candidate_for_passport").equals("n")) {
      objections.append("no candidate ");
    }
    object(objections, photo, "background", "busy");
    object(objections, photo, "lighting", "uneven|dark|over");
    object(objections, photo, "sharp", "n");
    object(objections, photo, "mouth_closed", "n");
    object(objections, photo, "smile", "y");
    object(objections, photo, "eyes_open", "closed|partly");
    object(objections, photo, "glasses", "sun.*|tinted.*");
    return objections.toString().strip();
  }

  private static void object(StringBuilder objections, LabelledPhoto photo, String column, String values) {
    if (photo.label(column).matches(values)) {
      objections.append(column).append('=').append(photo.label(column)).append(' ');
    }
  }

  private static String found(LabelledPhoto photo) {
    return photo.outcomes().entrySet().stream()
        .filter(entry -> entry.getValue() != Outcome.PASS && entry.getValue() != Outcome.ASK)
        .map(entry -> entry.getKey().word() + (NOT_LABELLED.contains(entry.getKey()) ? "*" : "") + " "
            + entry.getValue().word())
        .collect(Collectors.joining(", "));
  }
}
