package app.selfsame.studio.parts;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Run;
import app.selfsame.message.Texts;
import app.selfsame.protocol.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLDocument;

/** The words of the page, in its language. They stand in the page itself, so that nothing waits for them. */
public final class PageTexts {
  private static final Words WORDS =
      new Words(
          HTMLDocument.current().getDocumentElement().getAttribute("lang"), Html.byId("texts").getTextContent());

  private static final Texts TEXTS = WORDS.texts().keepingUnits();

  private PageTexts() {}

  public static String say(Message message) {
    return TEXTS.say(message);
  }

  public static String say(MessageKey key, Argument... arguments) {
    return TEXTS.say(key, arguments);
  }

  public static String say(List<Message> sentences) {
    return TEXTS.say(sentences);
  }

  /** A message in pieces, those in another language than the page's apart. */
  static List<Run> runs(Message message) {
    return TEXTS.runs(message);
  }

  /** The same words for the worker, to write the report with. */
  public static Words words() {
    return WORDS;
  }
}
