package app.selfsame.command;

import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Texts;
import java.io.PrintWriter;
import java.util.List;

/** Writes lines with a label in front, in one language. */
final class Lines {
  private final PrintWriter out;
  private final Texts texts;
  private final int width;

  Lines(PrintWriter out, Texts texts) {
    this.out = out;
    this.texts = texts;
    this.width = Label.width(texts);
  }

  /** What comes of a file: this one is not set in. */
  void head(Label label, Message text) {
    out.println(Visible.line(padded(texts.say(label), width) + " " + texts.say(text)));
  }

  void line(Label label, Message text) {
    put(texts.say(label), texts.say(text));
  }

  /** Several sentences, if there are any. */
  void line(Label label, List<Message> sentences) {
    if (!sentences.isEmpty()) {
      line(label, Message.sentences(sentences));
    }
  }

  /** Without a label: more of what stands above. */
  void more(Message text) {
    put("", texts.say(text));
  }

  void more(MessageKey key) {
    more(Message.of(key));
  }

  void more(List<Message> sentences) {
    if (!sentences.isEmpty()) {
      more(Message.sentences(sentences));
    }
  }

  /** In two columns. */
  void row(Label label, Message text, int textWidth, List<Message> figures) {
    String rest = figures.isEmpty() ? "" : texts.say(figures);
    put(texts.say(label), padded(texts.say(text), textWidth) + " " + rest);
  }

  /** In two columns, without a label. */
  void row(MessageKey title, int titleWidth, Message value) {
    put("", padded(texts.say(title), titleWidth) + " " + texts.say(value));
  }

  /** What somebody else wrote, letter by letter below what stands above. */
  void verbatim(String text) {
    put("", text);
  }

  /** Ends what is said of one file. */
  void end() {
    out.println();
    out.flush();
  }

  private void put(String label, String text) {
    out.println(Visible.line(("  " + padded(label, width) + " " + text).stripTrailing()));
  }

  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
