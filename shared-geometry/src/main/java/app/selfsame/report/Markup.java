package app.selfsame.report;

/**
 * Writes HTML element by element. Every text and every attribute is escaped: what comes from a file's name or a
 * catalogue's text never becomes markup.
 */
final class Markup {
  private final StringBuilder html = new StringBuilder();

  /** Starts an element; attributes are names and values by turns. */
  Markup open(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      html.append('"');
    }
    html.append('>');
    return this;
  }

  Markup close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /** A whole element with nothing but text in it; nothing when there is no text. */
  Markup element(String tag, String text, String... attributes) {
    return text.isEmpty() ? this : open(tag, attributes).text(text).close(tag);
  }

  /** A link where the address is one of the web, and only its words otherwise. */
  Markup link(String address, String words) {
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    return web ? element("a", words, "href", address, "rel", "noreferrer") : text(words);
  }

  /** The style sheet and the doctype: text of this program's own, which is not escaped. */
  Markup own(String text) {
    html.append(text);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
  }
}
