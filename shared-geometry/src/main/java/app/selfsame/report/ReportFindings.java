package app.selfsame.report;

import app.selfsame.inspection.Judgement;
import app.selfsame.message.Message;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A printed report's checks, by what they found. */
final class ReportFindings {
  private final Markup markup;
  private final Judgement judgement;
  private final ReportSources sources;

  ReportFindings(Markup markup, Judgement judgement, ReportSources sources) {
    this.markup = markup;
    this.judgement = judgement;
    this.sources = sources;
  }

  /** What to change, in the order of weight, under the numbers that the picture has. */
  void objections() {
    List<Check> fails = judgement.checks(Outcome.FAIL);
    list(ReportMessage.TO_FIX, fails, 1);
    list(ReportMessage.MIGHT_OBJECT, judgement.checks(Outcome.WARN), fails.size() + 1);
  }

  /** What is left open, and what is as it should be. */
  void rest() {
    list(ReportMessage.QUESTIONS, judgement.checks(Outcome.ASK), 0);
    list(ReportMessage.CANNOT_TELL, judgement.checks(Outcome.UNKNOWN), 0);
    passed();
  }

  /**
   * @param first number of the first; 0 for none
   */
  private void list(ReportMessage heading, List<Check> checks, int first) {
    if (checks.isEmpty()) {
      return;
    }
    markup.open("section").say("h2", heading).open("ol", "class", "checks");
    for (int i = 0; i < checks.size(); i++) {
      Check check = checks.get(i);
      markup.open("li", "class", check.outcome().word());
      if (first > 0) {
        String number = Integer.toString(first + i);
        markup.data("span", number, "class", "number" + (check.where().isEmpty() ? "" : " marked"));
      } else {
        OutcomeIcon.write(markup, check.outcome());
      }
      item(check);
      markup.close("li");
    }
    markup.close("ol").close("section");
  }

  private void item(Check check) {
    markup.open("div").say("h3", check.id().title()).open("p").say(check.advice()).close("p");
    List<Message> grounds = grounds(check);
    if (!grounds.isEmpty()) {
      markup.open("p", "class", "quiet").say(grounds).close("p");
    }
    markup.close("div");
  }

  /** What was measured, and whose rule it is held against; what cannot be told is held against none. */
  private List<Message> grounds(Check check) {
    List<Message> grounds = new ArrayList<>();
    if (check.outcome() != Outcome.UNKNOWN) {
      ReportText.figures(check).ifPresent(grounds::add);
      sources.cite(check.source()).ifPresent(grounds::add);
    }
    return grounds;
  }

  /** By source, so that each is named once. */
  private void passed() {
    List<Check> passed = judgement.checks(Outcome.PASS);
    if (passed.isEmpty()) {
      return;
    }
    Map<Optional<Message>, List<Check>> bySource = new LinkedHashMap<>();
    for (Check check : passed) {
      bySource.computeIfAbsent(sources.cite(check.source()), any -> new ArrayList<>()).add(check);
    }
    markup.open("section").say("h2", ReportMessage.PASSED);
    bySource.forEach(this::passed);
    markup.close("section");
  }

  private void passed(Optional<Message> source, List<Check> checks) {
    source.ifPresent(named -> markup.say("p", named, "class", "quiet" + " grounds"));
    markup.open("ul", "class", "passed");
    // Several checks may find one thing, such as that there are no glasses.
    checks.stream().map(Passed::of).distinct().forEach(this::passed);
    markup.close("ul");
  }

  private void passed(Passed item) {
    markup.open("li", "class", "pass");
    OutcomeIcon.write(markup, Outcome.PASS);
    markup.open("p").say(item.advice);
    item.figures.ifPresent(figures -> markup.text(" ").say("span", figures, "class", "quiet"));
    markup.close("p").close("li");
  }

  /** What is said of a check that is met. */
  private record Passed(Message advice, Optional<Message> figures) {
    static Passed of(Check check) {
      return new Passed(check.advice(), ReportText.plainFigures(check));
    }
  }
}
