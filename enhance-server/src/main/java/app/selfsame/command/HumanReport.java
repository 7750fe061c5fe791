package app.selfsame.command;

import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.document.Stated;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.English;
import app.selfsame.report.ReportText;
import app.selfsame.report.Summary;
import app.selfsame.report.SummaryMessage;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.PhotoFacts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Shows a result to a person: the verdict first, then what stands against it, then what was made. */
final class HumanReport {
  /** What is shown check by check, in this order; what passes is only counted. */
  private static final List<Outcome> SHOWN = List.of(Outcome.FAIL, Outcome.WARN, Outcome.UNKNOWN, Outcome.ASK);

  private static final int TITLE_WIDTH = 34;
  private static final String INDENT = " ".repeat(11);

  private final PrintWriter out;
  private final HumanOutput made;

  HumanReport(PrintWriter out) {
    this.out = out;
    this.made = new HumanOutput(out);
  }

  void show(FileResult result) {
    if (result instanceof FileResult.Judged judged) {
      show(judged);
    } else if (result instanceof FileResult.Unusable unusable) {
      out.printf("ERROR    %s%n", unusable.file());
      out.printf("%s%s%n", INDENT, English.say(unusable.refusal().messages()));
    } else {
      made.showCutout(result);
    }
    out.println();
    out.flush();
  }

  private void show(FileResult.Judged judged) {
    Judgement judgement = judged.finished();
    String verdict = judgement.verdict().word().toUpperCase(Locale.ROOT);
    out.printf("%-8s %s  (%s)%n", verdict, judged.file(), judgement.document().id());
    line("", English.say(Summary.headline(judgement)));
    showNotices(judgement.document());
    judgement.checks(Outcome.PASS).stream().filter(check -> tells(check, judgement.facts())).forEach(
        check -> line("note", English.say(check.advice())));
    SHOWN.forEach(outcome -> judgement.checks(outcome).forEach(this::show));
    out.printf("  %-8s %d of %d checks%n", "pass", judgement.count(Outcome.PASS), judgement.checks().size());
    Summary.unsaid(judgement.document()).ifPresent(unsaid -> line("", English.say(unsaid)));
    made.showFile(judged);
    judged.printed().ifPresent(path -> line("report", path.toString()));
  }

  /** Whether what passes is worth a line all the same: what the file carries besides, or that not all of it was seen. */
  private static boolean tells(Check check, PhotoFacts facts) {
    return check.id() == CheckId.FILE && (facts.isReadSmaller() || !facts.carried().isNothing());
  }

  /** What to know before anything else. */
  private void showNotices(PhotoDocument document) {
    if (document.mainSource().confidence() == Source.Confidence.UNVERIFIED) {
      String page = document.officialUrl();
      line(
          "note",
          English.say(SummaryMessage.UNVERIFIED) + " "
              + (page.isEmpty() ? English.say(SummaryMessage.NO_PAGE) : page));
    }
    line("note", document.person().takenBy().map(Stated::rule).orElse(""));
  }

  private void line(String word, String sentence) {
    if (!sentence.isEmpty()) {
      out.printf("  %-8s %s%n", word, sentence);
    }
  }

  private void show(Check check) {
    String title = English.say(check.id().title());
    String line = String.format("  %-8s %-" + TITLE_WIDTH + "s %s", word(check.outcome()), title, figures(check));
    out.println(line.stripTrailing());
    out.printf("%s%s%n", INDENT, English.say(check.advice()));
    Source source = check.source();
    if (!source.title().isEmpty()) {
      String where = (source.title() + " " + source.url()).strip();
      out.printf("%sSource: %s%n", INDENT, where + (source.date().isEmpty() ? "" : ", " + source.date()));
    }
  }

  /** What was measured and what is allowed, as far as there are figures. */
  static String figures(Check check) {
    return ReportText.shortFigures(check).map(English::say).orElse("");
  }

  /** An outcome's word for people. */
  static String word(Outcome outcome) {
    return outcome == Outcome.UNKNOWN ? "unclear" : outcome.word();
  }
}
