package app.selfsame.report;

import app.selfsame.message.PseudoLanguage;
import java.util.ArrayDeque;
import java.util.Deque;

/** Finds what is said in an HTML file that stands outside the marks of the {@link PseudoLanguage}. */
final class MarkedWords {
  private final String html;
  private final StringBuilder plain = new StringBuilder();
  private final Deque<Boolean> data = new ArrayDeque<>();
  private final char opens = PseudoLanguage.OPENS.charAt(0);
  private final char closes = PseudoLanguage.CLOSES.charAt(0);
  private int depth;

  private MarkedWords(String html) {
    this.html = html;
  }

  /**
   * The letters outside the marks. What an element says that is in another language, or that is not to be translated,
   * is left out, and so is the style sheet.
   */
  static String outside(String html) {
    return new MarkedWords(html).read();
  }

  private String read() {
    int at = 0;
    while (at < html.length()) {
      if (html.charAt(at) == '<') {
        int end = html.indexOf('>', at);
        tag(html.substring(at + 1, end));
        at = end + 1;
      } else {
        int end = html.indexOf('<', at);
        end = end < 0 ? html.length() : end;
        if (!data.contains(true)) {
          text(html.substring(at, end).replaceAll("&#?[a-z0-9]+;", " "));
        }
        at = end;
      }
    }
    return plain.toString();
  }

  private void tag(String tag) {
    if (tag.startsWith("/")) {
      data.pop();
    } else if (!tag.startsWith("!") && !tag.startsWith("meta") && !tag.equals("br")) {
      boolean whole = tag.startsWith("html");
      data.push(!whole && (tag.contains(" lang=") || tag.contains("translate=\"no\"") || tag.equals("style")));
      int label = tag.indexOf("aria-label=\"");
      if (label >= 0) {
        text(tag.substring(label + "aria-label=\"".length(), tag.lastIndexOf('"')));
      }
    }
  }

  private void text(String text) {
    for (char c : text.toCharArray()) {
      if (c == opens) {
        depth++;
      } else if (c == closes) {
        depth--;
      } else if (depth == 0 && Character.isLetter(c)) {
        plain.append(c);
      }
    }
  }
}
