package app.selfsame.report;

import app.selfsame.document.Figures;
import app.selfsame.document.Source;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.message.English;
import app.selfsame.verdict.Answers;
import java.util.Optional;

/** What a printed report rests on: answers, edits, sources, every measure, and what it does not promise. */
final class ReportAppendix {
  private static final int DECIMALS = 4;

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
    markup.element("h2", "What this report does not promise");
    markup.element("p", English.say(SummaryMessage.PROMISE));
    markup.element("p", "Selfsame " + printout.version(), "class", "quiet");
  }

  private void answers() {
    Answers answers = judgement.facts().answers();
    markup.element("h2", "Your answers").open("ul");
    String age = answers.ageYears().isPresent() ? answers.ageYears().getAsInt() + " years" : "not said";
    markup.element("li", "Age of the person: " + age + ".");
    String months =
        answers.photoAgeMonths().isPresent() ? answers.photoAgeMonths().getAsInt() + " months" : "not said";
    markup.element("li", "Completed months since the photo was taken: " + months + ".");
    String taken = answers.takenAsAsked().map(yes -> yes ? "yes" : "no").orElse("not said");
    markup.element("li", "Taken by whom the authority asks for: " + taken + ".").close("ul");
  }

  private void sources() {
    markup.element("h2", "Sources of the rules").open("ul");
    for (Source source : judgement.document().sources()) {
      markup.open("li");
      ReportHtml.source(markup, source);
      markup.text(
          switch (source.confidence()) {
            case OFFICIAL -> ": the authority's own words.";
            case SECONDARY -> ": the authority's words as somebody else gives them.";
            case UNVERIFIED -> ": a third party's figures.";
          });
      markup.close("li");
    }
    String official = judgement.document().officialUrl();
    if (!official.isEmpty()) {
      markup.open("li").text("Check the rules as they stand today: ").link(official, official).close("li");
    }
    markup.close("ul");
  }

  private void measures(Measurements measures) {
    markup.element("h2", "Measures");
    markup.element(
        "p",
        "Components of ISO/IEC 29794-5 carry their identifier and a quality from 0 to 100. Their formulas are the"
            + " standard's; landmarks, outline of the person and pose are this program's, so that they may differ from"
            + " the reference's by some points. The others are this program's own.",
        "class",
        "quiet");
    markup.open("table").open("thead").open("tr");
    for (String heading : new String[] {"Measure", "Component", "Value", "Quality"}) {
      markup.element("th", heading, "scope", "col");
    }
    markup.close("tr").close("thead").open("tbody");
    measures.all().forEach(this::row);
    markup.close("tbody").close("table");
  }

  private void row(Measurement measurement) {
    MeasureId id = measurement.id();
    markup.open("tr").element("th", English.say(id.title()), "scope", "row");
    markup.element("td", id.isStandard() ? id.component() : "own");
    String value =
        measurement.value().isPresent()
            ? Figures.rounded(measurement.value().getAsDouble(), DECIMALS) + " " + id.unit()
            : English.say(measurement.reason().orElseThrow());
    markup.element("td", value);
    String scalar = measurement.scalar().isPresent() ? Integer.toString(measurement.scalar().getAsInt()) : "";
    markup.open("td", "class", "number").text(scalar).close("td").close("tr");
  }
}
