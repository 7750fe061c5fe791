package app.selfsame.verdict;

import app.selfsame.crop.Crop;
import app.selfsame.document.EditingPolicy;
import app.selfsame.document.Frame;
import app.selfsame.document.Limits;
import app.selfsame.document.OutputSize;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.face.Face;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file, its pixels and the number of faces: what is known before a head is measured. */
final class FileChecks {
  private static final Limits ONE_FACE = new Limits(1, 1);

  private FileChecks() {}

  static void add(CheckSheet sheet) {
    PhotoDocument document = sheet.document();
    PhotoFacts facts = sheet.facts();
    sheet.add(file(document, facts));
    if (document.handedInAsIs() || facts.crop().isPresent()) {
      sheet.add(resolution(document, facts));
    } else if (facts.complete() && !facts.faces().isEmpty()) {
      sheet.add(Checks.unknown(CheckId.RESOLUTION, "px", document.file().source(),
          FileCheckMessage.HEAD_NOT_MEASURED.with()));
    }
    if (facts.areFacesSettled()) {
      sheet.add(faceCount(facts));
    }
  }

  private static Check file(PhotoDocument document, PhotoFacts facts) {
    double kilobytes = facts.fileBytes() / 1024.0;
    Source source = document.file().encodingSource();
    Argument name = Argument.literal(facts.format());
    if (!document.handedInAsIs()) {
      Message prepared = FileCheckMessage.PREPARED.with(name);
      return Checks.noted(CheckId.FILE, kilobytes, "KB", source, Message.sentences(and(prepared, facts, false)));
    }
    Limits allowed = document.file().kilobytes(facts.fileWidthPx(), facts.fileHeightPx());
    boolean format = document.file().accepts(facts.format());
    Message advice;
    if (!format) {
      List<Message> accepted =
          document.file().formats().stream()
              .map(each -> FileCheckMessage.FORMAT.with(Argument.literal(each)))
              .toList();
      advice = FileCheckMessage.OTHER_FORMAT.with(name, Argument.any(accepted));
    } else if (kilobytes < allowed.min()) {
      advice = FileCheckMessage.TOO_SMALL.with();
    } else if (kilobytes > allowed.max()) {
      advice = tooLarge(facts, allowed).with();
    } else {
      boolean limited = !document.file().formats().isEmpty() || allowed.hasMin() || allowed.hasMax();
      advice = (limited ? FileCheckMessage.MEETS : FileCheckMessage.UNLIMITED).with();
    }
    Outcome outcome = format && allowed.contains(kilobytes) ? Outcome.PASS : Outcome.FAIL;
    Message all = Message.sentences(and(advice, facts, outcome == Outcome.PASS));
    return Checks.measured(CheckId.FILE, outcome, kilobytes, "KB", allowed, source, all);
  }

  /**
   * What is worth knowing of the file besides.
   *
   * @param handedIn whether it is handed in as it is, with all that it carries
   */
  private static List<Message> and(Message advice, PhotoFacts facts, boolean handedIn) {
    List<Message> all = new ArrayList<>(List.of(advice));
    if (facts.isReadSmaller()) {
      all.add(FileCheckMessage.READ_SMALLER.with(side(facts.fileWidthPx()), px(facts.fileHeightPx())));
    }
    if (handedIn) {
      all.addAll(HandedOver.sentences(facts.carried()));
    }
    return all;
  }

  /** A film may be most of a file whose picture is small enough. */
  private static FileCheckMessage tooLarge(PhotoFacts facts, Limits allowed) {
    long film = facts.carried().filmBytes();
    if (film > 0 && (facts.fileBytes() - film) / 1024.0 <= allowed.max()) {
      return FileCheckMessage.FILM;
    }
    return film > 0 ? FileCheckMessage.TOO_LARGE_WITH_FILM : FileCheckMessage.TOO_LARGE;
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
    Message advice =
        switch (outcome) {
          case PASS -> FileCheckMessage.ENOUGH_PIXELS.with();
          case WARN -> FileCheckMessage.ENLARGED_A_LITTLE.with();
          default -> mayEnlarge ? FileCheckMessage.TOO_FEW_PIXELS.with() : notEnlarged(document.editing());
        };
    return Checks.measured(
        CheckId.RESOLUTION, outcome, widthPx, "px", Limits.atLeast(neededPx), document.file().source(), advice);
  }

  private static Message notEnlarged(EditingPolicy editing) {
    return editing
        .said()
        .map(said -> FileCheckMessage.NOT_ENLARGED_QUOTED.with(Argument.message(said)))
        .orElseGet(FileCheckMessage.NOT_ENLARGED::with);
  }

  private static Check originalResolution(PhotoDocument document, PhotoFacts facts) {
    Limits width = document.file().widthPx();
    Limits height = document.file().heightPx();
    boolean enough = facts.fileWidthPx() >= width.min() && facts.fileHeightPx() >= height.min();
    boolean notTooMany = facts.fileWidthPx() <= width.max() && facts.fileHeightPx() <= height.max();
    Message advice =
        !enough
            ? FileCheckMessage.FEWER_PIXELS.with(side(width.min()), px(height.min()))
            : !notTooMany
                ? FileCheckMessage.MORE_PIXELS.with(side(width.max()), px(height.max()))
                : FileCheckMessage.ENOUGH_PIXELS.with();
    return Checks.measured(
        CheckId.RESOLUTION,
        enough && notTooMany ? Outcome.PASS : Outcome.FAIL,
        facts.fileWidthPx(),
        "px",
        width,
        document.file().source(),
        advice);
  }

  private static Argument side(double px) {
    return Argument.number(px, 1);
  }

  private static Argument px(double px) {
    return Argument.quantity(px, Unit.PIXEL);
  }

  /** The width of the smallest file that may be written. */
  private static double neededWidthPx(PhotoDocument document) {
    return OutputSize.of(document, 1).widthPx();
  }

  /** The faces that are in the picture: of a frame that a person placed, those that it shows, and the one it is placed on. */
  private static List<Face> shown(PhotoFacts facts) {
    Optional<OrientedBoxPx> frame = facts.answers().adjustment().crop().map(Crop::box);
    return facts.faces().stream()
        .filter(
            face ->
                frame.isEmpty()
                    || face == facts.faces().get(0)
                    || frame.get().areaInside(RegionPx.of(face.box())) > 0)
        .toList();
  }

  private static Check faceCount(PhotoFacts facts) {
    List<Face> faces = shown(facts);
    int count = faces.size();
    Outcome outcome = count == 0 ? Outcome.FAIL : Outcome.PASS;
    // Without a face this is the only finding of the picture: nothing else of it can be measured.
    Message advice = (count == 0 ? FileCheckMessage.NO_FACE : FileCheckMessage.ONE_FACE).with();
    List<RegionPx> others = new ArrayList<>();
    if (count > 1) {
      outcome = StandardLimits.OTHER_FACE.outcome(faces.get(1).box().areaPx() / faces.get(0).box().areaPx());
      FileCheckMessage several =
          outcome == Outcome.FAIL ? FileCheckMessage.SEVERAL_FACES : FileCheckMessage.ONE_TINY_FACE;
      advice = several.with(Argument.count(count));
      faces.subList(1, count).forEach(face -> others.add(RegionPx.of(face.box())));
    }
    return Checks.measured(CheckId.FACE_COUNT, outcome, count, "faces", ONE_FACE, Standards.FACE_IMAGE, advice)
        .at(others);
  }
}
