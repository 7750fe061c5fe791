package app.selfsame.protocol;

import app.selfsame.file.FileFacts;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.BackdropOutcome;
import app.selfsame.inspection.Edit;
import app.selfsame.inspection.LedgerEntry;
import app.selfsame.inspection.Preparation;
import app.selfsame.matting.Confidence;
import app.selfsame.verdict.VerdictComparison;
import java.util.List;
import java.util.Optional;

/** What there is to know of a file that is handed to the person: a {@link Preparation} without its pixels. */
public sealed interface FileReport {
  /** A file that was made; see {@link Preparation.Made}. */
  record Made(
      FileFacts facts,
      double enlargement,
      List<LedgerEntry> ledger,
      BackdropOutcome backdrop,
      Optional<VerdictComparison> light)
      implements FileReport {}

  /**
   * The very file that was given.
   *
   * @param sentence what else to know of it
   */
  record Unchanged(String sentence) implements FileReport {}

  /** Of a file that was not refused. */
  static FileReport of(Preparation preparation) {
    if (preparation instanceof Preparation.Made made) {
      return new Made(made.file().facts(), made.enlargement(), made.ledger(), made.backdrop(), made.light());
    }
    return new Unchanged(((Preparation.Unchanged) preparation).sentence());
  }

  static void write(WireWriter out, FileReport report) {
    out.yes(report instanceof Made);
    if (report instanceof Made made) {
      FileFacts facts = made.facts;
      out.one(facts.format()).whole(facts.width()).whole(facts.height()).whole(facts.dpi()).whole(facts.bytes());
      out.yes(facts.grey()).whole(facts.fillBytes()).number(made.enlargement);
      out.list(made.ledger, (wire, entry) -> wire.one(entry.edit()).text(entry.detail()));
      write(out, made.backdrop);
      out.optional(made.light, (wire, light) -> wire.list(light.changes(), CheckWire::write));
    } else {
      out.text(((Unchanged) report).sentence);
    }
  }

  static FileReport read(WireReader in) {
    return in.yes() ? readMade(in) : new Unchanged(in.text());
  }

  private static Made readMade(WireReader in) {
    return new Made(
        new FileFacts(
            in.one(ImageFormat.values()), in.whole(), in.whole(), in.whole(), in.whole(), in.yes(), in.whole()),
        in.number(),
        in.list(wire -> new LedgerEntry(wire.one(Edit.values()), wire.text())),
        readBackdrop(in),
        in.optional(wire -> new VerdictComparison(wire.list(CheckWire::readChange))));
  }

  private static void write(WireWriter out, BackdropOutcome outcome) {
    out.optional(outcome.colour()).text(outcome.colourName());
    out.optional(
        outcome.confidence(),
        (wire, confidence) -> wire.number(confidence.value()).one(confidence.grade()).text(confidence.finding()));
    out.text(outcome.sentence()).list(outcome.checks(), CheckWire::write);
  }

  private static BackdropOutcome readBackdrop(WireReader in) {
    return new BackdropOutcome(
        in.optionalWhole(),
        in.text(),
        in.optional(wire -> new Confidence(wire.number(), wire.one(Confidence.Grade.values()), wire.text())),
        in.text(),
        in.list(CheckWire::read));
  }
}
