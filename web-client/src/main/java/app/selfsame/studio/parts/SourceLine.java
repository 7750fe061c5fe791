package app.selfsame.studio.parts;

import app.selfsame.document.Source;
import app.selfsame.document.SourceDate;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The line that says where a rule is written, when, and how near that is to the authority's own word. */
public final class SourceLine {
  private SourceLine() {}

  /** Of an authority's rules, which change: those of long ago are marked. */
  public static HTMLElement of(Source source) {
    return line(source).show("old", isOld(source)).element();
  }

  /** Of who sets a check's range: an authority, a standard, or this program. */
  public static HTMLElement ofCheck(Source source) {
    return line(source).element();
  }

  private static Template line(Source source) {
    // A catalogue may only ever name web pages.
    boolean isPage = source.url().startsWith("https://") || source.url().startsWith("http://");
    HTMLElement title = isPage ? Html.link(source.url(), source.name()) : Html.text("span", "", source.name());
    Template line = Template.of("source").show("old", false);
    HTMLElement words = line.part("words");
    if (source.date().isEmpty()) {
      Html.fill(words, Message.of(SourceLineMessage.SOURCE, Html.slot(0)), title);
    } else {
      HTMLElement date = Html.text("span", "date", SourceLineMessage.DATE, Argument.date(source.date()));
      Html.fill(words, Message.of(SourceLineMessage.SOURCE_OF, Html.slot(0), Html.slot(1)), title, date);
    }
    // What nobody can look up gets no badge, which would lend it weight.
    boolean isRated = isPage || source.confidence() == Source.Confidence.UNVERIFIED;
    Argument confidence = Argument.choice(confidence(source.confidence()));
    return line.show("badge", isRated).say("badge", SourceLineMessage.CONFIDENCE, confidence);
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
      case OFFICIAL -> "official";
      case SECONDARY -> "secondary";
      case UNVERIFIED -> "unverified";
    };
  }
}
