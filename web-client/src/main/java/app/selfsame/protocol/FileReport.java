package app.selfsame.protocol;

import app.selfsame.document.BackgroundTone;
import app.selfsame.file.FileFacts;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.BackgroundOutcome;
import app.selfsame.inspection.Edit;
import app.selfsame.inspection.LightOutcome;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.inspection.Preparation;
import app.selfsame.matting.Confidence;
import app.selfsame.message.Message;
import app.selfsame.verdict.VerdictComparison;
import java.util.List;
import java.util.Optional;

/** What there is to know of a file that is handed to the person: a {@link Preparation} without its pixels. */
public sealed interface FileReport {
  /** A file that was made; see {@link Preparation.Made}. */
  record Made(
      FileFacts facts,
      double enlargement,
      List<LoggedEdit> edits,
      BackgroundOutcome background,
      Optional<VerdictComparison> light)
      implements FileReport {
    /** A picture made larger by less than this looks the same. */
    private static final double NOTICEABLE = 1.01;

    /** Whether the picture was made larger than the photo is, by more than a rounded number of pixels. */
    public boolean isEnlarged() {
      return enlargement > NOTICEABLE;
    }
  }

  /**
   * The very file that was given.
   *
   * @param sentences what else to know of it
   */
  record Unchanged(List<Message> sentences) implements FileReport {}

  /** Of a file that was not refused. */
  static FileReport of(Preparation preparation) {
    if (preparation instanceof Preparation.Made made) {
      return new Made(
          made.file().facts(),
          made.enlargement(),
          made.edits(),
          made.background(),
          made.light().map(LightOutcome::comparison));
    }
    return new Unchanged(((Preparation.Unchanged) preparation).sentences());
  }

  static void write(WireWriter out, FileReport report) {
    out.yes(report instanceof Made);
    if (report instanceof Made made) {
      FileFacts facts = made.facts;
      out.one(facts.format()).whole(facts.width()).whole(facts.height()).whole(facts.dpi()).whole(facts.bytes());
      out.yes(facts.grey()).whole(facts.fillBytes()).number(made.enlargement);
      out.list(made.edits, (wire, entry) -> wire.one(entry.edit()).message(entry.detail()));
      write(out, made.background);
      out.optional(made.light, (wire, light) -> wire.list(light.changes(), CheckWire::write));
    } else {
      out.list(((Unchanged) report).sentences, WireWriter::message);
    }
  }

  static FileReport read(WireReader in) {
    return in.yes() ? readMade(in) : new Unchanged(in.list(WireReader::message));
  }

  private static Made readMade(WireReader in) {
    return new Made(
        new FileFacts(
            in.one(ImageFormat.values()), in.whole(), in.whole(), in.whole(), in.whole(), in.yes(), in.whole()),
        in.number(),
        in.list(wire -> new LoggedEdit(wire.one(Edit.values()), wire.message())),
        readBackground(in),
        in.optional(wire -> new VerdictComparison(wire.list(CheckWire::readChange))));
  }

  private static void write(WireWriter out, BackgroundOutcome outcome) {
    out.optional(outcome.colour()).optional(outcome.tone(), WireWriter::one);
    out.optional(
        outcome.confidence(),
        (wire, confidence) ->
            wire.number(confidence.value())
                .one(confidence.grade())
                .optional(confidence.finding(), WireWriter::message));
    out.list(outcome.sentences(), WireWriter::message).list(outcome.checks(), CheckWire::write);
  }

  private static BackgroundOutcome readBackground(WireReader in) {
    return new BackgroundOutcome(
        in.optionalWhole(),
        in.optional(wire -> wire.one(BackgroundTone.values())),
        in.optional(
            wire ->
                new Confidence(
                    wire.number(), wire.one(Confidence.Grade.values()), wire.optional(WireReader::message))),
        in.list(WireReader::message),
        in.list(CheckWire::read));
  }
}
