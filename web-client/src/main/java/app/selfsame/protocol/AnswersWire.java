package app.selfsame.protocol;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.adjustment.HeadCorrection;
import app.selfsame.adjustment.HeadPoint;
import app.selfsame.background.BackgroundWish;
import app.selfsame.crop.Crop;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.tone.ToneEdit;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.Answers;
import java.util.Optional;

/** What the person said and wants. */
final class AnswersWire {
  private AnswersWire() {}

  static void write(WireWriter out, Answers answers) {
    out.optional(answers.ageYears()).optional(answers.photoAgeMonths());
    out.optional(answers.takenAsAsked(), WireWriter::yes);
    out.optional(answers.adjustment().crop(), CropWire::write);
    HeadCorrection head = answers.adjustment().head();
    out.list(head.points(), WireWriter::one);
    head.points().forEach(point -> GeometryWire.write(out, head.places().get(point)));
  }

  static Answers read(WireReader in) {
    return new Answers(
        in.optionalWhole(), in.optionalWhole(), in.optional(WireReader::yes), readAdjustment(in));
  }

  private static Adjustment readAdjustment(WireReader in) {
    Optional<Crop> crop = in.optional(CropWire::readCrop);
    HeadCorrection head = HeadCorrection.NONE;
    for (HeadPoint point : in.list(wire -> wire.one(HeadPoint.values()))) {
      head = head.with(point, GeometryWire.readPoint(in));
    }
    return new Adjustment(crop, head);
  }

  static void write(WireWriter out, PreparationRequest request) {
    out.optional(request.format(), WireWriter::one);
    write(out, request.background());
  }

  static PreparationRequest readRequest(WireReader in) {
    return new PreparationRequest(in.optional(format -> format.one(ImageFormat.values())), readWish(in));
  }

  static void write(WireWriter out, BackgroundWish wish) {
    out.yes(wish.mayReplace()).optional(wish.colour()).yes(wish.told()).yes(wish.insists());
  }

  static BackgroundWish readWish(WireReader in) {
    return new BackgroundWish(in.yes(), in.optionalWhole(), in.yes(), in.yes());
  }

  static void write(WireWriter out, ToneNote note) {
    out.one(note.edit()).list(note.amounts(), WireWriter::number);
  }

  static ToneNote readNote(WireReader in) {
    return new ToneNote(in.one(ToneEdit.values()), in.list(WireReader::number));
  }
}
