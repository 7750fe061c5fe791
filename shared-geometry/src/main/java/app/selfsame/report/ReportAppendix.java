package app.selfsame.report;

import app.selfsame.document.Source;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Unit;
import app.selfsame.verdict.Answers;
import java.util.List;
import java.util.Optional;

/** What a printed report rests on: answers, edits, sources, every measure, and what it does not promise. */
final class ReportAppendix {
  private static final int DECIMALS = 4;
  private static final List<ReportMessage> COLUMNS =
      List.of(ReportMessage.MEASURE, ReportMessage.COMPONENT, ReportMessage.VALUE, ReportMessage.QUALITY);

  private final Markup markup;
  private final Judgement judgement;

  private ReportAppendix(Markup markup, Judgement judgement) {
    this.markup = markup;
    this.judgement = judgement;
  }

  static void write(Markup markup, Judgement judgement, Optional<Preparation> preparation, Printout printout) {
    ReportAppendix appendix = new ReportAppendix(markup, judgement);
    appendix.answers();
    ReportEdits.write(markup, judgement.document(), preparation);
    appendix.sources();
    judgement.facts().measures().ifPresent(appendix::measures);
    markup.say("h2", ReportMessage.NO_PROMISE);
    markup.say("p", SummaryMessage.PROMISE);
    Message program = Message.of(ReportMessage.PROGRAM, Argument.literal(printout.version()));
    markup.say("p", program, "class", "quiet");
  }

  private void answers() {
    Answers answers = judgement.facts().answers();
    markup.say("h2", ReportMessage.ANSWERS).open("ul");
    markup.say(
        "li",
        answers.ageYears().isPresent()
            ? Message.of(ReportMessage.AGE, Argument.quantity(answers.ageYears().getAsInt(), Unit.YEAR))
            : Message.of(ReportMessage.AGE_NOT_GIVEN));
    markup.say(
        "li",
        answers.photoAgeMonths().isPresent()
            ? Message.of(
                ReportMessage.PHOTO_AGE, Argument.quantity(answers.photoAgeMonths().getAsInt(), Unit.MONTH))
            : Message.of(ReportMessage.PHOTO_AGE_NOT_GIVEN));
    String taken = answers.takenAsAsked().map(yes -> yes ? "yes" : "no").orElse("none");
    markup.say("li", Message.of(ReportMessage.TAKEN_AS_REQUIRED, Argument.choice(taken))).close("ul");
  }

  private void sources() {
    markup.say("h2", ReportMessage.SOURCES).open("ul");
    for (Source source : judgement.document().sources()) {
      markup.open("li").link(source.url(), source.cited());
      Argument confidence = Argument.choice(SourceJson.word(source.confidence()));
      markup.open("br").say("small", Message.of(ReportMessage.EVIDENCE, confidence)).close("li");
    }
    if (!judgement.document().officialUrl().isEmpty()) {
      markup.open("li");
      ReportHtml.officialPage(markup, judgement.document());
      markup.close("li");
    }
    markup.close("ul");
  }

  private void measures(Measurements measures) {
    markup.say("h2", ReportMessage.MEASURES);
    markup.say("p", ReportMessage.MEASURES_NOTE, "class", "quiet");
    markup.open("table").open("thead").open("tr");
    for (ReportMessage column : COLUMNS) {
      markup.say("th", column, "scope", "col");
    }
    markup.close("tr").close("thead").open("tbody");
    measures.all().forEach(this::row);
    markup.close("tbody").close("table");
  }

  private void row(Measurement measurement) {
    MeasureId id = measurement.id();
    markup.open("tr").say("th", id.title(), "scope", "row");
    if (id.isStandard()) {
      // A number of the standard.
      markup.data("td", id.component(), "translate", "no");
    } else {
      markup.say("td", ReportMessage.OWN_MEASURE);
    }
    if (measurement.value().isPresent()) {
      Unit unit = Unit.of(id.unit()).orElseThrow();
      Argument.Quantity value = new Argument.Quantity(measurement.value().getAsDouble(), unit, DECIMALS);
      markup.data("td", markup.texts().say(value));
    } else {
      markup.say("td", measurement.reason().orElseThrow());
    }
    String scalar = measurement.scalar().isPresent() ? Integer.toString(measurement.scalar().getAsInt()) : "";
    markup.data("td", scalar, "class", "number").close("tr");
  }
}
