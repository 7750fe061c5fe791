package app.selfsame.studio;

import app.selfsame.document.Source;
import app.selfsame.document.SourceDate;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The line that says where a rule is written, when, and how near that is to the authority's own word. */
final class SourceLine {
  private SourceLine() {}

  /** Of an authority's rules, which change: those of long ago are marked. */
  static HTMLElement of(Source source) {
    HTMLElement line =
        of(source.title(), source.url(), source.date(), source.confidence().name().toLowerCase());
    if (isOld(source)) {
      line.withChild(Html.text("span", "", " ")).withChild(Html.text("span", "badge", "older than two years"));
    }
    return line;
  }

  static HTMLElement of(ReportedCheck.ReportedSource source) {
    return of(source.getTitle(), source.getUrl(), source.getDate(), source.getConfidence());
  }

  private static HTMLElement of(String title, String url, String date, String confidence) {
    HTMLElement line = Html.text("p", "source", "Source: ");
    // A catalogue may only ever name web pages.
    boolean isPage = url.startsWith("https://") || url.startsWith("http://");
    line.withChild(isPage ? Html.link(url, title) : Html.text("span", "", title));
    if (date != null && !date.isEmpty()) {
      line.withChild(Html.text("span", "", ", ")).withChild(Html.text("span", "date", date));
    }
    if (!isPage && !confidence.equals("unverified")) {
      // Nobody can look it up: a badge would lend it weight.
      return line;
    }
    HTMLElement badge = Html.text("span", "badge", confidence(confidence));
    return line.withChild(Html.text("span", "", " ")).withChild(badge);
  }

  private static boolean isOld(Source source) {
    return new SourceDate(thisYear(), thisMonth()).monthsSince(source).orElse(0) > SourceDate.OLD_MONTHS;
  }

  @JSBody(script = "return new Date().getFullYear();")
  private static native int thisYear();

  @JSBody(script = "return new Date().getMonth() + 1;")
  private static native int thisMonth();

  /** How near to the authority's own word it is. */
  private static String confidence(String word) {
    return switch (word) {
      case "official" -> "the authority’s own page";
      case "secondary" -> "reproduced by others";
      default -> "unverified";
    };
  }
}
