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
    HTMLElement line = ofCheck(source);
    if (isOld(source)) {
      line.withChild(Html.text("span", "", " ")).withChild(Html.text("span", "badge", "older than two years"));
    }
    return line;
  }

  /** Of who sets a check's range: an authority, a standard, or this program. */
  static HTMLElement ofCheck(Source source) {
    HTMLElement line = Html.text("p", "source", "Source: ");
    // A catalogue may only ever name web pages.
    boolean isPage = source.url().startsWith("https://") || source.url().startsWith("http://");
    String name = PageTexts.say(source.name());
    line.withChild(isPage ? Html.link(source.url(), name) : Html.text("span", "", name));
    if (!source.date().isEmpty()) {
      line.withChild(Html.text("span", "", ", ")).withChild(Html.text("span", "date", source.date()));
    }
    if (!isPage && source.confidence() != Source.Confidence.UNVERIFIED) {
      // Nobody can look it up: a badge would lend it weight.
      return line;
    }
    HTMLElement badge = Html.text("span", "badge", confidence(source.confidence()));
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
  private static String confidence(Source.Confidence confidence) {
    return switch (confidence) {
      case OFFICIAL -> "the authority’s own page";
      case SECONDARY -> "reproduced by others";
      case UNVERIFIED -> "unverified";
    };
  }
}
