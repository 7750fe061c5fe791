package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Texts;
import app.selfsame.report.ReportMessage;
import app.selfsame.report.ReportText;
import app.selfsame.report.Summary;
import app.selfsame.report.SummaryMessage;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.PhotoFacts;
import java.io.PrintWriter;
import java.util.List;

/** Shows a result to a person: the verdict first, then what stands against it, then what was made. */
final class HumanReport {
  /** What is shown check by check, in this order; what passes is only counted. */
  private static final List<Outcome> SHOWN = List.of(Outcome.FAIL, Outcome.WARN, Outcome.UNKNOWN, Outcome.ASK);

  private static final int TITLE_WIDTH = 34;

  private final Lines lines;
  private final HumanOutput made;

  HumanReport(PrintWriter out, Texts texts) {
    this.lines = new Lines(out, texts);
    this.made = new HumanOutput(lines);
  }

  void show(FileResult result) {
    if (result instanceof FileResult.Judged judged) {
      show(judged);
    } else if (result instanceof FileResult.ZoneRead read) {
      HumanZone.show(read, lines);
    } else if (result instanceof FileResult.Unusable unusable) {
      lines.head(Label.ERROR, file(unusable.file()));
      lines.more(unusable.refusal().messages());
    } else {
      made.showCutout(result);
    }
    lines.end();
  }

  private void show(FileResult.Judged judged) {
    Judgement judgement = judged.finished();
    PhotoDocument document = judgement.document();
    lines.head(
        Label.of(judgement),
        Message.of(
            CommandMessage.PHOTO, Argument.literal(judged.file().toString()), Argument.literal(document.id())));
    lines.more(Summary.headline(judgement));
    showNotices(document);
    judgement.checks(Outcome.PASS).stream().filter(check -> tells(check, judgement.facts())).forEach(
        check -> lines.line(Label.NOTE, check.advice()));
    SHOWN.forEach(outcome -> judgement.checks(outcome).forEach(this::show));
    lines.line(
        Label.PASS,
        Message.of(
            CommandMessage.PASSED,
            Argument.count(judgement.count(Outcome.PASS)),
            Argument.count(judgement.checks().size())));
    Summary.unsaid(document).ifPresent(lines::more);
    made.showFile(judged);
    judged.printed().ifPresent(path -> lines.line(Label.REPORT, file(path)));
  }

  static Message file(Object path) {
    return Message.of(CommandMessage.FILE, Argument.literal(path.toString()));
  }

  /** Whether what passes is worth a line all the same: what the file carries besides, or that not all of it was seen. */
  private static boolean tells(Check check, PhotoFacts facts) {
    return check.id() == CheckId.FILE && (facts.isReadSmaller() || !facts.carried().isNothing());
  }

  /** What to know before anything else. */
  private void showNotices(PhotoDocument document) {
    if (document.unverified()) {
      String page = document.officialUrl();
      lines.line(Label.NOTE, Message.of(SummaryMessage.UNVERIFIED));
      lines.more(
          page.isEmpty()
              ? Message.of(SummaryMessage.NO_PAGE)
              : Message.of(ReportMessage.CHECK_TODAY, Argument.literal(page)));
    }
    Summary.takenBy(document).ifPresent(rule -> lines.line(Label.NOTE, rule));
  }

  private void show(Check check) {
    List<Message> figures = ReportText.shortFigures(check).stream().toList();
    lines.row(Label.of(check.outcome()), check.id().title(), TITLE_WIDTH, figures);
    lines.more(check.advice());
    if (!check.source().isNameless()) {
      lines.more(source(check.source()));
    }
  }

  private static Message source(Source source) {
    Argument cited = Argument.message(source.cited());
    return source.url().isEmpty()
        ? Message.of(CommandMessage.SOURCE, cited)
        : Message.of(CommandMessage.SOURCE_PAGE, cited, Argument.literal(source.url()));
  }
}
