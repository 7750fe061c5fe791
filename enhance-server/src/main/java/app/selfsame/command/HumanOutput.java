package app.selfsame.command;

import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.file.FileFacts;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.BackgroundOutcome;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.inspection.Preparation;
import app.selfsame.matting.Confidence;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.SizeMessage;
import app.selfsame.message.Unit;
import app.selfsame.report.ReportText;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.OutcomeTitle;
import app.selfsame.verdict.PhotoFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Shows a person what was made of a photo, and how. */
final class HumanOutput {
  private final Lines lines;

  HumanOutput(Lines lines) {
    this.lines = lines;
  }

  /** The file that was prepared, or why none was, and what was done to the photo. */
  void showFile(FileResult.Judged judged) {
    judged.refusal().ifPresent(refusal -> lines.line(Label.NO_FILE, refusal.messages()));
    Preparation preparation = judged.preparation().orElse(null);
    if (preparation instanceof Preparation.Made made) {
      showMade(judged, made);
    } else if (preparation instanceof Preparation.Unchanged unchanged) {
      showUnchanged(judged, unchanged);
    } else {
      showEdits(List.of());
    }
  }

  private void showMade(FileResult.Judged judged, Preparation.Made made) {
    FileFacts facts = made.file().facts();
    lines.line(
        Label.WRITTEN,
        Message.of(
            CommandMessage.WRITTEN,
            path(judged),
            px(facts.width(), facts.height()),
            Argument.quantity(facts.dpi(), Unit.DPI, 0),
            Argument.count(facts.bytes())));
    PhotoDocument document = judged.judgement().document();
    if (document.editing().crop() == Permission.UNKNOWN && !document.isOwnSize()) {
      lines.more(CommandMessage.CROP_UNSAID);
    }
    showEdits(made.edits());
    showBackground(made.background());
  }

  private void showUnchanged(FileResult.Judged judged, Preparation.Unchanged unchanged) {
    PhotoFacts facts = judged.judgement().facts();
    lines.line(
        Label.WRITTEN,
        Message.of(
            CommandMessage.UNCHANGED,
            path(judged),
            px(facts.widthPx(), facts.heightPx()),
            Argument.count(facts.fileBytes())));
    lines.more(unchanged.sentences());
    showEdits(List.of());
  }

  private static Argument path(FileResult.Judged judged) {
    return Argument.literal(judged.written().map(Path::toString).orElse(""));
  }

  private void showEdits(List<LoggedEdit> log) {
    if (log.isEmpty()) {
      lines.line(Label.EDITS, Message.of(CommandMessage.NO_EDITS));
    }
    for (int i = 0; i < log.size(); i++) {
      if (i == 0) {
        lines.line(Label.EDITS, log.get(i).message());
      } else {
        lines.more(log.get(i).message());
      }
    }
  }

  private void showBackground(BackgroundOutcome background) {
    lines.more(background.sentences());
    for (Check check : background.checks()) {
      Argument title = Argument.message(check.id().title());
      Argument outcome = Argument.message(new OutcomeTitle(check.outcome()));
      Optional<Message> figures = ReportText.shortFigures(check);
      lines.more(
          figures.isPresent()
              ? Message.of(CommandMessage.BACKGROUND_FIGURES, title, outcome, Argument.message(figures.get()))
              : Message.of(CommandMessage.BACKGROUND_CHECK, title, outcome));
    }
  }

  /** A person cut out of a photo, or why there is none. */
  void showCutout(FileResult result) {
    if (result instanceof FileResult.NotCutOut refused) {
      lines.head(Label.REFUSED, HumanReport.file(result.file()));
      lines.more(refused.refusal().messages());
    } else if (result instanceof FileResult.CutOut cutOut) {
      showCutout(cutOut);
    }
  }

  private void showCutout(FileResult.CutOut cutOut) {
    Confidence confidence = cutOut.made().matte().confidence();
    RgbaImage cutout = cutOut.made().matte().cutout();
    lines.head(Label.of(confidence.grade()), HumanReport.file(cutOut.file()));
    lines.line(Label.ALPHA, cutOut(cutOut.alpha(), cutout));
    lines.line(Label.COLOURS, cutOut(cutOut.foreground(), cutout));
    lines.more(Message.of(CommandMessage.CONFIDENCE, Argument.number(confidence.value(), 2)));
    lines.more(confidence.sentences());
    cutOut.made().notices().forEach(notice -> lines.line(Label.NOTE, notice));
  }

  private static Message cutOut(Path file, RgbaImage cutout) {
    return Message.of(
        CommandMessage.CUT_OUT, Argument.literal(file.toString()), px(cutout.width(), cutout.height()));
  }

  private static Argument px(int width, int height) {
    return Argument.message(SizeMessage.of(width, height, Unit.PIXEL, 0));
  }
}
