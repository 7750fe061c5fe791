package app.selfsame.verdict;

import app.selfsame.document.Figures;
import app.selfsame.document.Frame;
import app.selfsame.document.Limits;
import app.selfsame.document.Permission;
import app.selfsame.document.OutputSize;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.face.Face;
import app.selfsame.geometry.RegionPx;
import java.util.ArrayList;
import java.util.List;

/** The file, its pixels and the number of faces: what is known before a head is measured. */
final class FileChecks {
  private static final Limits ONE_FACE = new Limits(1, 1);

  /** The only finding of the picture then: nothing else of it can be measured. */
  private static final String NO_FACE =
      "No face was found, so nothing else of the picture could be checked. Use a photo of one person, seen from the"
          + " front, with the whole head in it.";

  private FileChecks() {}

  static void add(CheckSheet sheet) {
    PhotoDocument document = sheet.document();
    PhotoFacts facts = sheet.facts();
    sheet.add(file(document, facts));
    if (document.handedInAsIs() || facts.crop().isPresent()) {
      sheet.add(resolution(document, facts));
    } else if (facts.complete() && !facts.faces().isEmpty()) {
      sheet.add(Checks.unknown(CheckId.RESOLUTION, "px", document.file().source(), "The head could not be measured."));
    }
    sheet.add(faceCount(facts));
  }

  private static Check file(PhotoDocument document, PhotoFacts facts) {
    double kilobytes = facts.fileBytes() / 1024.0;
    Source source = document.file().encodingSource();
    if (!document.handedInAsIs()) {
      return Checks.noted(
          CheckId.FILE,
          kilobytes,
          "KB",
          source,
          "The file is a " + facts.format() + " photo; the prepared file will have the size the authority asks for."
              + readSmaller(facts));
    }
    Limits allowed = document.file().kilobytes(facts.fileWidthPx(), facts.fileHeightPx());
    boolean format = document.file().accepts(facts.format());
    String advice;
    if (!format) {
      advice =
          "The file is " + facts.format() + ", but the authority takes "
              + String.join(" or ", document.file().formats()) + ": set the camera to that format and retake.";
    } else if (kilobytes < allowed.min()) {
      advice = "The file is too small: send the original from the camera, not a copy from a messenger.";
    } else if (kilobytes > allowed.max()) {
      advice = tooLarge(facts, allowed);
    } else {
      boolean limited = !document.file().formats().isEmpty() || allowed.hasMin() || allowed.hasMax();
      advice =
          limited
              ? "The file's format and size are as asked."
              : "Nothing is known that the authority asks of the file's format or size.";
    }
    Outcome outcome = format && allowed.contains(kilobytes) ? Outcome.PASS : Outcome.FAIL;
    return Checks.measured(CheckId.FILE, outcome, kilobytes, "KB", allowed, source, advice + readSmaller(facts)
        + (outcome == Outcome.PASS ? HandedOver.sentence(facts.carried()) : ""));
  }

  private static String readSmaller(PhotoFacts facts) {
    return facts.isReadSmaller()
        ? " Its picture of " + facts.fileWidthPx() + " x " + facts.fileHeightPx()
            + " px is so large that it was looked at in half its width and height."
        : "";
  }

  /** A film may be most of a file whose picture is small enough. */
  private static String tooLarge(PhotoFacts facts, Limits allowed) {
    long film = facts.carried().filmBytes();
    if (film > 0 && (facts.fileBytes() - film) / 1024.0 <= allowed.max()) {
      return "The file is too large because of the film in it, which the camera added as a motion photo: switch motion"
          + " photos off and retake, or let the phone's gallery save the picture without the film.";
    }
    return "The file is too large: retake with a lower resolution set in the camera"
        + (film > 0 ? ", and with motion photos switched off." : ".");
  }

  private static Check resolution(PhotoDocument document, PhotoFacts facts) {
    if (document.handedInAsIs()) {
      return originalResolution(document, facts);
    }
    Frame frame = document.frame().orElseThrow();
    double widthPx = frame.width() * facts.crop().orElseThrow().crop().pxPerUnit();
    double neededPx = neededWidthPx(document);
    boolean mayEnlarge = document.editing().enlarge() != Permission.FORBIDDEN;
    Outcome measured = StandardLimits.ENLARGEMENT.outcome(neededPx / widthPx);
    Outcome outcome = measured == Outcome.WARN && !mayEnlarge ? Outcome.FAIL : measured;
    String advice =
        switch (outcome) {
          case PASS -> "The photo has enough pixels for the document.";
          case WARN ->
              "The picture has to be enlarged a little. A photo taken closer or with a better camera is sharper.";
          default ->
              "The photo has too few pixels around the head"
                  + (mayEnlarge ? "" : ", and the authority takes no enlarged picture" + document.editing().quoted())
                  + ". Retake closer, and use the original instead of a copy from"
                  + " a messenger or a screenshot.";
        };
    return Checks.measured(
        CheckId.RESOLUTION, outcome, widthPx, "px", Limits.atLeast(neededPx), document.file().source(), advice);
  }

  private static Check originalResolution(PhotoDocument document, PhotoFacts facts) {
    Limits width = document.file().widthPx();
    Limits height = document.file().heightPx();
    boolean enough = facts.fileWidthPx() >= width.min() && facts.fileHeightPx() >= height.min();
    boolean notTooMany = facts.fileWidthPx() <= width.max() && facts.fileHeightPx() <= height.max();
    String advice =
        !enough
            ? "The photo must be at least " + Figures.tenth(width.min()) + " x " + Figures.tenth(height.min())
                + " px. Retake closer, or send the original instead of a copy."
            : !notTooMany
                ? "The photo may be at most " + Figures.tenth(width.max()) + " x " + Figures.tenth(height.max())
                    + " px. Set a lower resolution in the camera and retake."
                : "The photo has enough pixels for the document.";
    return Checks.measured(
        CheckId.RESOLUTION,
        enough && notTooMany ? Outcome.PASS : Outcome.FAIL,
        facts.fileWidthPx(),
        "px",
        width,
        document.file().source(),
        advice);
  }

  /** The width of the smallest file that may be written. */
  private static double neededWidthPx(PhotoDocument document) {
    return OutputSize.of(document, 1).widthPx();
  }

  private static Check faceCount(PhotoFacts facts) {
    List<Face> faces = facts.faces();
    int count = faces.size();
    Outcome outcome = count == 0 ? Outcome.FAIL : Outcome.PASS;
    String advice = count == 0 ? NO_FACE : "One face was found.";
    List<RegionPx> others = new ArrayList<>();
    if (count > 1) {
      outcome = StandardLimits.OTHER_FACE.outcome(faces.get(1).box().areaPx() / faces.get(0).box().areaPx());
      advice =
          outcome == Outcome.FAIL
              ? count + " faces were found. Retake alone, with no other person, poster or toy in the picture."
              : count + " faces were found, one of them tiny. Make sure that nobody else is in the picture.";
      faces.subList(1, count).forEach(face -> others.add(RegionPx.of(face.box())));
    }
    return Checks.measured(CheckId.FACE_COUNT, outcome, count, "faces", ONE_FACE, Standards.FACE_IMAGE, advice)
        .at(others);
  }
}
