package app.selfsame.studio;

import app.selfsame.message.Argument;
import app.selfsame.message.English;
import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.protocol.Words;
import java.util.List;

/** The words of the page, in its language. */
final class PageTexts {
  private PageTexts() {}

  static String say(Message message) {
    return English.say(message);
  }

  static String say(MessageKey key, Argument... arguments) {
    return English.say(key, arguments);
  }

  /** The same words for the worker, to write the report with. */
  static Words words() {
    return new Words(Language.EN.tag(), English.file());
  }

  static String say(List<Message> sentences) {
    return English.say(sentences);
  }
}
