package app.selfsame.studio.parts;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.NodeList;

/**
 * A copy of one of the page's templates, which stand in {@code static/markup}. What is to be filled in has a name there,
 * as {@code data-part}; what the template has ready for a case that is not this one is hidden in it.
 */
public final class Template {
  private final String name;
  private final HTMLElement element;
  /** Those of this template alone: what is put into it later may have parts of the same names. */
  private final Map<String, HTMLElement> parts = new HashMap<>();

  private Template(String name, HTMLElement element) {
    this.name = name;
    this.element = element;
    add(element);
    NodeList<? extends HTMLElement> within = element.querySelectorAll("[data-part]");
    for (int i = 0; i < within.getLength(); i++) {
      add(within.get(i));
    }
  }

  private void add(HTMLElement part) {
    if (part.hasAttribute("data-part")) {
      parts.put(part.getAttribute("data-part"), part);
    }
  }

  /** A copy of {@code <template id="template-NAME">}. */
  public static Template of(String name) {
    return new Template(name, clone(name));
  }

  /** The element of that id, which stands on the page from the start. */
  public static Template at(String id) {
    return new Template(id, Html.byId(id));
  }

  public HTMLElement element() {
    return element;
  }

  /** The element of that name, which may be the whole. */
  public HTMLElement part(String part) {
    HTMLElement found = parts.get(part);
    if (found == null) {
      throw new IllegalArgumentException("template " + name + " has no part " + part);
    }
    return found;
  }

  public HTMLInputElement input(String part) {
    return (HTMLInputElement) part(part);
  }

  /** Shows what a message says in place of what stood there. */
  public Template say(String part, Message message) {
    Html.say(part(part), message);
    return this;
  }

  public Template say(String part, MessageKey key, Argument... arguments) {
    return say(part, Message.of(key, arguments));
  }

  /** Shows what is another message in each language: one with a name that the languages have for something. */
  public Template sayAnew(String part, Supplier<Message> message) {
    Html.sayAnew(part(part), message);
    return this;
  }

  /** Several sentences, one after the other. */
  public Template say(String part, List<Message> sentences) {
    if (sentences.isEmpty()) {
      empty(part);
      return this;
    }
    return say(part, Message.sentences(sentences));
  }

  public Template say(String part, String text) {
    empty(part).withText(text);
    return this;
  }

  /** Shows what is put into words anew for each language of the page's. */
  public Template say(String part, Supplier<String> words) {
    Html.sayPlainly(part(part), words);
    return this;
  }

  /** Shows words in the language that they name. */
  public Template quote(String part, Supplier<Argument.Quote> words) {
    Html.quote(part(part), words);
    return this;
  }

  /** Puts elements in place of what stood there. */
  public Template put(String part, HTMLElement... elements) {
    HTMLElement parent = empty(part);
    for (HTMLElement child : elements) {
      parent.appendChild(child);
    }
    return this;
  }

  private HTMLElement empty(String part) {
    HTMLElement emptied = part(part).clear();
    Echo.none(emptied);
    return emptied;
  }

  /** Puts elements in this order; those that stood there already stay as they are, with what is open in them. */
  public Template arrange(String part, List<HTMLElement> elements) {
    arrange(part(part), JSArray.of(elements.toArray(new HTMLElement[0])));
    return this;
  }

  /** Shows a part, or hides it. */
  public Template show(String part, boolean shown) {
    // By the attribute: symbols have no such property.
    if (shown) {
      part(part).removeAttribute("hidden");
    } else {
      part(part).setAttribute("hidden", "");
    }
    return this;
  }

  /** Shows one of the symbols of the page in a part that is one. */
  public Template icon(String part, String symbol) {
    setSymbol(part(part), "#icon-" + symbol);
    return this;
  }

  /** Gives a part its classes, by which it looks like what it says. */
  public Template tone(String part, String classes) {
    part(part).setClassName(classes);
    return this;
  }

  @JSBody(
      params = "name",
      script = "return parts.clone(name);",
      imports = @JSBodyImport(alias = "parts", fromModule = "page/parts.js"))
  private static native HTMLElement clone(String name);

  @JSBody(params = {"icon", "address"}, script = "icon.firstElementChild.setAttribute('href', address);")
  private static native void setSymbol(HTMLElement icon, String address);

  @JSBody(
      params = {"parent", "elements"},
      script = "parts.arrange(parent, elements);",
      imports = @JSBodyImport(alias = "parts", fromModule = "page/parts.js"))
  private static native void arrange(HTMLElement parent, JSArray<HTMLElement> elements);
}
