package app.selfsame.report;

import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Source;
import app.selfsame.document.Stated;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.message.English;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a judgement as one HTML file to print or to keep: no script, nothing loaded, the photo within. It says what
 * page and {@link ReportJson} say, in the same order.
 */
public final class ReportHtml {
  /** Whatever a browser makes of the file, it runs nothing and asks nobody for anything. */
  private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

  private final Markup markup = new Markup();
  private final Judgement judgement;
  private final PhotoDocument document;
  private final Optional<Preparation> preparation;
  private final Printout printout;

  private ReportHtml(Judgement judgement, Optional<Preparation> preparation, Printout printout) {
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
    String title = document.countryName() + ": " + document.title();
    markup.own("<!doctype html>\n").open("html", "lang", "en").open("head");
    markup.open("meta", "charset", "utf-8");
    markup.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    markup.open("meta", "name", "viewport", "content", "width=device-width,initial-scale=1");
    markup.element("title", "Photo report. " + title);
    markup.open("style").own(ReportStyle.CSS).close("style").close("head").open("body");
    markup.element("h1", title);
    markup.element("p", file(), "class", "quiet");
    notices();
    markup.element("p", English.say(Summary.headline(judgement)) + ".", "class", "verdict");
    List<Check> numbered = new ArrayList<>(judgement.checks(Outcome.FAIL));
    numbered.addAll(judgement.checks(Outcome.WARN));
    ReportPicture.write(markup, judgement, printout.image(), numbered);
    findings();
    ReportAppendix.write(markup, judgement, preparation, printout);
    return markup.close("body").close("html").own("\n").toString();
  }

  /** Name, size and kind of the file that was judged. */
  private String file() {
    String name = printout.fileName().isEmpty() ? "" : printout.fileName() + ", ";
    return name + judgement.facts().fileWidthPx() + " x " + judgement.facts().fileHeightPx() + " px, "
        + judgement.facts().format() + ". Document " + document.id() + "."
        + (printout.date().isEmpty() ? "" : " Report of " + printout.date() + ".");
  }

  private void notices() {
    if (document.unverified()) {
      markup.open("p", "class", "notice").text(English.say(SummaryMessage.UNVERIFIED) + " ");
      if (document.officialUrl().isEmpty()) {
        markup.text(English.say(SummaryMessage.NO_PAGE));
      } else {
        markup.link(document.officialUrl(), document.officialUrl());
      }
      markup.close("p");
    }
    document
        .person()
        .takenBy()
        .map(Stated::rule)
        .ifPresent(rule -> markup.element("p", "Before anything else: " + rule, "class", "notice"));
  }

  private void findings() {
    int next = list("To fix", Outcome.FAIL, 1);
    next = list("Some clerks might object", Outcome.WARN, next);
    next = list("Can't tell", Outcome.UNKNOWN, next);
    list("Questions left to you", Outcome.ASK, next);
    markup.element("h2", "What the authority does not say", "id", "unsaid");
    String unsaid = Summary.unsaid(document).map(English::say).orElse("It says something of all that is checked here.");
    markup.element("p", unsaid);
    passed();
  }

  /** Writes the checks with an outcome, and returns the number that comes next. */
  private int list(String heading, Outcome outcome, int first) {
    List<Check> checks = judgement.checks(outcome);
    if (checks.isEmpty()) {
      return first;
    }
    markup.element("h2", heading).open("ol", "start", Integer.toString(first));
    for (Check check : checks) {
      markup.open("li");
      markup.element("strong", English.say(check.id().title())).text(". " + English.say(check.advice()));
      String figures = figures(check);
      if (!figures.isEmpty()) {
        markup.open("br").text(figures);
      }
      markup.open("br").open("small").text("Source: ");
      source(markup, check.source());
      markup.close("small").close("li");
    }
    markup.close("ol");
    return first + checks.size();
  }

  private static String figures(Check check) {
    return ReportText.figures(check).map(English::say).orElse("");
  }

  private void passed() {
    List<Check> checks = judgement.checks(Outcome.PASS);
    if (checks.isEmpty()) {
      return;
    }
    markup.element("h2", "As asked").open("table").open("tbody");
    for (Check check : checks) {
      markup.open("tr").element("th", English.say(check.id().title()), "scope", "row");
      markup.open("td").text(English.say(check.advice())).close("td");
      markup.open("td").text(figures(check)).close("td").close("tr");
    }
    markup.close("tbody").close("table");
  }

  /** Writes a source with its link and date. */
  static void source(Markup markup, Source source) {
    markup.link(source.url(), source.title());
    markup.text(source.date().isEmpty() ? "" : ", " + source.date());
    markup.text(source.confidence() == Source.Confidence.UNVERIFIED ? " (unverified)" : "");
  }
}
