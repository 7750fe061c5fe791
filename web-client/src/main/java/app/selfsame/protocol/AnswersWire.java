package app.selfsame.protocol;

import app.selfsame.background.BackgroundWish;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.tone.ToneEdit;
import app.selfsame.tone.ToneNote;
import app.selfsame.verdict.Answers;

/** What the person said and wants. */
final class AnswersWire {
  private AnswersWire() {}

  static void write(WireWriter out, Answers answers) {
    out.optional(answers.ageYears()).optional(answers.photoAgeMonths());
    out.optional(answers.takenAsAsked(), WireWriter::yes);
  }

  static Answers read(WireReader in) {
    return new Answers(in.optionalWhole(), in.optionalWhole(), in.optional(WireReader::yes));
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
