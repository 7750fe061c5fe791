package app.selfsame.report;

import app.selfsame.geometry.BoxPx;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Run;
import app.selfsame.message.Texts;
import java.util.List;

/**
 * Writes a report element by element, and what it says in one language; words in another are marked. What is written is
 * text or an attribute's value and never becomes markup, wherever it comes from.
 */
public abstract class Markup {
  private final Texts texts;

  protected Markup(Texts texts) {
    this.texts = texts;
  }

  final Texts texts() {
    return texts;
  }

  /** Starts an element; attributes are names and values by turns. */
  public abstract Markup open(String tag, String... attributes);

  public abstract Markup close(String tag);

  public abstract Markup text(String text);

  /**
   * A part of the upright photo, with nothing drawn over it, to lie under the drawing that follows.
   *
   * @param part may reach beyond the photo
   * @param widthPx of the photo
   * @param heightPx of the photo
   */
  public abstract Markup photo(BoxPx part, int widthPx, int heightPx);

  /** What is the same in each language. */
  final Markup data(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  final Markup say(Message message) {
    for (Run run : texts.runs(message)) {
      if (run.isForeign()) {
        data("span", run.text(), "lang", run.language(), "dir", "auto");
      } else {
        text(run.text());
      }
    }
    return this;
  }

  /** One sentence after the other. */
  final Markup say(List<Message> sentences) {
    return sentences.isEmpty() ? this : say(Message.sentences(sentences));
  }

  /** A whole element that says something. */
  final Markup say(String tag, Message message, String... attributes) {
    return open(tag, attributes).say(message).close(tag);
  }

  final Markup say(String tag, MessageKey key, String... attributes) {
    return say(tag, Message.of(key), attributes);
  }

  /** A link where the address is one of the web, and only its words otherwise. */
  final Markup link(String address, Message words) {
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    return web ? say("a", words, "href", address, "rel", "noreferrer") : say(words);
  }
}
