package app.selfsame.report;

import app.selfsame.document.OwnFrame;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.SizeMessage;
import app.selfsame.message.Unit;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.PhotoFacts;
import java.util.ArrayList;
import java.util.List;

/** What a report is about, and its verdict. */
final class ReportHeading {
  private ReportHeading() {}

  static Message documentName(PhotoDocument document) {
    return document.isOwnSize()
        ? Message.of(ReportMessage.OWN_SIZE, Argument.message(OwnFrame.size(document)))
        : Message.of(
            ReportMessage.DOCUMENT, Argument.country(document.country()), Argument.document(document.id()));
  }

  static void write(Markup markup, Judgement judgement, Printout printout) {
    markup.open("header").data("p", "Selfsame", "class", "brand", "translate", "no");
    markup.say("h1", documentName(judgement.document()));
    markup.open("p", "class", "quiet").say(file(judgement.facts(), printout)).close("p").close("header");
  }

  /** Name, size and kind of the file that was judged, and the day. */
  private static List<Message> file(PhotoFacts facts, Printout printout) {
    List<Message> sentences = new ArrayList<>();
    Argument size =
        Argument.message(SizeMessage.of(facts.fileWidthPx(), facts.fileHeightPx(), Unit.PIXEL, 0));
    Argument format = Argument.literal(facts.format());
    sentences.add(
        printout.fileName().isEmpty()
            ? Message.of(ReportMessage.FILE, size, format)
            : Message.of(ReportMessage.NAMED_FILE, Argument.literal(printout.fileName()), size, format));
    if (!printout.date().isEmpty()) {
      sentences.add(Message.of(ReportMessage.MADE_ON, Argument.date(printout.date())));
    }
    return sentences;
  }

  /** The verdict, below what outweighs it. */
  static void verdict(Markup markup, Judgement judgement) {
    Outcome tone = Summary.tone(judgement);
    markup.open("section", "class", "verdict " + tone.word(), "aria-labelledby", "report-verdict");
    cautions(markup, judgement.document());
    OutcomeIcon.write(markup, tone);
    markup.open("div").say("h2", Summary.title(judgement), "id", "report-verdict");
    markup.open("p").say(Summary.sentences(judgement)).close("p").close("div").close("section");
  }

  private static void cautions(Markup markup, PhotoDocument document) {
    Summary.takenBy(document).ifPresent(rule -> markup.say("p", rule, "class", "caution"));
    if (document.unverified()) {
      List<Message> sentences = new ArrayList<>(List.of(Message.of(SummaryMessage.UNVERIFIED)));
      if (document.officialUrl().isEmpty()) {
        sentences.add(Message.of(SummaryMessage.NO_PAGE));
      }
      markup.open("p", "class", "caution").say(sentences).close("p");
    }
  }
}
