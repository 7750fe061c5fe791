package app.selfsame.studio;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Makes elements. Text goes in as text only: nothing here, nor elsewhere on the page, parses markup. */
final class Html {
  private Html() {}

  static HTMLElement byId(String id) {
    return HTMLDocument.current().getElementById(id);
  }

  static HTMLElement element(String tag, String className) {
    HTMLElement element = HTMLDocument.current().createElement(tag);
    if (!className.isEmpty()) {
      element.setClassName(className);
    }
    return element;
  }

  static HTMLElement text(String tag, String className, String text) {
    return element(tag, className).withText(text);
  }

  static HTMLElement button(String className, String label) {
    return text("button", className, label).withAttr("type", "button");
  }

  /** A link that leaves the page in a tab of its own and tells the other site nothing. */
  static HTMLElement link(String url, String label) {
    return text("a", "", label)
        .withAttr("href", url)
        .withAttr("target", "_blank")
        .withAttr("rel", "noopener noreferrer");
  }

  /** One of the symbols of index.html; for the eye only. */
  static HTMLElement icon(String name) {
    return icon(name, "icon");
  }

  /** The mark that says that more opens below. */
  static HTMLElement chevron() {
    return icon("chevron", "icon chevron");
  }

  /** A sentence beside an icon of its tone. */
  static HTMLElement note(String tone, String sentence) {
    return element("p", "note " + tone).withChild(icon(tone)).withChild(text("span", "", sentence));
  }

  /** Adds a term and what is said of it. */
  static void fact(HTMLElement list, String term, String description) {
    list.withChild(text("dt", "", term)).withChild(text("dd", "", description));
  }

  @JSBody(
      params = {"name", "className"},
      script =
          "const space = 'http://www.w3.org/2000/svg';"
              + "const icon = document.createElementNS(space, 'svg');"
              + "icon.setAttribute('class', className);"
              + "icon.setAttribute('aria-hidden', 'true');"
              + "icon.appendChild(document.createElementNS(space, 'use')).setAttribute('href', '#icon-' + name);"
              + "return icon;")
  private static native HTMLElement icon(String name, String className);
}
