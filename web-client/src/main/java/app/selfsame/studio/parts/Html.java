package app.selfsame.studio.parts;

import app.selfsame.document.Remark;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import app.selfsame.message.Run;
import java.util.List;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Makes elements. Text goes in as text only: nothing here, nor elsewhere on the page, parses markup. */
public final class Html {
  /** The first letter of Unicode's private use, which no text has. */
  private static final char FIRST_SLOT = '\ue000';

  private Html() {}

  public static HTMLElement byId(String id) {
    return HTMLDocument.current().getElementById(id);
  }

  public static HTMLElement element(String tag, String className) {
    HTMLElement element = HTMLDocument.current().createElement(tag);
    if (!className.isEmpty()) {
      element.setClassName(className);
    }
    return element;
  }

  public static HTMLElement text(String tag, String className, String text) {
    return element(tag, className).withText(text);
  }

  public static HTMLElement text(String tag, String className, Message message) {
    return say(element(tag, className), message);
  }

  /** Several sentences, one after the other. */
  public static HTMLElement text(String tag, String className, List<Message> sentences) {
    return sentences.isEmpty() ? element(tag, className) : text(tag, className, Message.sentences(sentences));
  }

  /** Says a message and nothing else in an element, each stretch in another language than the page's under its own. */
  public static HTMLElement say(HTMLElement element, Message message) {
    write(element, message);
    Echo.in(element, () -> write(element, message));
    return element;
  }

  private static void write(HTMLElement parent, Message message) {
    parent.clear();
    List<Run> runs = PageTexts.runs(message);
    for (Run run : runs) {
      if (run.isForeign()) {
        parent.appendChild(foreign(run));
      } else if (runs.size() == 1) {
        parent.withText(run.text());
      } else {
        parent.appendChild(text("span", "", run.text()));
      }
    }
  }

  /** Says what is another message in each language: one with a name that the languages have for something. */
  static void sayAnew(HTMLElement element, Supplier<Message> message) {
    write(element, message.get());
    Echo.in(element, () -> write(element, message.get()));
  }

  /** Says several sentences in an element without telling languages apart; nothing where there is none. */
  public static void sayPlainly(HTMLElement element, List<Message> sentences) {
    sayPlainly(element, () -> PageTexts.say(sentences));
  }

  /** Says in an element what is put into words anew for each language of the page's. */
  static void sayPlainly(HTMLElement element, Supplier<String> words) {
    element.withText(words.get());
    Echo.in(element, () -> element.withText(words.get()));
  }

  public static void sayPlainly(HTMLElement element, MessageKey key, Argument... arguments) {
    sayPlainly(element, List.of(Message.of(key, arguments)));
  }

  /** Says several sentences in an attribute of an element. */
  public static HTMLElement sayIn(HTMLElement element, String attribute, List<Message> sentences) {
    element.setAttribute(attribute, PageTexts.say(sentences));
    Echo.inAttribute(element, attribute, () -> element.setAttribute(attribute, PageTexts.say(sentences)));
    return element;
  }

  public static HTMLElement sayIn(HTMLElement element, String attribute, Message message) {
    return sayIn(element, attribute, List.of(message));
  }

  public static HTMLElement sayIn(HTMLElement element, String attribute, MessageKey key, Argument... arguments) {
    return sayIn(element, attribute, Message.of(key, arguments));
  }

  private static HTMLElement foreign(Run run) {
    return text("span", "", run.text()).withAttr("lang", run.language());
  }

  public static HTMLElement text(String tag, String className, MessageKey key, Argument... arguments) {
    return text(tag, className, Message.of(key, arguments));
  }

  /** Words of the catalogue, which are English where the page's language has none of its own. */
  public static HTMLElement remark(String tag, String className, Remark remark) {
    return quote(element(tag, className), () -> PageTexts.remark(remark));
  }

  /** Shows words in the language that they name. */
  static HTMLElement quote(HTMLElement element, Supplier<Argument.Quote> words) {
    write(element, words.get());
    Echo.in(element, () -> write(element, words.get()));
    return element;
  }

  private static void write(HTMLElement element, Argument.Quote words) {
    element.withText(words.text()).setAttribute("lang", words.language());
  }

  /** Stands in a message for an element that {@link #fill} puts there. */
  public static Argument slot(int index) {
    return Argument.literal(String.valueOf((char) (FIRST_SLOT + index)));
  }

  /** Says a message in an element, with these elements where their slots stand. */
  public static HTMLElement fill(HTMLElement element, Message message, HTMLElement... elements) {
    write(element, message, elements);
    Echo.in(element, () -> write(element, message, elements));
    return element;
  }

  private static void write(HTMLElement parent, Message message, HTMLElement... elements) {
    parent.clear();
    for (Run run : PageTexts.runs(message)) {
      if (run.isForeign()) {
        parent.appendChild(foreign(run));
      } else {
        fill(parent, run.text(), elements);
      }
    }
  }

  private static void fill(HTMLElement parent, String text, HTMLElement... elements) {
    StringBuilder words = new StringBuilder();
    for (char letter : text.toCharArray()) {
      int slot = letter - FIRST_SLOT;
      if (slot >= 0 && slot < elements.length) {
        addWords(parent, words);
        parent.appendChild(elements[slot]);
      } else {
        words.append(letter);
      }
    }
    addWords(parent, words);
  }

  private static void addWords(HTMLElement parent, StringBuilder words) {
    if (words.length() > 0) {
      parent.appendChild(text("span", "", words.toString()));
      words.setLength(0);
    }
  }

  public static HTMLElement button(String className, String label) {
    return text("button", className, label).withAttr("type", "button");
  }

  public static HTMLElement button(String className, MessageKey label) {
    return button(className, Message.of(label));
  }

  public static HTMLElement button(String className, Message label) {
    return text("button", className, label).withAttr("type", "button");
  }

  /** A link that leaves the page in a tab of its own and tells the other site nothing. */
  public static HTMLElement link(String url, Message label) {
    return text("a", "", label)
        .withAttr("href", url)
        .withAttr("target", "_blank")
        .withAttr("rel", "noopener noreferrer");
  }

  /** Changes what lies in a panel; what had the focus has it afterwards, unless it is gone. */
  public static void keepingFocus(HTMLElement panel, Runnable change) {
    keepFocus(panel, change::run);
  }

  @JSBody(
      params = {"panel", "change"},
      script = "parts.keepingFocus(panel, change);",
      imports = @JSBodyImport(alias = "parts", fromModule = "page/parts.js"))
  private static native void keepFocus(HTMLElement panel, Change change);

  /** Something that is done at once. */
  @JSFunctor
  private interface Change extends JSObject {
    void run();
  }

  /** Scrolls no further than it takes to have all of an element in sight. */
  @JSBody(params = "element", script = "element.scrollIntoView({block: 'nearest'});")
  public static native void bringIntoView(HTMLElement element);

  /** A sentence beside an icon of its tone. */
  public static HTMLElement note(String tone, List<Message> sentences) {
    return Template.of("note").tone("note", "note " + tone).icon("icon", tone).say("words", sentences).element();
  }

  public static HTMLElement note(String tone, MessageKey key, Argument... arguments) {
    return note(tone, List.of(Message.of(key, arguments)));
  }

  /** Adds a term and what is said of it. */
  public static void fact(HTMLElement list, MessageKey term, Message description) {
    list.withChild(text("dt", "", term)).withChild(text("dd", "", description));
  }
}
