package app.selfsame.report;

import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Preparation;
import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.message.Message;
import java.util.Optional;

/** Writes a {@link ReportBody} as one HTML file to print or to keep: no script, nothing loaded, the photo within. */
public final class ReportHtml {
  /** Whatever a browser makes of the file, it runs nothing and asks nobody for anything. */
  private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

  private ReportHtml() {}

  /**
   * The whole file of a photo for which no file was asked, to be written in UTF-8.
   *
   * @param image the photo as a data URL of a JPEG or PNG, of any size; what is none is left out
   */
  public static String of(Judgement judgement, String image, Printout printout) {
    return of(judgement, Optional.empty(), image, printout);
  }

  /** The whole file of a photo and of what came of the wish to have a file of it, to be written in UTF-8. */
  public static String of(Judgement judgement, Preparation preparation, String image, Printout printout) {
    return of(judgement.after(preparation), EditLog.of(preparation), image, printout);
  }

  /**
   * The whole file, to be written in UTF-8.
   *
   * @param judgement of the file that was made, or of the photo where there is none
   */
  public static String of(Judgement judgement, Optional<EditLog> edits, String image, Printout printout) {
    Language language = printout.texts().language();
    HtmlText html = new HtmlText(printout.texts(), PhotoUrl.orNone(image));
    html.own("<!doctype html>\n").open("html", "lang", language.tag(), "dir", language.direction()).open("head");
    html.open("meta", "charset", "utf-8");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.open("meta", "name", "viewport", "content", "width=device-width,initial-scale=1");
    html.open("meta", "name", "color-scheme", "content", String.join(" ", "light", "dark"));
    Message title = Message.of(ReportMessage.TITLE, Argument.message(ReportHeading.documentName(judgement.document())));
    // Markup has no place in a title.
    html.data("title", printout.texts().say(title));
    html.open("style").own(ReportStyle.CSS).close("style").close("head").open("body", "class", ReportBody.CLASS);
    ReportBody.write(html, judgement, edits, printout);
    return html.close("body").close("html").own("\n").toString();
  }
}
