package app.selfsame.studio;

import app.selfsame.document.Source;
import org.teavm.jso.dom.html.HTMLElement;

/** The line that says where a rule is written, when, and how near that is to the authority's own word. */
final class SourceLine {
  private static final String OFFICIAL = "official";
  private static final String SECONDARY = "secondary source";

  private SourceLine() {}

  static HTMLElement of(Source source) {
    return of(source.title(), source.url(), source.date(), source.confidence() == Source.Confidence.OFFICIAL);
  }

  static HTMLElement of(ReportedCheck.ReportedSource source) {
    return of(source.getTitle(), source.getUrl(), source.getDate(), "official".equals(source.getConfidence()));
  }

  private static HTMLElement of(String title, String url, String date, boolean official) {
    HTMLElement line = Html.text("p", "source", "Source: ");
    // A catalogue may only ever name web pages.
    boolean isPage = url.startsWith("https://") || url.startsWith("http://");
    line.withChild(isPage ? Html.link(url, title) : Html.text("span", "", title));
    if (date != null && !date.isEmpty()) {
      line.withChild(Html.text("span", "", ", ")).withChild(Html.text("span", "date", date));
    }
    HTMLElement badge = Html.text("span", "badge", official ? OFFICIAL : SECONDARY);
    return isPage ? line.withChild(Html.text("span", "", " ")).withChild(badge) : line;
  }
}
