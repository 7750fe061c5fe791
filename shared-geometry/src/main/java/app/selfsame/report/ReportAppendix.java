package app.selfsame.report;

import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Unit;
import app.selfsame.verdict.Answers;
import java.util.List;
import java.util.Optional;

/** What a printed report rests on: answers, edits, what is not said, and the sources. */
final class ReportAppendix {
  private final Markup markup;
  private final Judgement judgement;
  private final PhotoDocument document;
  private final ReportSources sources;

  ReportAppendix(Markup markup, Judgement judgement, ReportSources sources) {
    this.markup = markup;
    this.judgement = judgement;
    this.document = judgement.document();
    this.sources = sources;
  }

  void write(Optional<EditLog> edits) {
    answers();
    new ReportEdits(markup, document, sources).write(edits);
    if (!document.isOwnSize()) {
      markup.open("section").say("h2", ReportMessage.UNSAID);
      markup.say("p", Summary.unsaid(document).orElse(Message.of(ReportMessage.NOTHING_UNSAID))).close("section");
    }
    sources();
  }

  private void answers() {
    Answers answers = judgement.facts().answers();
    Message age =
        answers.ageYears().isPresent()
            ? Message.of(ReportMessage.AGE, Argument.quantity(answers.ageYears().getAsInt(), Unit.YEAR))
            : Message.of(ReportMessage.AGE_NOT_GIVEN);
    Message photoAge =
        answers.photoAgeMonths().isPresent()
            ? Message.of(
                ReportMessage.PHOTO_AGE, Argument.quantity(answers.photoAgeMonths().getAsInt(), Unit.MONTH))
            : Message.of(ReportMessage.PHOTO_AGE_NOT_GIVEN);
    String taken = answers.takenAsAsked().map(yes -> yes ? "yes" : "no").orElse("none");
    markup.open("section").say("h2", ReportMessage.ANSWERS).open("ul");
    for (Message answer : List.of(age, photoAge, Message.of(ReportMessage.TAKEN_AS_REQUIRED, Argument.choice(taken)))) {
      markup.say("li", answer);
    }
    for (Message setByHand : Summary.setByHand(judgement)) {
      markup.say("li", setByHand);
    }
    markup.close("ul").close("section");
  }

  private void sources() {
    markup.open("section").say("h2", ReportMessage.SOURCES).open("ol", "class", "sources");
    for (Source source : sources.all()) {
      markup.open("li").link(source.url(), source.cited()).text(" ");
      Argument confidence = Argument.choice(SourceJson.word(source.confidence()));
      markup.say("span", Message.of(ReportMessage.EVIDENCE, confidence), "class", "quiet").close("li");
    }
    markup.close("ol");
    String page = document.officialUrl();
    if (!page.isEmpty()) {
      markup.open("p").link(page, Message.of(ReportMessage.CHECK_TODAY, Argument.literal(page))).close("p");
    }
    markup.close("section");
  }
}
