package app.selfsame.studio;

import app.selfsame.message.Argument;
import app.selfsame.message.Language;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Run;
import app.selfsame.message.Texts;
import app.selfsame.protocol.Words;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** The words of the page, in its language: they come before anything else of it starts. */
final class PageTexts {
  private static final String SAYS = "data-say";

  /** What markup may name a text for, beside an element's content. */
  private static final List<String> ATTRIBUTES = List.of("aria-label", "content", "placeholder", "title");

  private static Texts texts;
  private static String file;

  private PageTexts() {}

  /** Fetches the words, and puts them where the markup names them. */
  static void load(Runnable onLoaded, Runnable onFailure) {
    HTMLElement root = HTMLDocument.current().getDocumentElement();
    Language language = Language.of(root.getAttribute("lang")).orElseThrow();
    fetchTexts()
        .then(
            words -> {
              file = words.stringValue();
              texts = Texts.parse(language, file).keepingUnits();
              root.setAttribute("dir", language.direction());
              fillIn(root);
              onLoaded.run();
              return null;
            },
            reason -> {
              onFailure.run();
              return null;
            });
  }

  static String say(Message message) {
    return texts.say(message);
  }

  static String say(MessageKey key, Argument... arguments) {
    return texts.say(key, arguments);
  }

  /** The same words for the worker, to write the report with. */
  static Words words() {
    return new Words(texts.language().tag(), file);
  }

  static String say(List<Message> sentences) {
    return texts.say(sentences);
  }

  /** A message in pieces, those in another language than the page's apart. */
  static List<Run> runs(Message message) {
    return texts.runs(message);
  }

  private static void fillIn(HTMLElement root) {
    NodeList<? extends HTMLElement> elements = root.querySelectorAll("[" + SAYS + "]");
    for (int i = 0; i < elements.getLength(); i++) {
      HTMLElement element = elements.get(i);
      element.withText(textOf(element.getAttribute(SAYS)));
    }
    for (String attribute : ATTRIBUTES) {
      String says = SAYS + "-" + attribute;
      NodeList<? extends HTMLElement> named = root.querySelectorAll("[" + says + "]");
      for (int i = 0; i < named.getLength(); i++) {
        named.get(i).setAttribute(attribute, textOf(named.get(i).getAttribute(says)));
      }
    }
  }

  private static String textOf(String key) {
    return texts.say(new Message(key, Map.of()));
  }

  @JSBody(
      script =
          "const address = JSON.parse(document.getElementById('assets').textContent).texts;"
              + "return fetch(address).then((response) => {"
              + "  if (!response.ok) throw new Error('texts: ' + response.status);"
              + "  return response.text();"
              + "});")
  private static native JSPromise<JSString> fetchTexts();
}
