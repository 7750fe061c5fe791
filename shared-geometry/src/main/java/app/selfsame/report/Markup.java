package app.selfsame.report;

import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Run;
import app.selfsame.message.Texts;
import java.util.List;

/**
 * Writes HTML element by element, and what it says in one language; words in another are marked. Every text and every
 * attribute is escaped: what comes from a file's name or a catalogue's text never becomes markup.
 */
final class Markup {
  private final Texts texts;
  private final StringBuilder html = new StringBuilder();

  Markup(Texts texts) {
    this.texts = texts;
  }

  Texts texts() {
    return texts;
  }

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

  /** What is the same in each language. */
  Markup data(String tag, String text, String... attributes) {
    open(tag, attributes);
    escape(text);
    return close(tag);
  }

  Markup say(Message message) {
    for (Run run : texts.runs(message)) {
      if (run.isForeign()) {
        data("span", run.text(), "lang", run.language(), "dir", "auto");
      } else {
        escape(run.text());
      }
    }
    return this;
  }

  /** One sentence after the other. */
  Markup say(List<Message> sentences) {
    return sentences.isEmpty() ? this : say(Message.sentences(sentences));
  }

  /** A whole element that says something. */
  Markup say(String tag, Message message, String... attributes) {
    return open(tag, attributes).say(message).close(tag);
  }

  Markup say(String tag, MessageKey key, String... attributes) {
    return say(tag, Message.of(key), attributes);
  }

  /** A link where the address is one of the web, and only its words otherwise. */
  Markup link(String address, Message words) {
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    return web ? say("a", words, "href", address, "rel", "noreferrer") : say(words);
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
