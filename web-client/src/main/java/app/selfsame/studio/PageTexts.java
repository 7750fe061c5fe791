package app.selfsame.studio;

import app.selfsame.message.Argument;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
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

  static String say(List<Message> sentences) {
    return English.say(sentences);
  }
}
