package app.selfsame.report;

import app.selfsame.document.OwnFrame;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.SizeMessage;
import app.selfsame.message.Unit;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.Outcome;
import app.selfsame.verdict.PhotoFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a judgement as one HTML file to print or to keep: no script, nothing loaded, the photo within. It says what
 * page and {@link ReportJson} say, in the same order, in the language of its {@link Printout}.
 */
public final class ReportHtml {
  /** Whatever a browser makes of the file, it runs nothing and asks nobody for anything. */
  private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

  private final Markup markup;
  private final Judgement judgement;
  private final PhotoDocument document;
  private final Optional<Preparation> preparation;
  private final Printout printout;

  private ReportHtml(Judgement judgement, Optional<Preparation> preparation, Printout printout) {
    this.markup = new Markup(printout.texts());
    this.judgement = judgement;
    this.document = judgement.document();
    this.preparation = preparation;
    this.printout = printout;
  }

  /** The whole file of a photo for which no file was asked, to be written in UTF-8. */
  public static String of(Judgement judgement, Printout printout) {
    return new ReportHtml(judgement, Optional.empty(), printout).write();
  }

  /** The whole file of a photo and of what came of the wish to have a file of it, to be written in UTF-8. */
  public static String of(Judgement judgement, Preparation preparation, Printout printout) {
    return new ReportHtml(judgement.after(preparation), Optional.of(preparation), printout).write();
  }

  private String write() {
    Language language = printout.texts().language();
    markup.own("<!doctype html>\n").open("html", "lang", language.tag(), "dir", language.direction()).open("head");
    markup.open("meta", "charset", "utf-8");
    markup.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    markup.open("meta", "name", "viewport", "content", "width=device-width,initial-scale=1");
    Message title = Message.of(ReportMessage.TITLE, Argument.message(documentName()));
    // Markup has no place in a title.
    markup.data("title", printout.texts().say(title));
    markup.open("style").own(ReportStyle.CSS).close("style").close("head").open("body");
    markup.say("h1", documentName());
    markup.open("p", "class", "quiet").say(file()).close("p");
    notices();
    Message verdict = Message.of(ReportMessage.VERDICT, Argument.message(Summary.headline(judgement)));
    markup.say("p", verdict, "class", "verdict");
    List<Check> numbered = new ArrayList<>(judgement.checks(Outcome.FAIL));
    numbered.addAll(judgement.checks(Outcome.WARN));
    ReportPicture.write(markup, judgement, printout.image(), numbered);
    new ReportFindings(markup, judgement).write();
    ReportAppendix.write(markup, judgement, preparation, printout);
    return markup.close("body").close("html").own("\n").toString();
  }

  private Message documentName() {
    return document.isOwnSize()
        ? Message.of(ReportMessage.OWN_SIZE, Argument.message(OwnFrame.size(document)))
        : Message.of(
            ReportMessage.DOCUMENT, Argument.country(document.country()), Argument.document(document.id()));
  }

  /** Name, size and kind of the file that was judged, and what the report is about. */
  private List<Message> file() {
    List<Message> sentences = new ArrayList<>();
    PhotoFacts facts = judgement.facts();
    Argument size =
        Argument.message(SizeMessage.of(facts.fileWidthPx(), facts.fileHeightPx(), Unit.PIXEL, 0));
    Argument format = Argument.literal(facts.format());
    sentences.add(
        printout.fileName().isEmpty()
            ? Message.of(ReportMessage.FILE, size, format)
            : Message.of(ReportMessage.NAMED_FILE, Argument.literal(printout.fileName()), size, format));
    sentences.add(Message.of(ReportMessage.DOCUMENT_ID, Argument.literal(document.id())));
    if (!printout.date().isEmpty()) {
      sentences.add(Message.of(ReportMessage.MADE_ON, Argument.date(printout.date())));
    }
    return sentences;
  }

  private void notices() {
    if (document.unverified()) {
      markup.open("p", "class", "notice").say(Message.of(SummaryMessage.UNVERIFIED)).open("br");
      if (document.officialUrl().isEmpty()) {
        markup.say(Message.of(SummaryMessage.NO_PAGE));
      } else {
        officialPage(markup, document);
      }
      markup.close("p");
    }
    Summary.takenBy(document).ifPresent(rule -> markup.say("p", rule, "class", "notice"));
  }

  /** Writes a link to where the rules stand as they are today. */
  static void officialPage(Markup markup, PhotoDocument document) {
    String page = document.officialUrl();
    markup.link(page, Message.of(ReportMessage.CHECK_TODAY, Argument.literal(page)));
  }

  /** Writes a source with its link and date. */
  static void source(Markup markup, Source source) {
    Message cited = Message.of(ReportMessage.SOURCE, Argument.message(source.cited()));
    markup.open("small").link(source.url(), cited).close("small");
  }
}
