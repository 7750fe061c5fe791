package app.selfsame.report;

import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.Message;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.Outcome;
import java.util.List;
import java.util.Optional;

/** A printed report's checks, by what they found, and what the authority says nothing of. */
final class ReportFindings {
  private final Markup markup;
  private final Judgement judgement;
  private final PhotoDocument document;

  ReportFindings(Markup markup, Judgement judgement) {
    this.markup = markup;
    this.judgement = judgement;
    this.document = judgement.document();
  }

  void write() {
    int next = list(ReportMessage.TO_FIX, Outcome.FAIL, 1);
    next = list(ReportMessage.MIGHT_OBJECT, Outcome.WARN, next);
    next = list(ReportMessage.CANNOT_TELL, Outcome.UNKNOWN, next);
    list(ReportMessage.QUESTIONS, Outcome.ASK, next);
    markup.say("h2", ReportMessage.UNSAID, "id", "unsaid");
    markup.say("p", Summary.unsaid(document).orElse(Message.of(ReportMessage.NOTHING_UNSAID)));
    passed();
  }

  /** Writes the checks with an outcome, and returns the number that comes next. */
  private int list(ReportMessage heading, Outcome outcome, int first) {
    List<Check> checks = judgement.checks(outcome);
    if (checks.isEmpty()) {
      return first;
    }
    markup.say("h2", heading).open("ol", "start", Integer.toString(first));
    for (Check check : checks) {
      markup.open("li").say("strong", check.id().title()).open("br").say(check.advice());
      Optional<Message> figures = ReportText.figures(check);
      if (figures.isPresent()) {
        markup.open("br").say(figures.get());
      }
      if (!check.source().isNameless()) {
        markup.open("br");
        ReportHtml.source(markup, check.source());
      }
      markup.close("li");
    }
    markup.close("ol");
    return first + checks.size();
  }

  private void passed() {
    List<Check> checks = judgement.checks(Outcome.PASS);
    if (checks.isEmpty()) {
      return;
    }
    markup.say("h2", ReportMessage.PASSED).open("table").open("tbody");
    for (Check check : checks) {
      markup.open("tr").say("th", check.id().title(), "scope", "row");
      markup.open("td").say(check.advice()).close("td");
      markup.open("td").say(ReportText.figures(check).stream().toList()).close("td").close("tr");
    }
    markup.close("tbody").close("table");
  }
}
